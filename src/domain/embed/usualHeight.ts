import type { Chrome } from './embedOptions.ts';

/** What everything needs in a column of 300 pixels, wards included, with a map of 200 pixels in it. Measured. */
const oneMap: Record<Chrome, number> = { map: 420, legend: 700, explorer: 920 };
/** Two maps stand one below the other there. */
const SECOND_MAP_PX = 90;

/** CSS pixels a frame is high that was given no height: nothing in it needs to be scrolled, in a narrow column either. */
export function usualHeight(chrome: Chrome = 'legend', counties = 1): number {
  return oneMap[chrome] + (counties > 1 ? SECOND_MAP_PX : 0);
}

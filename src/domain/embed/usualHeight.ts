import type { Chrome } from './embedOptions.ts';

/** What everything needs in a column of 300 pixels, wards included, with a map of 200 pixels in it. Measured. */
const oneMap: Record<Chrome, number> = { map: 420, legend: 750, explorer: 985 };
/** Two maps, of 160 pixels each, stand one below the other there, and their heading and figures take more lines. */
const secondMap: Record<Chrome, number> = { map: 90, legend: 300, explorer: 305 };

/** CSS pixels a frame is high that was given no height: nothing in it needs to be scrolled, in a narrow column either. */
export function usualHeight(chrome: Chrome = 'legend', counties = 1): number {
  return oneMap[chrome] + (counties > 1 ? secondMap[chrome] : 0);
}

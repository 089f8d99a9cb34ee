import { toPixel, type Lens } from './projection.ts';
import type { MapRegion } from './scene.ts';

/** A district's name as it stands on the map, in one line or two. */
export interface RegionLabel {
  name: string;
  lines: string[];
  x: number;
  y: number;
  fontPx: number;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const EMS_PER_LETTER = 0.55;
const FONT_PX = 14;
const NARROW_FONT_PX = 12;
/** in a map this narrow names are set a size smaller */
const NARROW_PX = 420;
/** a longer name is set in two lines */
const LETTERS_AT_MOST = 14;
/** between names */
const GAP_PX = 4;
/** how far a name may be moved from its place, in lines */
const SHIFTS = [0, -1, 1, -2, 2, -3, 3];

/**
 * Every district's name where it lies, moved up or down a few lines where it would meet another, and into the pane where
 * it would leave it; the name of one that is not in view, or has no room at all, is left to the legend.
 */
export function placeRegions(regions: readonly MapRegion[], lens: Lens): RegionLabel[] {
  const fontPx = lens.pane.width < NARROW_PX ? NARROW_FONT_PX : FONT_PX;
  const taken: Box[] = [];
  return regions.flatMap(({ name, lon, lat }) => {
    const [x, y] = toPixel(lens, lon, lat);
    if (x < 0 || y < 0 || x > lens.pane.width || y > lens.pane.height) return [];
    const lines = inLines(name);
    for (const shift of SHIFTS) {
      const label = within({ name, lines, x, y: y + shift * fontPx * 1.1, fontPx }, lens);
      const box = boxOf(label);
      if (taken.some((other) => meet(box, other))) continue;
      taken.push(box);
      return [label];
    }
    return [];
  });
}

/** A long name in two lines, broken at the space nearest to its middle. */
function inLines(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  if (name.length <= LETTERS_AT_MOST || spaces.length === 0) return [name];
  const middle = name.length / 2;
  const at = spaces.reduce((best, one) => (Math.abs(one - middle) < Math.abs(best - middle) ? one : best));
  return [name.slice(0, at), name.slice(at + 1)];
}

function halfWidth({ lines, fontPx }: RegionLabel): number {
  return (Math.max(...lines.map(({ length }) => length)) * EMS_PER_LETTER * fontPx) / 2;
}

function within(label: RegionLabel, { pane }: Lens): RegionLabel {
  const half = halfWidth(label) + 2;
  return { ...label, x: Math.max(half, Math.min(pane.width - half, label.x)) };
}

function boxOf(label: RegionLabel): Box {
  const half = halfWidth(label) + GAP_PX;
  const tall = (label.lines.length * label.fontPx * 1.1) / 2;
  return { left: label.x - half, right: label.x + half, top: label.y - tall, bottom: label.y + tall };
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

import type { Ground } from './ground.ts';
import type { Bbox, Lens } from './projection.ts';
import { KM_PER_DEGREE } from './projection.ts';
import { sortBorders, type BorderArcs } from './topology.ts';

/** Small decisions about how a county is painted, the same for every renderer. */

/** Share of its own colour that an area keeps while another class is emphasised; the rest is land. */
export const DIMMED_SHARE = 0.22;

/** CSS class of an area's fill: k0 is the worst class, kn stands for "no figure". */
function fillClass(index: number): string {
  return index < 0 ? 'kn' : `k${index}`;
}

/** What is filled alike: all areas of one class as one path. */
export interface ClassFill {
  /** CSS class of the fill */
  name: string;
  /** how many areas it holds */
  areas: number;
  /** path data, in grid units */
  d: string;
}

/**
 * One path for each class that has areas, worst first, those without a figure before all: ten nodes instead of a
 * thousand are parsed, styled and laid out in a fraction of the time, and nothing needs an area of its own in the page.
 */
export function classFills(paths: readonly string[], classes: readonly number[]): ClassFill[] {
  const texts = new Map<number, string[]>();
  paths.forEach((d, area) => {
    const index = classes[area] ?? -1;
    const same = texts.get(index);
    if (same) same.push(d);
    else texts.set(index, [d]);
  });
  return [...texts]
    .sort(([one], [other]) => one - other)
    .map(([index, same]) => ({ name: fillClass(index), areas: same.length, d: same.join('') }));
}

/** The areas of a set as one path, and all others as another: the same fading over any renderer's fills. */
export function partPaths(
  paths: readonly string[],
  marked: ReadonlySet<number>,
): { inside: string; others: string } {
  const of = (isIn: boolean): string => paths.filter((_, area) => marked.has(area) === isIn).join('');
  return { inside: of(true), others: of(false) };
}

/** Custom properties --k0, --k1 ... of a scene; every class but the emphasised one fades into the land. */
export function paletteStyle(colours: readonly string[], emphasis: number | null): string {
  return colours
    .map((colour, index) => {
      const kept = emphasis === null || emphasis === index;
      const paint = kept ? colour : `color-mix(in srgb, ${colour} ${DIMMED_SHARE * 100}%, var(--land))`;
      return `--k${index}:${paint};`;
    })
    .join('');
}

/** Paths of the kinds of border, in grid units. */
export function borderPaths(
  ground: Ground,
  districts: readonly number[] | null,
): Record<keyof BorderArcs, string> {
  const arcs = sortBorders(ground.sides, districts, ground.small);
  const { lines } = ground.paths;
  return {
    inner: lines(arcs.inner),
    fine: lines(arcs.fine),
    district: lines(arcs.district),
    outline: lines(arcs.outline),
  };
}

/** Side in pixels of a typical area as drawn now: of a square with the mean share of the county's box. */
function typicalAreaPx(lens: Lens, bbox: Bbox, areas: number): number {
  const kmTall = (bbox[3] - bbox[1]) * KM_PER_DEGREE;
  const kmWide = ((bbox[2] - bbox[0]) * KM_PER_DEGREE * lens.pxPerLon) / lens.pxPerLat;
  return Math.sqrt((kmTall * kmWide) / Math.max(areas, 1)) / lens.kmPerPixel;
}

/**
 * Width of the line between two areas: it grows with the size at which a typical area is drawn, so that small areas of
 * a town keep their colour and large ones are clearly parted.
 */
export function borderWidthPx(lens: Lens, bbox: Bbox, areas: number): number {
  return Number(Math.min(0.8, Math.max(0.25, typicalAreaPx(lens, bbox, areas) / 48)).toFixed(2));
}

/** Width of the line round a small area: a hair on the map of a whole county, like the others once magnified. */
export function fineWidthPx(lens: Lens, bbox: Bbox, areas: number): number {
  return Math.min(borderWidthPx(lens, bbox, areas), Number((FINE_PX * lens.k).toFixed(2)));
}
const FINE_PX = 0.2;

/** Radius of a worst-neighbourhood dot: large enough to show its colour, small enough to leave the ward its own. */
export function dotRadiusPx(lens: Lens, bbox: Bbox, areas: number): number {
  return Number(Math.min(5, Math.max(1.75, typicalAreaPx(lens, bbox, areas) / 11)).toFixed(2));
}

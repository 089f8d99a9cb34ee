import type { Inside } from '../../domain/inside.ts';
import { dotPaths, type DotPath } from '../frame/dots.ts';
import { englandMedian, stripBase, type StripAsked, type StripBase } from './base.ts';
import { englandShape } from './englandShape.ts';
import { swarms, type Swarm } from './swarm.ts';

/** One row where it stands. */
interface StripRow extends Omit<Swarm, 'half' | 'body'> {
  /** its county or place among those of the base */
  of: number;
  county: string;
  labelX: number;
  labelY: number;
  /** above the first row of a county, and of the places; null elsewhere, and where a row is a county */
  heading: { text: string; y: number } | null;
  top: number;
  middle: number;
  bottom: number;
  paths: DotPath[];
  /** England's shape with as much room as this row's dots */
  shape: string | null;
}

export interface StripLayout extends StripBase {
  height: number;
  axisY: number;
  radius: number;
  england: { shape: string | null; middle: number; medianX: number };
  rows: StripRow[];
}

const AXIS_Y = 44;
const ENGLAND_HALF = 14;
const ENGLAND_MIDDLE = AXIS_Y + 36 + ENGLAND_HALF;
const FIRST_ROW = ENGLAND_MIDDLE + ENGLAND_HALF + 16;
/** a swarm takes a third more room than its dots would in straight rows (measured on evenly spread ranks) */
const SWARM_ROOM = 4 / 3;

/** Rows and dots in their order, for words and tables: nothing is set apart for a drawing. */
export function listStrip(inside: Inside, asked: StripAsked): StripLayout {
  return placeStrip(stripBase(inside, asked, 640), 0);
}

/** Where everything of the strip lies, for a width in pixels. */
export function layoutStrip(inside: Inside, asked: StripAsked, width: number): StripLayout {
  const base = stripBase(inside, asked, width);
  return placeStrip(base, base.isByCounty ? 64 : 40);
}

function placeStrip(base: StripBase, mostHalf: number): StripLayout {
  const { radius, counties } = swarms(base, mostHalf);
  const placed: StripRow[] = [];
  let top = FIRST_ROW;
  counties.forEach((groups, of) => {
    const sorted = base.isByCounty ? groups : [...groups].sort(byMedian);
    sorted.forEach((swarm, index) => {
      const row = placeRow(
        swarm,
        { of, heading: index === 0 ? headingOf(base, of) : null },
        top,
        base,
        radius,
      );
      placed.push(row);
      top = row.bottom;
    });
  });
  return {
    ...base,
    height: Math.ceil(top),
    axisY: AXIS_Y,
    radius,
    england: {
      shape: englandShape(base.national, base.axis, base.isPlaces, ENGLAND_MIDDLE, { half: ENGLAND_HALF }),
      middle: ENGLAND_MIDDLE,
      medianX: base.axis.position(englandMedian(base)),
    },
    rows: placed,
  };
}

/** The row with the worst median first; rows without a figure last. */
function byMedian(a: Swarm, b: Swarm): number {
  return (a.medianX ?? Infinity) - (b.medianX ?? Infinity) || (a.label < b.label ? -1 : 1);
}

/** What stands over the first row of a county, and once over all places; nothing where each row is a county. */
function headingOf({ counties, isByCounty }: StripBase, of: number): string | null {
  const here = counties[of]?.inside;
  if (isByCounty || !here || (here.isPlace && counties[of - 1]?.inside.isPlace)) return null;
  return here.isPlace ? 'Your places' : here.county.name;
}

function placeRow(
  { half, ...swarm }: Swarm,
  { of, heading }: { of: number; heading: string | null },
  top: number,
  base: StripBase,
  radius: number,
): StripRow {
  const start = top + (heading === null ? 0 : 44);
  const room = Math.max(half, base.isByCounty ? 20 : 8) + 3;
  const middle = start + (base.isBeside ? 0 : 22) + room;
  const bottom = middle + room + (base.isByCounty ? 16 : 2);
  const dots = swarm.dots.map((dot) => ({ ...dot, y: middle + dot.y }));
  const apart = 2 * radius;
  const size = { area: SWARM_ROOM * apart * apart * dots.length, most: room };
  return {
    ...swarm,
    of,
    county: base.counties[of]?.inside.county.name ?? '',
    dots,
    paths: dotPaths(dots),
    labelX: 0,
    labelY: base.isBeside ? middle + 5 : start + 15,
    heading: heading === null ? null : { text: heading, y: start - 14 },
    top: start,
    middle,
    bottom,
    shape: base.isByCounty ? englandShape(base.national, base.axis, base.isPlaces, middle, size) : null,
  };
}

import { line, scaleLinear } from 'd3';
import { lorenzAt, type LorenzPoint } from '../../domain/lorenz.ts';
import { placeOf } from '../../domain/lorenzStretch.ts';

export interface NamedCurve {
  name: string;
  points: readonly LorenzPoint[];
  /** the area under pointer or focus anywhere on the page, by its place in area order; left out: none */
  lit?: number;
  /** whose it is; left out: a county's */
  of?: 'county' | 'place' | 'england';
}

interface Place {
  x: number;
  y: number;
}

export interface LorenzLayout {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  diagonal: string;
  curves: {
    name: string;
    /** its colour, and its dashes among those of the same colour */
    look: { of: 'county' | 'place' | 'england'; dash: number };
    path: string;
    keyY: number;
    atCursor: Place;
    /** where the area stands that is lit on the maps */
    lit: Place | null;
  }[];
  xTicks: { x: number; label: string }[];
  yTicks: { y: number; label: string }[];
  cursorX: number;
}

const margin = { left: 48, right: 20, top: 28, bottom: 44 };
const largest = 440;
/** more names than this do not fit above the curves: they stand below */
const mostInside = 6;
const keyLine = 20;
const keyStart = 24;
/** where a name begins beside its sample, and about what a letter of it takes, in pixels */
const nameStart = 54;
const letter = 6;

/** Lorenz curves of all areas in one square, with what lies at the cursor (a share of people, 0..1). */
export function layoutLorenz(curves: readonly NamedCurve[], room: number, cursor: number): LorenzLayout {
  const side = Math.min(room, largest) - margin.left - margin.right;
  const x = scaleLinear([0, 1], [margin.left, margin.left + side]);
  const y = scaleLinear([0, 1], [margin.top + side, margin.top]);
  const draw = line<LorenzPoint>(
    ({ people }) => Math.round(x(people) * 10) / 10,
    ({ need }) => Math.round(y(need) * 10) / 10,
  );
  const toPixels = (point: LorenzPoint | null): Place | null =>
    point && { x: x(point.people), y: y(point.need) };
  const shares = side < 260 ? [0, 0.5, 1] : [0, 0.2, 0.4, 0.6, 0.8, 1];
  const label = (share: number): string => `${Math.round(share * 100)}%`;
  const isBelow = !isRoomAbove(curves, side);
  const keyTop = isBelow ? margin.top + side + margin.bottom + 20 : margin.top + keyStart;
  return {
    width: side + margin.left + margin.right,
    height: side + margin.top + margin.bottom + (isBelow ? curves.length * keyLine + 12 : 0),
    left: margin.left,
    right: margin.left + side,
    top: margin.top,
    bottom: margin.top + side,
    diagonal: `M${x(0)},${y(0)}L${x(1)},${y(1)}`,
    curves: curves.map(({ name, points, lit = -1, of = 'county' }, index) => ({
      name,
      look: { of, dash: curves.slice(0, index).filter((one) => (one.of ?? 'county') === of).length },
      path: draw(points) ?? '',
      keyY: keyTop + index * keyLine,
      atCursor: { x: x(cursor), y: y(lorenzAt(points, cursor)) },
      lit: toPixels(placeOf(points, lit)),
    })),
    xTicks: shares.map((share) => ({ x: x(share), label: label(share) })),
    yTicks: shares.map((share) => ({ y: y(share), label: label(share) })),
    cursorX: x(cursor),
  };
}

/** Whether all names end before the diagonal, below which the curves lie. */
function isRoomAbove(curves: readonly NamedCurve[], side: number): boolean {
  const ends = curves.map(({ name }) => nameStart + name.length * letter);
  return curves.length <= mostInside && ends.every((end, index) => end <= side - keyStart - index * keyLine);
}

/** Share of people under a place across the square, to the whole hundredth, within 0..1. */
export function cursorAt({ left, right }: LorenzLayout, x: number): number {
  return Math.round(100 * Math.min(1, Math.max(0, (x - left) / (right - left)))) / 100;
}

/** The curve of the counties that lies nearest below or above a point; -1 where there is none. */
export function curveAt({ curves }: LorenzLayout, y: number, count: number): number {
  let nearest = -1;
  let least = Infinity;
  curves.slice(0, count).forEach(({ atCursor }, index) => {
    const away = Math.abs(atCursor.y - y);
    if (away < least) [nearest, least] = [index, away];
  });
  return nearest;
}

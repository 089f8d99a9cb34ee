import { contours } from 'd3';
import { densityLimits, type Density } from '../../domain/density.ts';
import type { CountyPairs, Pair } from '../../domain/twoMeasures.ts';
import type { Dot } from '../frame/dots.ts';

/** Panels of one size, as many beside one another as fit. */
export interface Grid {
  columns: number;
  /** px of one square */
  side: number;
  radius: number;
}

const gap = 24;

/** Squares for so many counties in a width: four, two or one in a row, no larger than 440 px. */
export function gridOf(counties: number, width: number): Grid {
  const most = width >= 1000 ? 4 : width >= 560 ? 2 : 1;
  const columns = Math.max(1, Math.min(most, counties));
  const side = Math.floor(Math.min(440, (width - gap * (columns - 1)) / columns));
  return { columns, side, radius: side < 300 ? 2.5 : 3 };
}

export interface PairDot extends Dot {
  pair: Pair;
}

/** A place 0 to 1 in px of a square: right and up are the worse ends. */
function toPixel(x: number, y: number, side: number): [number, number] {
  return [x * side, (1 - y) * side];
}

/** One dot for each area with both figures. */
export function placeDots({ pairs }: CountyPairs, { side, radius }: Grid): PairDot[] {
  return pairs.flatMap((pair) => {
    if (pair.x === null || pair.y === null) return [];
    const [x, y] = toPixel(pair.x, pair.y, side);
    return [{ pair, ref: pair.ref, x, y, r: radius, class: pair.class }];
  });
}

/**
 * Where an arrow leads: left and right to the next dot along the first measure, up and down along the second, from none
 * to the end the arrow comes from. Null for other keys and where there are no dots.
 */
export function stepAlong(dots: readonly PairDot[], active: PairDot | null, key: string): PairDot | null {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
  if (by === undefined) return null;
  const isAcross = key === 'ArrowLeft' || key === 'ArrowRight';
  const order = [...dots].sort((a, b) => (isAcross ? a.x - b.x : a.y - b.y));
  if (!active) return (by === 1 ? order[0] : order.at(-1)) ?? null;
  return order[Math.min(Math.max(order.indexOf(active) + by, 0), order.length - 1)] ?? null;
}

/** The regions that hold the densest half and the densest nine tenths of England's areas, outer one first. */
export const contourShares = [0.9, 0.5];

/** Outlines of England's areas as paths in a square; outer ones first. */
export function contourPaths(density: Density, side: number): string[] {
  const { size, values } = density;
  const limits = densityLimits(density, contourShares);
  const draw = contours().size([size, size]);
  return limits.map((limit) =>
    draw
      .contour(Array.from(values), limit)
      .coordinates.flat()
      .map((ring) => `M${ring.map((point) => pixelText(point, size, side)).join('L')}Z`)
      .join(''),
  );
}

function pixelText([x = 0, y = 0]: readonly number[], size: number, side: number): string {
  const [left, top] = toPixel(x / size, y / size, side);
  return `${left.toFixed(1)},${top.toFixed(1)}`;
}

/** A part of the square, places 0 to 1. */
export interface Box {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** Whether two boxes are the same to a hundredth. */
export function isSameBox(one: Box, other: Box): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.005;
  return near(one.x0, other.x0) && near(one.x1, other.x1) && near(one.y0, other.y0) && near(one.y1, other.y1);
}

/** The box between two points of a square in px, whichever way it was drawn; within the square. */
export function boxBetween(
  from: readonly [number, number],
  to: readonly [number, number],
  side: number,
): Box {
  const within = (place: number): number => Math.min(1, Math.max(0, place));
  const xs = [from[0], to[0]].map((x) => within(x / side)).sort((a, b) => a - b);
  const ys = [from[1], to[1]].map((y) => within(1 - y / side)).sort((a, b) => a - b);
  return { x0: xs[0] ?? 0, x1: xs[1] ?? 1, y0: ys[0] ?? 0, y1: ys[1] ?? 1 };
}

/** Whether an area lies in the box. */
export function isInBox({ x, y }: Pair, { x0, x1, y0, y1 }: Box): boolean {
  return x !== null && y !== null && x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

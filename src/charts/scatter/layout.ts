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

/** What lies behind the dots of every square. */
export interface Ground {
  grid: Grid;
  /** outlines of England's areas */
  contours: readonly string[];
  colours: readonly string[];
  /** where the worst fifth of England begins, on both axes */
  worst: { x: number; y: number } | null;
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
 * Where a key leads: left and right to the next dot along the first measure, up and down along the second, Home and End
 * to the ends of the first; from none to the end the key comes from. Null for other keys and where there are no dots.
 */
export function stepAlong(dots: readonly PairDot[], active: PairDot | null, key: string): PairDot | null {
  const step = steps[key];
  if (!step) return null;
  const order = [...dots].sort((a, b) => a[step.along] - b[step.along]);
  const from = active ? order.indexOf(active) : step.by > 0 ? -1 : order.length;
  return order[Math.min(Math.max(from + step.by, 0), order.length - 1)] ?? null;
}

const steps: Record<string, { along: 'x' | 'y'; by: number }> = {
  ArrowRight: { along: 'x', by: 1 },
  ArrowLeft: { along: 'x', by: -1 },
  ArrowDown: { along: 'y', by: 1 },
  ArrowUp: { along: 'y', by: -1 },
  Home: { along: 'x', by: -Infinity },
  End: { along: 'x', by: Infinity },
};

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

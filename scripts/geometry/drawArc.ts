import { toGrid, type GridPoint } from './grid.ts';
import type { WeightedPoint } from './network.ts';

/** Draws a line on the grid with the points that weigh at least `threshold` (square metres), tidied. */
export function drawArc(points: readonly WeightedPoint[], threshold: number): GridPoint[] {
  const kept = points.filter(([, , weight]) => weight >= threshold);
  return tidyPoints(kept.map(([lon, lat]) => toGrid(lon, lat)));
}

/**
 * Leaves out repeated points, needles (there and straight back) and points on a straight line;
 * the two ends always stay. A line that shrinks to one point has length 1.
 */
export function tidyPoints(points: readonly GridPoint[]): GridPoint[] {
  return thinPoints(points, (a, b, c) => turn(a, b, c) === 0);
}

/** As `tidyPoints`, but points on a straight line stay: another line may turn there. */
export function dropNeedles(points: readonly GridPoint[]): GridPoint[] {
  return thinPoints(points, (a, b, c) => turn(a, b, c) === 0 && !isAhead(a, b, c));
}

type Test = (a: GridPoint, b: GridPoint, c: GridPoint) => boolean;

function thinPoints(points: readonly GridPoint[], isNeedless: Test): GridPoint[] {
  const tidy: GridPoint[] = [];
  for (const point of points) addPoint(tidy, point, isNeedless);
  return tidy;
}

function addPoint(tidy: GridPoint[], point: GridPoint, isNeedless: Test): void {
  const last = tidy.at(-1);
  if (last && last[0] === point[0] && last[1] === point[1]) return;
  const before = tidy.at(-2);
  if (before && last && isNeedless(before, last, point)) {
    tidy.pop();
    // without a needle's tip, its two sides may be one and the same point
    addPoint(tidy, point, isNeedless);
    return;
  }
  tidy.push(point);
}

/** Twice the area of the triangle: 0 when b lies on the line through a and c. */
function turn(a: GridPoint, b: GridPoint, c: GridPoint): number {
  return (b[0] - a[0]) * (c[1] - b[1]) - (c[0] - b[0]) * (b[1] - a[1]);
}

function isAhead(a: GridPoint, b: GridPoint, c: GridPoint): boolean {
  return (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]) > 0;
}

import { toGrid, type GridPoint } from './grid.ts';
import type { WeightedPoint } from './network.ts';

/**
 * Draws a line on the grid with the points that weigh at least `threshold` (square metres).
 * Repeated points, needles (there and straight back) and points on a straight line are left out;
 * the two ends always stay. A line that shrinks to one point has length 1.
 */
export function drawArc(points: readonly WeightedPoint[], threshold: number): GridPoint[] {
  const drawn: GridPoint[] = [];
  for (const [lon, lat, weight] of points) {
    if (weight < threshold) continue;
    addPoint(drawn, toGrid(lon, lat));
  }
  return drawn;
}

function addPoint(drawn: GridPoint[], point: GridPoint): void {
  const last = drawn.at(-1);
  if (last && last[0] === point[0] && last[1] === point[1]) return;
  const before = drawn.at(-2);
  if (before && last && isNeedless(before, last, point)) {
    drawn.pop();
    // taking a needle's tip away may leave its two sides, which are one and the same point
    addPoint(drawn, point);
    return;
  }
  drawn.push(point);
}

/** True when b lies on the straight way from a to c, or is the tip of a needle. */
function isNeedless(a: GridPoint, b: GridPoint, c: GridPoint): boolean {
  return (b[0] - a[0]) * (c[1] - b[1]) === (c[0] - b[0]) * (b[1] - a[1]);
}

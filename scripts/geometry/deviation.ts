import { toMetres } from './grid.ts';
import type { WeightedPoint } from './network.ts';

/** Largest distance in metres between a line's points and the line drawn with those that weigh at least `threshold`. */
export function deviationM(points: readonly WeightedPoint[], threshold: number): number {
  const metres = points.map(toMetres);
  let largest = 0;
  let start = 0;
  for (let end = 1; end < points.length; end++) {
    if ((points[end]?.[2] ?? 0) < threshold) continue;
    for (let i = start + 1; i < end; i++)
      largest = Math.max(largest, distanceToSegment(metres[i], metres[start], metres[end]));
    start = end;
  }
  return largest;
}

type Metres = [number, number];

function distanceToSegment([px, py]: Metres = [0, 0], [ax, ay]: Metres = [0, 0], [bx, by]: Metres = [0, 0]) {
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const along = squared > 0 ? ((px - ax) * dx + (py - ay) * dy) / squared : 0;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

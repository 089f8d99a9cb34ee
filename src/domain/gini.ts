import type { LorenzPoint } from './lorenz.ts';

/**
 * Gini coefficient of a Lorenz curve: twice the area between it and the diagonal. 0 = the same share in need in every
 * neighbourhood, towards 1 = all in one. It measures unevenness *between* neighbourhoods; within each one people differ too.
 */
export function giniOf(points: readonly LorenzPoint[]): number {
  let under = 0;
  for (let index = 1; index < points.length; index += 1) {
    const from = points[index - 1];
    const to = points[index];
    if (from && to) under += ((to.people - from.people) * (to.need + from.need)) / 2;
  }
  return 1 - 2 * under;
}

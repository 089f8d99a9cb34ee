import { total, type Need } from './lorenz.ts';

/**
 * Index of dissimilarity between those in need and all others counted: half the sum of the differences of their shares
 * over the neighbourhoods, 0..1. It is the share of those in need who would have to move to another neighbourhood, the
 * others staying, for the same share to be in need everywhere.
 * Source: O. D. Duncan and B. Duncan, "A methodological analysis of segregation indexes", American Sociological Review
 * 20 (1955). Null where nobody is in need, or everybody.
 */
export function dissimilarity(needs: readonly Need[]): number | null {
  const poor = total(needs, ({ inNeed }) => inNeed);
  const others = total(needs, ({ among }) => among) - poor;
  if (poor <= 0 || others <= 0) return null;
  return total(needs, ({ inNeed, among }) => Math.abs(inNeed / poor - (among - inNeed) / others)) / 2;
}

/** Simple fractions that people say, "1 in 2" to "1 in 20" among them. */
const FRACTIONS: readonly [of: number, all: number][] = [
  ...Array.from({ length: 19 }, (_, index): [number, number] => [1, index + 2]),
  [2, 5],
  [2, 7],
  [3, 5],
  [2, 3],
  [3, 4],
  [4, 5],
  [9, 10],
];

/** A share as the nearest simple fraction: "1 in 5", "2 in 7", "2 in 3". */
export function oneIn(share: number): string {
  if (share < 1 / 21) return 'fewer than 1 in 20';
  const distance = ([of, all]: readonly [number, number]): number => Math.abs(of / all - share);
  const [of, all] = FRACTIONS.reduce((best, other) => (distance(other) < distance(best) ? other : best));
  return `${of} in ${all}`;
}

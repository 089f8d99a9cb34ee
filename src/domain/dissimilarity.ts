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

/** "1 in 5", by the nearest whole number; shares above 2 in 5 as "2 in 5", "1 in 2", "2 in 3" ...: the nearest of them. */
export function oneIn(share: number): string {
  const fractions = [
    ...Array.from({ length: 19 }, (_, index) => ({ of: 1, in: index + 2 })),
    { of: 2, in: 5 },
    { of: 3, in: 5 },
    { of: 2, in: 3 },
    { of: 3, in: 4 },
    { of: 4, in: 5 },
    { of: 9, in: 10 },
  ];
  if (share < 1 / 21) return 'fewer than 1 in 20';
  const distance = (fraction: { of: number; in: number }): number =>
    Math.abs(fraction.of / fraction.in - share);
  const nearest = fractions.reduce((best, other) => (distance(other) < distance(best) ? other : best));
  return `${nearest.of} in ${nearest.in}`;
}

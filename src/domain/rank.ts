import type { Worse } from './indicator.ts';

type Figure = number | null;

/**
 * Standard competition ranks ("1, 2, 2, 4"): 1 = worst, one more than the number of strictly worse values.
 * `worse: 'low'` puts the lowest first, otherwise the highest comes first. Areas without a figure have no rank.
 */
export function competitionRanks(values: readonly Figure[], worse: Worse): Figure[] {
  const sorted = values.filter((value) => value !== null).sort((a, b) => (worse === 'low' ? a - b : b - a));
  const first = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!first.has(value)) first.set(value, index + 1);
  });
  return values.map((value) => (value === null ? null : (first.get(value) ?? null)));
}

/** Distinct values, ascending, and how many areas have each. */
export function stepsOf(values: readonly Figure[]): { values: number[]; counts: number[] } {
  const counts = new Map<number, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const distinct = [...counts.keys()].sort((a, b) => a - b);
  return { values: distinct, counts: distinct.map((value) => counts.get(value) ?? 0) };
}

/** Decile 1 to 10 of a rank by the nine published cuts: decile d holds ranks up to cuts[d-1]. */
export function decileOf(rank: number, cuts: readonly number[]): number {
  const found = cuts.findIndex((cut) => rank <= cut);
  return found < 0 ? cuts.length + 1 : found + 1;
}

/**
 * The nine cuts that published deciles imply: cuts[d-1] is the highest rank in decile d.
 * Null when the deciles are not a function of the rank, or not all ten are there.
 */
export function readDecileCuts(ranks: readonly number[], deciles: readonly number[]): number[] | null {
  const cuts = Array.from({ length: 10 }, () => 0);
  ranks.forEach((rank, index) => {
    const decile = (deciles[index] ?? 0) - 1;
    cuts[decile] = Math.max(cuts[decile] ?? 0, rank);
  });
  const nine = cuts.slice(0, 9);
  const ascending = cuts.every((cut, index) => cut > (index === 0 ? 0 : (cuts[index - 1] ?? Infinity)));
  const exact = ranks.every((rank, index) => decileOf(rank, nine) === deciles[index]);
  return ascending && exact && cuts.length === 10 ? nine : null;
}

/** Nine cuts that part `count` ranks into tenths of as equal size as can be, for areas without published deciles. */
export function tenthCuts(count: number): number[] {
  return Array.from({ length: 9 }, (_, index) => Math.round((count * (index + 1)) / 10));
}

/**
 * Where ranks cease to be the competition ranking of some order (1, then each one more than those before it): the
 * areas with the first rank that does not fit, and the rank that should come there. Null when they are one.
 */
export function findRankFault(ranks: readonly number[]): { at: number[]; expected: number } | null {
  const { values, counts } = stepsOf(ranks);
  let expected = 1;
  for (const [index, rank] of values.entries()) {
    if (rank !== expected)
      return { at: ranks.flatMap((other, area) => (other === rank ? [area] : [])), expected };
    expected += counts[index] ?? 0;
  }
  return null;
}

/** The tenth, 1 to 10, that a rank falls in when `count` areas are parted into ten equal groups: what a published decile is. */
export function tenthOf(rank: number, count: number): number {
  return Math.ceil((10 * rank) / count);
}

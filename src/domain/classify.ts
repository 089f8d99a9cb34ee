import type { ClassScheme, Worse } from './indicator.ts';

/** What is classed of one area; which of them counts, the scheme says. */
export interface Classable {
  value: number | null;
  rank: number | null;
  /** index of its category; null where the indicator has none */
  category: number | null;
}

/** Class of an area, 0 = worst (highest, where neither end is worse), -1 = no figure. */
export function classify(area: Classable, scheme: ClassScheme, worse: Worse): number {
  switch (scheme.type) {
    case 'deciles':
      return area.rank === null ? -1 : classOfRank(area.rank, scheme.cuts);
    case 'breaks':
      return area.value === null ? -1 : classOfValue(area.value, scheme.cuts, worse);
    case 'categories':
      return area.category !== null && area.category in scheme.categories ? area.category : -1;
  }
}

/** Class by rank: class c holds the ranks up to cuts[c], the last class the rest. */
export function classOfRank(rank: number, cuts: readonly number[]): number {
  let at = 0;
  while (at < cuts.length && rank > (cuts[at] ?? Infinity)) at += 1;
  return at;
}

/** Class by value: a value equal to a break belongs to the class above it; the worst end comes first. */
export function classOfValue(value: number, cuts: readonly number[], worse: Worse): number {
  let below = 0;
  while (below < cuts.length && value >= (cuts[below] ?? Infinity)) below += 1;
  return worse === 'low' ? below : cuts.length - below;
}

/** Number of areas in each class, worst first; areas without a figure are in none. */
export function countByClass(classes: readonly number[], count: number): number[] {
  const counts = Array.from({ length: count }, () => 0);
  for (const index of classes) {
    const before = counts[index];
    if (before !== undefined) counts[index] = before + 1;
  }
  return counts;
}

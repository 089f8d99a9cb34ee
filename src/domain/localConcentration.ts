import { reversedRank } from './aggregate.ts';

/**
 * Local concentration: mean reversed rank of the most deprived neighbourhoods that together hold exactly 10% of a larger
 * area's residents; of the last of them only as many residents count as are still wanted. High = a hard core of
 * deprivation, whatever the rest is like. Source: English Indices of Deprivation 2019 and 2025, Research Report.
 * @param ranks national ranks, 1 = most deprived
 * @param count neighbourhoods in England
 */
export function localConcentration(
  ranks: readonly number[],
  residents: readonly number[],
  count: number,
): number | null {
  const order = ranks.map((_, index) => index).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
  const wanted = residents.reduce((sum, people) => sum + people, 0) / 10;
  let left = wanted;
  let weighted = 0;
  for (const index of order) {
    const taken = Math.min(left, residents[index] ?? 0);
    weighted += taken * (reversedRank(ranks[index] ?? null, count) ?? 0);
    left -= taken;
    if (left <= 0) break;
  }
  return wanted > 0 ? weighted / wanted : null;
}

/** National percentile, 1 to 100, that a rank falls in: 1 = the most deprived hundredth. */
export function percentileOf(rank: number, count: number): number {
  return Math.ceil((100 * rank) / count);
}

/**
 * Weight of a neighbourhood in the extent: 1 in the most deprived 10% of England, 0.95 in the eleventh percentile,
 * falling in 19 equal steps to 0.05 in the thirtieth, 0 beyond.
 * Source: English Indices of Deprivation 2019 and 2025, Research Report, "Summary measures for larger areas".
 */
export function extentWeight(rank: number, count: number): number {
  const percentile = percentileOf(rank, count);
  if (percentile <= 10) return 1;
  return percentile <= 30 ? 0.95 - ((percentile - 11) * 0.9) / 19 : 0;
}

/**
 * Extent: share (0..1) of a larger area's residents who live in the most deprived 30% of England's neighbourhoods, the
 * less deprived of them counting less. With percentiles cut at exact hundredths of the number of neighbourhoods it gives
 * the published extent of all 296 districts and 153 counties of 2025, and of the 317 districts of 2019, to the last
 * published digit. Null where nobody lives.
 */
export function extent(ranks: readonly number[], residents: readonly number[], count: number): number | null {
  let weighted = 0;
  let all = 0;
  ranks.forEach((rank, index) => {
    const people = residents[index] ?? 0;
    weighted += people * extentWeight(rank, count);
    all += people;
  });
  return all > 0 ? weighted / all : null;
}

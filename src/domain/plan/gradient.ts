/**
 * Where an area stands between England's least deprived (0) and most deprived (1): (N − rank) / (N − 1). Ranks, not
 * scores, so that the same steepness means the same for every measure.
 */
export function standing(rank: number, ranked: number): number {
  return ranked > 1 ? Math.min(1, Math.max(0, (ranked - rank) / (ranked - 1))) : 0;
}

/**
 * Weight of one person by where an area stands: 2^(s·p). Steepness s is the number of doublings from the least deprived
 * area of England to the most deprived: 0 is flat, 1 gives twice as much, 2 four times. It rises with every rank, has no
 * step, and is never nothing, so that the least deprived keep a share at any steepness.
 */
export function gradientWeight(steepness: number, place: number): number {
  return 2 ** (steepness * place);
}

/**
 * Weight of one person in each area. Areas without a rank get the mean of the others, by the people counted: no figure
 * neither helps nor harms them.
 */
export function gradientWeights(
  ranks: readonly (number | null)[],
  ranked: number,
  steepness: number,
  people: readonly (number | null)[],
): number[] {
  const known = ranks.map((rank) =>
    rank === null ? null : gradientWeight(steepness, standing(rank, ranked)),
  );
  let weight = 0;
  let counted = 0;
  known.forEach((one, area) => {
    if (one === null) return;
    weight += one * (people[area] ?? 0);
    counted += people[area] ?? 0;
  });
  const mean = counted > 0 ? weight / counted : 1;
  return known.map((one) => one ?? mean);
}

type Figure = number | null;

/**
 * Mean weighted by a denominator: sum(value x weight) / sum(weight), over the areas that have a figure.
 * METHOD: the score of a larger area. Null where nobody is counted.
 */
export function weightedMean(values: readonly Figure[], weights: readonly number[]): Figure {
  let sum = 0;
  let total = 0;
  values.forEach((value, index) => {
    if (value === null) return;
    const weight = weights[index] ?? 0;
    sum += value * weight;
    total += weight;
  });
  return total > 0 ? sum / total : null;
}

/** A rate in per cent as a stored integer (per cent x 10^decimals); null without a numerator or a denominator. */
export function rateOf(numerator: Figure, denominator: number, decimals: number): Figure {
  if (numerator === null || denominator <= 0) return null;
  return Math.round((numerator * 100 * 10 ** decimals) / denominator);
}

/** A rate in per cent of a larger area: sum of numerators / sum of denominators, over areas with both. */
export function pooledRate(numerators: readonly Figure[], denominators: readonly number[]): Figure {
  let above = 0;
  let below = 0;
  numerators.forEach((numerator, index) => {
    if (numerator === null) return;
    above += numerator;
    below += denominators[index] ?? 0;
  });
  return below > 0 ? (100 * above) / below : null;
}

/** Reversed rank: the most deprived of `count` areas gets `count`, the least deprived 1 (as in the official summaries). */
export function reversedRank(rank: Figure, count: number): Figure {
  return rank === null ? null : count + 1 - rank;
}

/** Share (per cent) of the residents who live in the flagged areas. */
export function shareOfResidents(flags: readonly boolean[], residents: readonly number[]): Figure {
  return weightedMean(
    flags.map((flag) => (flag ? 100 : 0)),
    residents,
  );
}

/** A figure in display units as the integer that is stored, and its inverse. */
export function toStored(value: Figure, decimals: number): Figure {
  // The tiny step keeps 1.005 from becoming 1.00 because of its binary form.
  return value === null ? null : Math.round((value + Math.sign(value) * 1e-10) * 10 ** decimals);
}

/** Display units of a stored integer. */
export function fromStored(stored: Figure, decimals: number): Figure {
  return stored === null ? null : stored / 10 ** decimals;
}

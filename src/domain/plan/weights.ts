import { bisectRight } from 'd3';
import { domainIds, type ByDomain, type DomainId, type DomainsFile } from './domains.ts';

/** How much each domain counts in an index; what matters is their proportions. */
export type Weights = ByDomain<number>;

/**
 * The weights of the Index of Multiple Deprivation 2025 (MHCLG, English Indices of Deprivation 2025: technical report).
 * As published they add up to 99.9.
 */
export const officialWeights: Weights = {
  income: 22.5,
  employment: 22.5,
  education: 13.5,
  health: 13.5,
  crime: 9.3,
  barriers: 9.3,
  living: 9.3,
};
const officialSum = weightSum(officialWeights);

/** What the weights add up to. */
export function weightSum(weights: Weights): number {
  return domainIds.reduce((sum, id) => sum + weights[id], 0);
}

/** The domain's part of all weights, per cent; 0 where nothing has a weight. */
export function shareOf(weights: Weights, id: DomainId): number {
  const sum = weightSum(weights);
  return sum === 0 ? 0 : (100 * weights[id]) / sum;
}

/** Whether the index is the official one: the same proportions, to the fourth digit of a per cent. */
export function isOfficial(weights: Weights): boolean {
  return domainIds.every((id) => Math.abs(shareOf(weights, id) - shareOf(officialWeights, id)) < 1e-4);
}

/** The publishers' constant: a lack of deprivation in one domain cancels only about a tenth of deprivation in another. */
const SCALE = 23;

/**
 * A domain's rank as a score from 0 (least deprived) to 100 (rank 1): with R = 1 - (rank - 1) / count,
 * X = -23 ln(1 - R (1 - e^(-100/23))). METHOD section 1; MHCLG, English Indices of Deprivation 2025: technical report.
 */
export function transformRank(rank: number, count: number): number {
  const reversed = 1 - (rank - 1) / count;
  return -SCALE * Math.log(1 - reversed * (1 - Math.exp(-100 / SCALE)));
}

/** Transformed ranks of England's areas, one column for each domain in the order of `domainIds`. */
export type Transformed = readonly Float64Array[];

/** All domains' ranks, transformed once for whatever weights follow. */
export function transformDomains(domains: DomainsFile['domains']): Transformed {
  return domainIds.map((id) =>
    Float64Array.from(domains[id], (rank) => transformRank(rank, domains[id].length)),
  );
}

/**
 * The re-weighted score of every area: the sum of weight x transformed rank. Weights are first brought to the sum of the
 * official ones, so that these give the published scores, and others scores of the same scale. All 0 without any weight.
 */
export function scoresOf(columns: Transformed, weights: Weights): Float64Array {
  const sum = weightSum(weights);
  const parts = domainIds.map((id) => (sum === 0 ? 0 : (weights[id] * officialSum) / sum / 100));
  const scores = new Float64Array(columns[0]?.length ?? 0);
  columns.forEach((column, at) => {
    const part = parts[at] ?? 0;
    for (let area = 0; area < scores.length; area += 1)
      scores[area] = (scores[area] ?? 0) + part * (column[area] ?? 0);
  });
  return scores;
}

/** Ranks of England's areas by a score, 1 = most deprived; areas that tie share the best of their ranks. */
export function ranksOf(scores: Float64Array): number[] {
  const ascending = scores.toSorted();
  return Array.from(scores, (score) => scores.length - bisectRight(ascending, score) + 1);
}

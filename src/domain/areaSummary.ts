import { reversedRank, weightedMean } from './aggregate.ts';
import { extent } from './extent.ts';
import { localConcentration } from './localConcentration.ts';
import { decileOf } from './rank.ts';
import type { SummaryMeasure } from './summariesFile.ts';

/** One neighbourhood as a part of a larger area. */
export interface SummaryPart {
  rank: number;
  /** published score; null where only ranks are held */
  score: number | null;
  residents: number;
  /** those its score and rank are weighted by: all residents, or children, older or working-age people (METHOD section 2) */
  weight: number;
}

/** What a summary needs to know of England and of the measure. */
export interface SummaryBase {
  /** neighbourhoods in England */
  count: number;
  /** cuts of the published deciles */
  cuts: readonly number[];
  /** whether score x weight is a number of people */
  hasScale: boolean;
}

export type AreaSummary = Record<SummaryMeasure, number | null>;

/**
 * The official summary measures of a larger area, made of its neighbourhoods (METHOD section 2; English Indices of
 * Deprivation 2019 and 2025, Research Report). Unrounded:
 * - average score, average rank: means weighted by the measure's own people, ranks reversed so that high is worse
 * - tenth: share (0..1) of its *neighbourhoods*, not people, in the most deprived 10% of England by published decile
 * - extent, local concentration: by all residents
 * - scale: number of people, where the score is a proportion of people
 *
 * Against the published tables: 2025 agrees to the last digit but for the last one here and there (the publisher works
 * with unrounded scores). 2019 average ranks and local concentrations differ by up to 0.14 and 0.19 of a rank, all but
 * a few of them in districts with a prison: the published denominators leave prisoners out in whole people, the
 * publisher's own seem not to be whole.
 */
export function summariseArea(parts: readonly SummaryPart[], base: SummaryBase): AreaSummary {
  const ranks = parts.map(({ rank }) => rank);
  const weights = parts.map(({ weight }) => weight);
  const residents = parts.map(({ residents }) => residents);
  const scores = parts.map(({ score }) => score);
  const worst = ranks.filter((rank) => decileOf(rank, base.cuts) === 1).length;
  return {
    averageScore: weightedMean(scores, weights),
    averageRank: weightedMean(
      ranks.map((rank) => reversedRank(rank, base.count)),
      weights,
    ),
    tenth: parts.length > 0 ? worst / parts.length : null,
    extent: extent(ranks, residents, base.count),
    localConcentration: localConcentration(ranks, residents, base.count),
    scale: base.hasScale && parts.length > 0 ? peopleCounted(scores, weights) : null,
  };
}

function peopleCounted(scores: readonly (number | null)[], weights: readonly number[]): number {
  return scores.reduce<number>((sum, score, index) => sum + (score ?? 0) * (weights[index] ?? 0), 0);
}

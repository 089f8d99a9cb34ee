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
  /** people behind the score, as published; null where left out as below 10, or where nobody is counted */
  counted: number | null;
}

/** What a summary needs to know of England and of the measure. */
export interface SummaryBase {
  /** neighbourhoods in England */
  count: number;
  /** cuts of the published deciles */
  cuts: readonly number[];
  /** whether people behind the score are counted */
  hasScale: boolean;
}

export type AreaSummary = Record<SummaryMeasure, number | null>;

/**
 * The official summary measures of a larger area, made of its neighbourhoods (METHOD section 2; English Indices of
 * Deprivation 2019 and 2025, Research Report). Unrounded:
 * - average score, average rank: means weighted by the measure's own people, ranks reversed so that high is worse
 * - tenth: share (0..1) of its *neighbourhoods*, not people, in the most deprived 10% of England by published decile
 * - extent, local concentration: by all residents
 * - scale: number of people behind the score, where they are counted; of a neighbourhood whose number is left out as
 *   below 10, score x weight stands in
 *
 * Against the published tables (tests/pipeline/areaSummaries.test.ts):
 * - 2025, 296 districts and 153 counties: every rank agrees, and every value up to one in its last digit, as neighbourhood
 *   scores are published to three decimals.
 * - Scales differ by at most 2.5 people for each neighbourhood, as their numbers are published rounded to 5. Score x
 *   weight, which one might take instead, misses by up to 4.4% (Hackney, employment 2025): scores are shrunk.
 * - 2019, 317 districts: average ranks and local concentrations differ by up to 0.14 and 0.19 of a rank, nearly all of
 *   them in districts with a prison: the published denominators leave prisoners out in whole people, and the publisher's
 *   own seem not to be whole. Elsewhere the publisher gives areas that tie the mean of their ranks; so published ranks
 *   that tie make up to 0.02.
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
    scale: base.hasScale && parts.length > 0 ? peopleCounted(parts) : null,
  };
}

function peopleCounted(parts: readonly SummaryPart[]): number {
  return parts.reduce((sum, { counted, score, weight }) => sum + (counted ?? (score ?? 0) * weight), 0);
}

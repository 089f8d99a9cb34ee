import type { CountyCode, DistrictCode } from './area.ts';
import type { IndicatorId } from './indicator.ts';

/** What the official summaries of larger areas give; see `areaSummary.ts` for how each is made. */
export type SummaryMeasure =
  'averageScore' | 'averageRank' | 'tenth' | 'extent' | 'localConcentration' | 'scale';

/**
 * `summaries/<id>.json`: one ranked measure's summaries of all counties and districts of 2024, so that any area can be
 * placed among 153 and 296. A measure whose scores are not held lacks `averageScore`; only where score x people is a
 * number of people is there a `scale`.
 */
export interface SummariesFile {
  indicator: IndicatorId;
  counties: AreaMeasures<CountyCode>;
  districts: AreaMeasures<DistrictCode>;
  england: Partial<Record<SummaryMeasure, number>>;
}

export interface AreaMeasures<Code extends string = string> {
  codes: Code[];
  /** as whole numbers: value x 10^decimals of the measure (`SUMMARY_DECIMALS`) */
  values: Partial<Record<SummaryMeasure, (number | null)[]>>;
  /** competition rank of the unrounded value, 1 = worst */
  ranks: Partial<Record<SummaryMeasure, (number | null)[]>>;
}

/** Decimals that the official tables give, and that the file keeps. */
export const SUMMARY_DECIMALS: Record<SummaryMeasure, number> = {
  averageScore: 3,
  averageRank: 2,
  tenth: 4,
  extent: 4,
  localConcentration: 2,
  scale: 2,
};

import type { CountyCode } from './area.ts';
import { extremeWord, oppositeWord } from './classWords.ts';
import { formatNumber, formatShare, ordinal } from './format.ts';
import type { IndicatorFile } from './indicator.ts';

/** One county's row of an indicator's county summaries. */
export interface CountySummary {
  value: number | null;
  rank: number | null;
  areas: number;
  tenth: number;
  fifth: number;
  residentsFifth: number;
  residents: number;
  /** per cent of residents in neighbourhoods further from a major town or city; rurality only */
  further: number | null;
}

/** A county's summary; null where the indicator's file does not hold the county. */
export function summaryOf({ counties }: IndicatorFile, code: CountyCode): CountySummary | null {
  const at = counties.codes.indexOf(code);
  if (at < 0) return null;
  const count = (list: readonly number[]): number => list[at] ?? 0;
  return {
    value: counties.value[at] ?? null,
    rank: counties.rank[at] ?? null,
    areas: count(counties.areas),
    tenth: count(counties.tenth),
    fifth: count(counties.fifth),
    residentsFifth: count(counties.residentsFifth),
    residents: count(counties.residents),
    further: counties.further?.[at] ?? null,
  };
}

/** "14,022 residents, 7.4% of the county": those of the neighbourhoods among England's worst fifth. */
export function residentsText({ residentsFifth, residents }: CountySummary): string | null {
  if (residents === 0) return null;
  return `${formatNumber(residentsFifth)} residents, ${formatShare(residentsFifth / residents)} of the county`;
}

/** "37th most deprived of 153 counties and unitaries, by average score"; null where there is no figure. */
export function nationalPlace({ rank }: CountySummary, indicator: IndicatorFile): string | null {
  if (rank === null) return null;
  const count = indicator.counties.value.filter((value) => value !== null).length;
  const [first, last] =
    indicator.kind === 'category' ? ['highest', 'lowest'] : [extremeWord(indicator), oppositeWord(indicator)];
  const place = rank === 1 ? first : rank === count ? last : `${ordinal(rank)} ${first}`;
  return `${place} of ${formatNumber(count)} counties and unitaries, by ${indicator.aggregateName} (${indicator.year})`;
}

/**
 * Whether England's worst fifth can be told apart: not where most areas share one figure (the publisher's floor of five
 * minutes by car), for areas that tie are counted together.
 */
export function hasWorstFifth({ worse, counties }: IndicatorFile): boolean {
  const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
  return worse !== 'none' && sum(counties.fifth) <= 0.3 * sum(counties.areas);
}

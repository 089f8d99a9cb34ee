import { formatNumber, formatShare } from '../../domain/format.ts';
import type { IndicatorFile } from '../../domain/indicator.ts';
import type { SummaryMeasure } from '../../domain/summariesFile.ts';

/** Names of the summary measures, and what a high one means, for readers. */
export const measureNames: Record<SummaryMeasure, string> = {
  averageScore: 'Average score',
  averageRank: 'Average rank, reversed',
  tenth: 'In the worst 10%',
  extent: 'Extent',
  localConcentration: 'Local concentration',
  scale: 'Scale',
};

export const measureMeanings: Record<SummaryMeasure, string> = {
  averageScore: 'mean score of its neighbourhoods, weighted by their people',
  averageRank: 'mean rank, weighted by people; reversed, so that a higher number is more deprived',
  tenth: 'share of its neighbourhoods, not of its people, among the most deprived 10% in England',
  extent: 'share of residents in the most deprived 30% in England, the less deprived of them counting less',
  localConcentration:
    'mean reversed rank of the most deprived neighbourhoods that hold 10% of its residents: how deep its worst places are',
  scale: 'number of people counted as deprived',
};

/** A value as it is read on the chart; the table has every published digit. */
export function measureText(measure: SummaryMeasure, value: number | null, indicator: IndicatorFile): string {
  if (value === null) return 'no figure';
  switch (measure) {
    case 'averageScore':
      return formatNumber(value, Math.abs(value) >= 10 ? 1 : Math.min(3, indicator.aggregateDecimals));
    case 'tenth':
    case 'extent':
      return formatShare(value);
    default:
      return formatNumber(value);
  }
}

import { formatScore } from '../../domain/areaText.ts';
import { scaleEnds } from '../../domain/classWords.ts';
import { formatNumber, formatValue } from '../../domain/format.ts';
import type { IndicatorFile } from '../../domain/indicator.ts';
import { spreadAxis, type SpreadAxis } from '../../domain/spread.ts';
import type { RangeDot } from './rangeLayout.ts';

/** The axis of a measure that a chart of ranges was not refused. */
export function rangeAxis(indicator: IndicatorFile): SpreadAxis {
  const axis = spreadAxis(indicator);
  if (!axis) throw new Error('Refused before: a measure without an axis');
  return axis;
}

/** A neighbourhood's figure in a sentence: "a score of 59.3", "12.3%". */
export function figureWords(figure: number, axis: SpreadAxis): string {
  return axis.basis === 'score' ? `a score of ${formatScore(figure)}` : bareWords(figure, axis);
}

/** The bare figure of a neighbourhood: "59.3", "12.3%". */
export function bareWords(figure: number, axis: SpreadAxis, decimals = axis.decimals): string {
  return axis.basis === 'score' ? formatScore(figure) : formatValue(figure, axis.unit, decimals);
}

/** A ward's mean, with the decimals of aggregates. */
export function meanWords(mean: number, axis: SpreadAxis): string {
  return bareWords(mean, axis, axis.wardDecimals);
}

/** What the axis is, in one sentence. */
export function axisWords(indicator: IndicatorFile, { basis, unit }: SpreadAxis): string {
  switch (basis) {
    case 'score':
      return `The axis is the score behind the published rank (${indicator.title}, ${indicator.year}; higher is more deprived), as the ward’s mean is made of scores.`;
    case 'reversed-rank':
      return `The axis is the national rank turned round (${indicator.title}, ${indicator.year}; the most deprived neighbourhood has the highest number), as no scores are published.`;
    case 'value':
      return `The axis is ${indicator.title.toLowerCase()}${unit === '' ? '' : ` (${unit})`}, ${indicator.year}.`;
  }
}

/** Words of the axis’s two ends. */
export function axisEnds(indicator: IndicatorFile, { basis }: SpreadAxis): [string, string] {
  const [worst, best] = scaleEnds(indicator);
  return basis === 'score' ? [`${worst}: higher score`, best] : [worst, best];
}

/** England's own mean as a line through all rows; none where it is not known. */
export function englandLine(indicator: IndicatorFile, axis: SpreadAxis): { figure: number; words: string }[] {
  const { mean } = indicator.lsoa;
  if (mean === null) return [];
  return [{ figure: mean, words: `England’s mean: ${meanWords(mean, axis)}` }];
}

/** Lines about one neighbourhood: its code and residents, its figure, its ward. */
export function dotLines({ lsoa, spread }: Pick<RangeDot, 'lsoa' | 'spread'>, axis: SpreadAxis): string[] {
  const { ward, mean, members, elsewhere } = spread;
  const count = `${formatNumber(members.length)} neighbourhood${members.length === 1 ? '' : 's'}`;
  const others = elsewhere > 0 ? `, ${formatNumber(elsewhere)} more in other counties` : '';
  return [
    `${lsoa.code}, ${formatNumber(lsoa.residents)} residents`,
    lsoa.text,
    `Ward: ${ward.name}, mean ${meanWords(mean, axis)}, ${count}${others}`,
  ];
}

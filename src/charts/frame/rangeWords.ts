import { scaleEnds } from '../../domain/classWords.ts';
import { formatNumber, formatValue } from '../../domain/format.ts';
import type { IndicatorFile } from '../../domain/indicator.ts';
import type { SpreadAxis } from '../../domain/spread.ts';

/** A neighbourhood's figure on the axis: "a score of 59.3", "12.3%". */
export function figureWords(figure: number, axis: SpreadAxis, decimals = axis.decimals): string {
  switch (axis.basis) {
    case 'score':
      return `a score of ${scoreWords(figure)}`;
    case 'reversed-rank':
      return `${formatNumber(figure)} counted from the least deprived`;
    case 'value':
      return formatValue(figure, axis.unit, decimals);
  }
}

/** The bare number as written at a tick or in a cell. */
export function bareWords(figure: number, axis: SpreadAxis): string {
  return axis.basis === 'score' ? scoreWords(figure) : figureWords(figure, axis);
}

function scoreWords(score: number): string {
  const size = Math.abs(score);
  return formatNumber(score, size < 1 ? 3 : size < 10 ? 2 : 1);
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
  const words =
    axis.basis === 'value' ? formatValue(mean, axis.unit, axis.wardDecimals) : bareWords(mean, axis);
  return [{ figure: mean, words: `England’s mean: ${words}` }];
}

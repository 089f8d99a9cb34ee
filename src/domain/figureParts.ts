import type { CountySummary } from './countySummary.ts';
import { formatShare, formatValue } from './format.ts';
import type { PlainFigure } from './picture.ts';
import type { PictureBase } from './pictureBase.ts';

/** The county's own figure beside England's. */
export function countyFigure({ value }: CountySummary, { indicator }: PictureBase): PlainFigure {
  const { aggregateUnit, aggregateDecimals, aggregateName, title, year } = indicator;
  const england = indicator.lsoa.mean;
  const say = (figure: number): string => formatValue(figure, aggregateUnit, aggregateDecimals);
  return {
    value: value === null ? 'No figure' : say(value),
    text:
      indicator.kind === 'category' ? `${aggregateName} (${year})` : `${title}: ${aggregateName} (${year})`,
    detail: england === null ? null : `England: ${say(england)}`,
  };
}

/** Share of England's areas in a class. */
export function englandShare(index: number, { national }: PictureBase): string {
  return formatShare((national.classCounts[index] ?? 0) / Math.max(1, national.areas));
}

/** One is, two are. */
export function areOf(count: number): string {
  return count === 1 ? 'is' : 'are';
}

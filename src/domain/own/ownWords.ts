import { areaWord } from '../classWords.ts';
import type { Level } from '../area.ts';
import { formatNumber, joinNames } from '../format.ts';
import type { IndicatorId } from '../indicator.ts';
import { ownNumber } from '../ownId.ts';
import type { OwnColumn, OwnFigures, OwnSettings } from './ownFigures.ts';
import { unitOf } from './ownUnits.ts';

/** A measure as far as a list names it. */
interface Listed {
  /** the file's name */
  name: string;
  figures: OwnFigures | null;
  settings: OwnSettings | null;
}

/** "2024 · per 1,000 residents · “callers.csv” · 112 of 117 neighbourhoods have a figure". */
export function ownMeta({ name, figures, settings }: Listed, column: OwnColumn | null, level: Level): string {
  const unit = figures && settings ? unitOf(figures.kind, settings) : '';
  const known = column
    ? `${formatNumber(column.column.ranked)} of ${formatNumber(column.states.length)} ${areaWord[level]}s have a figure`
    : '';
  return [settings?.year ?? '', unit, `“${name}”`, known].filter((part) => part !== '').join(' · ');
}

/**
 * What a plan asks for that nobody has brought: own data are part of no link and no saved plan. Null where nothing is
 * missing.
 */
export function ownMissingWords(missing: readonly IndicatorId[]): string | null {
  if (missing.length === 0) return null;
  const numbers = missing.map((id) => formatNumber(ownNumber(id) ?? 0));
  const which =
    missing.length === 1 && numbers[0] === '1'
      ? 'a measure of their own'
      : `${missing.length === 1 ? 'a measure' : 'measures'} of their own (number ${joinNames(numbers)})`;
  const files =
    missing.length === 1
      ? 'the same file here, and it holds'
      : 'the same files here in that order, and it holds';
  return `Whoever made this plan used ${which}. Own data are part of no link and no saved plan: open ${files} again.`;
}

import type { Level } from '../../domain/area.ts';
import { comparedWith } from '../../domain/comparedWith.ts';
import { formatNumber } from '../../domain/format.ts';
import type { IndicatorEntry, IndicatorFile } from '../../domain/indicator.ts';
import { nationalLevel } from '../../domain/pictureBase.ts';
import { worstShare } from '../../domain/twoMeasures.ts';

type Scoped = Pick<IndicatorEntry, 'scope'>;

/** "IMD (2025)" */
export function shortOf({ short, year }: IndicatorEntry): string {
  return short.includes(year) ? short : `${short} (${year})`;
}

/** How many of two measures are known of the areas shown only. */
export function countShown(first: Scoped, second: Scoped): 0 | 1 | 2 {
  const count = [first, second].filter(({ scope }) => scope === 'shown').length;
  return count === 2 ? 2 : count === 1 ? 1 : 0;
}

/** Among whom areas have their places: "all 33,755 of England", of a reader's own measure all those shown. */
export function placeBase(first: IndicatorFile, second: IndicatorFile, level: Level): string {
  if (countShown(first, second) === 0)
    return `among all ${formatNumber(nationalLevel(first, level).areas)} of England`;
  const parts = [first, second].map((one) => {
    const all = formatNumber(nationalLevel(one, level).areas);
    return `by ${shortOf(one)} among the ${all} ${comparedWith(one, level).areas} with a figure`;
  });
  return parts.join(', ');
}

/** "of neighbourhoods in England by IMD (2025) and by No car (2021)"; each with its own base where these differ. */
export function worstBase(
  first: IndicatorFile,
  second: IndicatorFile,
  level: Level,
  join: 'and' | ', not',
): string {
  const between = join === 'and' ? ' and ' : ', not ';
  const by = (one: IndicatorFile): string => `by ${shortOf(one)}`;
  const of = (one: IndicatorFile): string => `of ${comparedWith(one, level).areas} ${by(one)}`;
  const other = countShown(first, second) === 1 ? of(second) : by(second);
  return `worst ${worstShare}% ${of(first)}${between}${other}`;
}

/** What the shaded corner of a square is. */
export function cornerWords(first: Scoped, second: Scoped): string {
  const whom = ['England', 'all shown and of England', 'all shown'][countShown(first, second)] ?? '';
  return `The shaded corner is the worst fifth of ${whom} on both.`;
}

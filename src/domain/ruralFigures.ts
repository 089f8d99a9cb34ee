import type { CountySummary } from './countySummary.ts';
import { formatNumber, formatShare, formatValue } from './format.ts';
import type { AreaPicture, PlainFigure } from './picture.ts';
import { areOf, countyFigure, englandShare } from './figureParts.ts';
import type { PictureBase } from './pictureBase.ts';

/** Three figures about the classes of a county's neighbourhoods. */
export function categoryFigures(
  summary: CountySummary,
  areas: readonly AreaPicture[],
  base: PictureBase,
): PlainFigure[] {
  const { national, indicator } = base;
  const list = national.classes.type === 'categories' ? national.classes.categories : [];
  const counts = list.map((_, index) => areas.filter((area) => area.class === index).length);
  const isRural = (index: number): boolean => list[index]?.family === 'rural';
  const rural = counts.filter((_, index) => isRural(index)).reduce((sum, count) => sum + count, 0);
  const ruralEngland = national.classCounts
    .filter((_, index) => isRural(index))
    .reduce((sum, count) => sum + count, 0);
  const commonest = counts.indexOf(Math.max(...counts));
  return [
    countyFigure(summary, base),
    {
      value: `${formatNumber(rural)} of ${formatNumber(summary.areas)}`,
      text: `neighbourhoods ${areOf(rural)} rural (${indicator.year})`,
      detail: `England: ${formatShare(ruralEngland / Math.max(1, national.areas))} of neighbourhoods`,
    },
    {
      value: `${formatNumber(counts[commonest] ?? 0)} of ${formatNumber(summary.areas)}`,
      text: `neighbourhoods are in its commonest class, “${list[commonest]?.label ?? ''}” (${indicator.year})`,
      detail: `England: ${englandShare(commonest, base)} of neighbourhoods`,
    },
  ];
}

/** Three figures about the wards of a county, whose value is a share of residents. */
export function ruralWardFigures(
  summary: CountySummary,
  areas: readonly AreaPicture[],
  base: PictureBase,
): PlainFigure[] {
  const values = areas.flatMap(({ value }) => value ?? []);
  const { year } = base.indicator;
  const over = values.filter((value) => value > 50).length;
  const all = values.filter((value) => value >= 100).length;
  const of = formatNumber(values.length);
  return [
    countyFigure(summary, base),
    {
      value: `${formatNumber(over)} of ${of}`,
      text: `wards have more than half of their residents in rural neighbourhoods (${year})`,
      detail: `${formatNumber(all)} of ${of} have all of them there`,
    },
    furtherFigure(summary, base) ?? {
      value: `${formatNumber(all)} of ${of}`,
      text: `wards have all of their residents in rural neighbourhoods (${year})`,
      detail: null,
    },
  ];
}

/** The county's residents far from a major town or city, where the classification tells. */
function furtherFigure({ further }: CountySummary, { indicator }: PictureBase): PlainFigure | null {
  if (further === null) return null;
  const { aggregateUnit, aggregateDecimals, year } = indicator;
  return {
    value: formatValue(further, aggregateUnit, aggregateDecimals),
    text: `of residents live in neighbourhoods further from a major town or city (${year})`,
    detail: null,
  };
}

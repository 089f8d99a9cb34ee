import { summaryOf, type CountySummary } from '../countySummary.ts';
import type { IndicatorFile } from '../indicator.ts';
import type { Inside } from '../inside.ts';
import type { CountyPicture, Picture } from '../picture.ts';
import { decimalsAt, nationalLevel, unitAt } from '../pictureBase.ts';
import { areaWord } from '../classWords.ts';
import { formatValue } from '../format.ts';

/** What a text about a view is made from. What has not arrived is null, and the text does without it. */
export interface ReadingContext {
  picture: Picture;
  /** neighbourhoods and wards of this very picture */
  inside: Inside | null;
  /** the newest rural-urban classification, with every county's share of residents in rural neighbourhoods */
  rurality: IndicatorFile | null;
}

/** "neighbourhoods": what the areas of the picture are called; singular for one. */
export function placesWord({ view }: Picture, count = 2): string {
  return count === 1 ? areaWord[view.level] : `${areaWord[view.level]}s`;
}

/** A county of the picture that has figures of its own, with them. */
export interface SummedCounty {
  name: string;
  county: CountyPicture;
  summary: CountySummary;
}

/** The counties shown that have figures, in their order. */
export function summedCounties({ counties, indicator }: Picture): SummedCounty[] {
  return counties.flatMap((county) => {
    const summary = summaryOf(indicator, county.county.code);
    return summary && summary.areas > 0 ? [{ name: county.county.name, county, summary }] : [];
  });
}

/** A figure of one area of the picture with its unit. */
export function sayFigure(value: number, { indicator, view }: Picture): string {
  return formatValue(value, unitAt(indicator, view.level), decimalsAt(indicator, view.level));
}

/** England's distribution at the level of the picture. */
export function nationalOf({ indicator, view }: Picture): ReturnType<typeof nationalLevel> {
  return nationalLevel(indicator, view.level);
}

import { nationalLevel, unitAt } from '../../domain/pictureBase.ts';
import type { ChartOptions } from '../../domain/chartOptions.ts';
import type { IndicatorFile, NationalLevel } from '../../domain/indicator.ts';
import type { Inside, InsideCounty } from '../../domain/inside.ts';
import { homesOf } from '../../domain/insidePlaces.ts';
import type { AreaCode, CountyCode, Level } from '../../domain/area.ts';
import { placeAxis, valueAxis, type Axis } from '../frame/valueAxis.ts';
import { groupAreas, type StripArea, type StripGroup } from './rows.ts';

/** What all rows of a strip share. */
export interface StripBase {
  indicator: IndicatorFile;
  level: Level;
  national: NationalLevel;
  /** an axis of national places, not of figures */
  isPlaces: boolean;
  /** one row for each county */
  isByCounty: boolean;
  /** labels stand beside the rows, not above them */
  isBeside: boolean;
  axis: Axis;
  left: number;
  right: number;
  /** counties, then the reader's own places, which repeat what lies in them */
  counties: { inside: InsideCounty; groups: StripGroup[] }[];
  homes: ReadonlyMap<AreaCode, CountyCode>;
}

const LABEL_PX = 192;
const PAD_PX = 8;

/** The figure of an area on the axis: a rank's place among England's areas, any other measure's value. */
export function figureOf({ rank, value }: StripArea, isPlaces: boolean): number | null {
  return isPlaces ? rank : value;
}

/** What a strip is asked for. */
export interface StripAsked {
  level: Level;
  rows: ChartOptions['rows'];
  /** the reader's own (`insidePlaces`), a row each after the counties' */
  places?: readonly InsideCounty[];
}

/** One axis for all counties: all of England's places, or the values of England and of every area shown. */
export function stripBase(
  { indicator, counties }: Inside,
  { level, rows, places = [] }: StripAsked,
  width: number,
): StripBase {
  const grouped = [...counties, ...places].map((inside) => ({
    inside,
    groups: groupAreas(inside, level, rows),
  }));
  const isByCounty = grouped.every(({ groups, inside }) => inside.isPlace === true || groups.length === 1);
  const isBeside = !isByCounty && width >= 640;
  const span = { left: isBeside ? LABEL_PX : PAD_PX, right: width - PAD_PX };
  const national = nationalLevel(indicator, level);
  const isPlaces = indicator.kind === 'rank';
  const areas = grouped.flatMap(({ groups }) => groups.flatMap((group) => group.areas));
  const figures = areas.flatMap((area) => figureOf(area, isPlaces) ?? []);
  const axis = isPlaces
    ? placeAxis(national.areas, span)
    : valueAxis(figures, national.quantiles, indicator.worse, span, unitAt(indicator, level));
  const homes = homesOf({ counties });
  return {
    indicator,
    level,
    national,
    isPlaces,
    isByCounty,
    isBeside,
    axis,
    ...span,
    counties: grouped,
    homes,
  };
}

/** England's median on the axis: half of its areas lie on either side. */
export function englandMedian({ national, isPlaces }: StripBase): number {
  return isPlaces ? (national.areas + 1) / 2 : (national.quantiles[50] ?? 0);
}

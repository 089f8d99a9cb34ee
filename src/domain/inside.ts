import type { AreaCode, County, CountyCode, NamedCode } from './area.ts';
import type { IndicatorFile } from './indicator.ts';
import type { AreaPicture } from './picture.ts';

/** What a county's neighbourhoods can be gathered by. Former: districts abolished since 2018. */
export type GroupKind = 'ward' | 'district' | 'former';

/**
 * What lies behind a picture's averages: every neighbourhood and every ward of each county shown, with who belongs to
 * whom. Made once per measure and set of counties, whatever the level of the maps; charts draw from it.
 */
export interface Inside {
  indicator: IndicatorFile;
  counties: InsideCounty[];
}

export interface InsideCounty {
  county: County;
  /** in the order of the indicator's own geography (LSOAs of 2021 or of 2011) */
  lsoas: InsideLsoa[];
  /** wards of 2024, in their order; their value is an aggregate and their rank is among England's wards */
  wards: InsideWard[];
  /** names of the groups that `member` points to; `former` is empty where no district was abolished */
  groups: Record<GroupKind, NamedCode[]>;
  /** a reader's own place (`insidePlaces`), called by its own name; `county` is else that of the first county it lies in */
  isPlace?: true;
}

export interface InsideLsoa extends AreaPicture {
  /** residents of the area's geography: mid-2022 (2021 LSOAs) or mid-2015 (2011 LSOAs) */
  residents: number;
  /** national tenth, 1 = worst: the published decile of a rank, else from the exact national rank; null without a figure */
  tenth: number | null;
  /** index into the county's groups; -1 = none (or a ward of another county) */
  member: Record<GroupKind, number>;
  /** rates: the counts behind the value, so that a rate of several areas can be recomputed */
  counts?: { n: number; of: number };
  /** a point inside, degrees */
  lon: number;
  lat: number;
}

export interface InsideWard extends AreaPicture {
  residents: number;
  /** indices of its best-fit neighbourhoods in this county's `lsoas` */
  lsoas: number[];
}

/** One area, wherever it is drawn. */
export interface AreaRef {
  county: CountyCode;
  code: AreaCode;
}

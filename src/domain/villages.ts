import type { CountyCode } from './area.ts';
import type { PlaceKind } from './context.ts';

/**
 * `counties/<code>/villages.json`: the settlements whose point lies inside each rural LSOA of 2021, from OS Open Names,
 * or from GeoNames (500 residents or more) in the squares which the copy of OS Open Names lacks.
 */
export interface VillagesFile {
  county: CountyCode;
  /** rural LSOAs: index in area order, ascending */
  areas: number[];
  /** for each of them its settlements, the weightiest first; none is possible */
  places: [name: string, kind: PlaceKind][][];
  /**
   * for each of them 1 where part of it lies in a square that only GeoNames covers, so that small places are not listed; else 0
   */
  partial: number[];
}

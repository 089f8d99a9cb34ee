import type { CountyCode, LsoaGeography } from './area.ts';
import type { IndicatorId } from './indicator.ts';

/** `england/<geography>.json`: every LSOA of England, codes ascending. Loaded only by charts that put all of England behind a county. */
export interface EnglandAreas {
  geography: LsoaGeography;
  counties: CountyCode[];
  /** index into counties */
  county: number[];
  population: number[];
  /** rural-urban class, by the index of its category in `ruc-2021` (2021 LSOAs) or `ruc-2011` (2011 LSOAs) */
  rural: number[];
}

/** `england/<id>.json`: where every LSOA stands on one measure, in the order of `EnglandAreas`. */
export interface EnglandColumn {
  indicator: IndicatorId;
  geography: LsoaGeography;
  /**
   * Place from the worst end in `steps` equal steps: 0 = worst (highest where neither end is), steps = best; areas that
   * tie share a place. -1 = no figure.
   */
  place: number[];
  steps: number;
}

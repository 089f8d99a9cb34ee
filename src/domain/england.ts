import type { CountyCode, LsoaGeography } from './area.ts';
import type { IndicatorId } from './indicator.ts';

/** `england/<geography>.json`: every LSOA of England, codes ascending. Loaded only by charts that put all of England behind a county. */
export interface EnglandAreas {
  geography: LsoaGeography;
  counties: CountyCode[];
  /** index into counties; the areas of one county, taken out of this list, are in its own area order */
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
   * The step each area stands in, from the worst end (the highest where neither end is worse): 0 = worst,
   * steps - 1 = best; areas that tie share a step. -1 = no figure. The middle of a step lies at (place + 0.5) / steps
   * of England's areas. Each national tenth holds `steps` / 10 whole steps: worst fifth = place < steps / 5, exactly as
   * the published deciles and `InsideLsoa.tenth` have it.
   */
  place: number[];
  /** 90: one character of a packed column holds a place, and tenths and thirds are whole numbers of steps */
  steps: number;
  rural: RuralFigures;
}

/** England by rural-urban class: every list follows the categories of `ruc-2021` or `ruc-2011`, as the areas are of 2021 or 2011. */
export interface RuralFigures {
  /** by the measure's own aggregation, display units; null where there is none */
  value: (number | null)[];
  /** neighbourhoods with a figure, their residents, and of both those in the worst fifth of England */
  areas: number[];
  residents: number[];
  fifth: number[];
  residentsFifth: number[];
}

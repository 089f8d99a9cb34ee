import type { CountyCode } from './area.ts';

/**
 * `counties/<code>/people.json`: what figures of larger areas are weighted with (METHOD section 2), and how large the
 * areas are. Fetched by what needs it; `areas.json` has all residents.
 */
export interface PeopleFile {
  county: CountyCode;
  lsoa21: LsoaPeople;
  lsoa11: LsoaPeople;
}

/** Every list follows the area order. Residents of mid-2022 (2021 LSOAs), or of mid-2015 without prisoners (2011 LSOAs). */
export interface LsoaPeople {
  /** aged 0 to 15 */
  children: number[];
  /**
   * in quarters of a person, as those of 2011 LSOAs are published; 2021 LSOAs: aged 18 to 66; 2011 LSOAs: women aged 18
   * to 59 and men aged 18 to 64
   */
  workingAge: number[];
  /** aged 60 and over */
  older: number[];
  /** thousandths of a square kilometre to the high-water mark, lakes and rivers included, from boundaries generalised to 20 m */
  land: number[];
}

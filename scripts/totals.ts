/** How many areas and residents there must be: the build fails when the inputs do not give exactly these. */
export interface Totals {
  counties: number;
  districts: number;
  lsoa21: number;
  lsoa11: number;
  wards: number;
  /** current postcodes in the published list, those in a Welsh LSOA included */
  postcodes: number;
  /** residents in the denominators of the Indices */
  residents: { lsoa21: number; lsoa11: number };
}

/** England as published; its residents of mid-2022, and of mid-2015 without prisoners. */
export const ENGLAND: Totals = {
  counties: 153,
  districts: 296,
  lsoa21: 33_755,
  lsoa11: 32_844,
  wards: 6_817,
  postcodes: 1_491_312,
  residents: { lsoa21: 57_112_129, lsoa11: 54_728_204 },
};

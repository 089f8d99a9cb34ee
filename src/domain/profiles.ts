import type { CountyCode } from './area.ts';
import type { IndicatorId } from './indicator.ts';

/** `england/profiles.json`: what each county and unitary is like, to find those like it (documented with the file). */
export interface Profiles {
  /** all 153, codes ascending; every column below follows this order */
  counties: CountyCode[];
  features: ProfileFeature[];
}

/** One side of the profile. Likeness: Euclidean distance of the z-scores, each squared difference times its weight. */
export interface ProfileFeature {
  id: string;
  /** in a sentence: "residents in rural neighbourhoods" */
  title: string;
  /** heading it stands under: "Rurality", "Age", "Density", "Deprivation" */
  group: string;
  unit: string;
  year: string;
  /** the measure it is the county's figure of; null where it is no measure of the atlas (density) */
  indicator: IndicatorId | null;
  /** weights of all features add up to 1 */
  weight: number;
  /** whether z-scores are made of the logarithm (density, which spans three powers of ten) */
  log: boolean;
  /** decimals that readers see */
  decimals: number;
  /** decimals that values are stored with: more than are seen, so that likeness does not come of rounding */
  stored: number;
  /** display units x 10^stored */
  values: number[];
}

import type { AreaCode, CountyCode } from './area.ts';
import type { IndicatorId } from './indicator.ts';

/** What became of an LSOA of 2011 in 2021 (`CHGIND` of the exact-fit lookup): unchanged, split, merged, complex. */
export const relations = ['U', 'S', 'M', 'X'] as const;
export type Relation = (typeof relations)[number];

/** `counties/<code>/change.json`: how the county's LSOAs of 2021 come from those of 2011. */
export interface ChangeFile {
  county: CountyCode;
  /** index into `relations` of each LSOA of 2021, in area order */
  relation: number[];
  /**
   * every pair of the lookup with both ends in this county: indices into its LSOAs of 2021 and of 2011, sorted;
   * every LSOA of both geographies is in at least one pair, here or in `outside`
   */
  pairs: { lsoa21: number[]; lsoa11: number[] };
  /** pairs with one end in another county */
  outside: { lsoa21: AreaCode; lsoa11: AreaCode }[];
}

/** `england/change.json`: how England's LSOAs moved between national tenths; the base to compare a county with. */
export interface EnglandChange {
  /** LSOAs of 2021 of each relation, in the order of `relations`: together all of England */
  areas: number[];
  flows: EnglandFlow[];
  /** for each series with three releases or two: newest first */
  persistence: EnglandPersistence[];
}

/**
 * Published deciles of one measure in two releases. Both on LSOAs of 2011: every LSOA of 2011. From 2011 to 2021: every
 * unchanged LSOA of 2021, and every piece of a split one with the decile of the whole; merged and complex left out.
 */
interface EnglandFlow {
  from: IndicatorId;
  to: IndicatorId;
  /** 100 numbers of areas: (decile before - 1) x 10 + (decile after - 1) */
  counts: number[];
}

/** LSOAs of 2021 that can be followed through every release (unchanged and split) and how many are in the worst fifth in all. */
interface EnglandPersistence {
  /** newest first */
  series: IndicatorId[];
  followed: number;
  inEvery: number;
}

import type { CountyCode } from './area.ts';

/** People (or households) in need whom official figures count in every neighbourhood; the order is that of every choice. */
export const needIds = ['income', 'employment', 'children', 'older', 'fuel'] as const;
export type NeedId = (typeof needIds)[number];

/** `counties/<code>/needs.json`: LSOAs of 2021 in area order. */
export interface NeedsFile {
  county: CountyCode;
  /** how many are in need; null = not published, as fewer than 10 */
  inNeed: Record<NeedId, (number | null)[]>;
  /** how many they are counted among */
  among: Record<NeedId, number[]>;
}

/** How unevenly one need lies over neighbourhoods; null where nobody is in need. */
export interface Unevenness {
  /** 0 = the same share everywhere, towards 1 = all in one neighbourhood */
  gini: number | null;
  /** share (0..1) of those in need who would have to move for the same share everywhere */
  dissimilarity: number | null;
  /** share in need (0..1) in the fifth of people who live where it is highest, and where it is lowest */
  worstFifth: number | null;
  bestFifth: number | null;
}

/** `england/needs.json`: by need, England as a whole and every county, so that a county has its place among 153. */
export interface EnglandNeeds {
  counties: CountyCode[];
  needs: Record<NeedId, EnglandNeed>;
}

export interface EnglandNeed {
  /** neighbourhoods with a figure, and those where none is published */
  areas: number;
  missing: number;
  inNeed: number;
  among: number;
  /** people counted in all neighbourhoods, those without a published number included */
  amongAll: number;
  england: Unevenness;
  /** height of England's Lorenz curve (x 10,000) at each hundredth of those counted, 0 to 100 */
  curve: number[];
  /** x 10,000, in the order of `counties`; null where nobody is in need */
  gini: (number | null)[];
  dissimilarity: (number | null)[];
}

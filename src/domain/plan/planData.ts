import type { AreaCode, County, CountyCode, Level, NamedCode } from '../area.ts';
import type { IndicatorFile, IndicatorId } from '../indicator.ts';

/** People or households that a plan can be meant to reach, counted in every neighbourhood. */
export type ReachId = 'income' | 'employment' | 'children' | 'older' | 'fuel' | 'no-car';

/** What a plan is made from: every neighbourhood (LSOA of 2021) or ward of the counties shown, with all it needs to know. */
export interface PlanData {
  level: Level;
  counties: County[];
  /** every area of the counties, county by county; every list below follows this order */
  areas: PlanArea[];
  /** the measures asked for, by id */
  columns: ReadonlyMap<IndicatorId, PlanColumn>;
  /** how many are in need and of how many; null = not published (wards: the sum of neighbourhoods whose number is) */
  needs: Readonly<Record<ReachId, PlanNeed>>;
  /** the reader's own places, in their order */
  places: readonly PlanPlace[];
}

/** One of the reader's own places, as far as it lies in the counties of the plan. */
export interface PlanPlace {
  name: string;
  /** 0 to 5: index of the palette's groups */
  colour: number;
  /** indices of the plan's areas that belong to it */
  areas: ReadonlySet<number>;
  /** neighbourhoods of it that lie in none of the counties shown */
  elsewhere: number;
}

export interface PlanArea {
  code: AreaCode;
  county: CountyCode;
  /** "Newton Farm · 009D", or the ward's name */
  name: string;
  district: NamedCode;
  /** its district until that was abolished since 2018; null where none was */
  former: NamedCode | null;
  /** the best-fit ward of a neighbourhood, where it is one of this county's; null for wards */
  ward: NamedCode | null;
  /** mid-2022 */
  residents: number;
  /** a point inside, degrees; wards: null */
  point: [lon: number, lat: number] | null;
  /** best-fit neighbourhoods: 1 for a neighbourhood, as many as a ward has */
  lsoas: number;
  /** the neighbourhoods it is made of: itself, or those of this county whose best-fit ward it is */
  members: readonly { code: AreaCode; residents: number }[];
}

/** One measure of every area. Measures on 2011 LSOAs are carried to those of 2021 that are unchanged or pieces of one. */
export interface PlanColumn {
  indicator: IndicatorFile;
  /** display units; ranks: the score where one is published */
  values: readonly (number | null)[];
  /** among England's areas of the level, 1 = worst; null without a figure */
  ranks: readonly (number | null)[];
  /** how many areas of England have a figure at this level */
  ranked: number;
  /** national tenth, 1 = worst: the published decile where there is one */
  tenths: readonly (number | null)[];
  /** index into the indicator's categories; null where it has none */
  categories: readonly (number | null)[] | null;
  /** areas whose value is that of the 2011 LSOA they were a piece of */
  carried: ReadonlySet<number>;
}

export interface PlanNeed {
  inNeed: readonly (number | null)[];
  among: readonly number[];
}

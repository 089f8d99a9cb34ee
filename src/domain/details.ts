import type { AreaCode, CountyCode, Level } from './area.ts';
import type { IndicatorId, ThemeId } from './indicator.ts';

/** All that is known about one area, by theme and heading. */
export interface Details {
  code: AreaCode;
  level: Level;
  county: CountyCode;
  themes: DetailTheme[];
}

export interface DetailTheme {
  id: ThemeId;
  title: string;
  headings: { heading: string; rows: DetailRow[] }[];
}

export interface DetailRow {
  indicator: IndicatorId;
  title: string;
  short: string;
  year: string;
  /** "among the most deprived 10% in England", "12.3%", "Smaller rural: further"; "" where there is no figure */
  valueText: string;
  /** "2,114 of 33,755, 1 = most deprived"; null where there is no rank */
  rankText: string | null;
  /** national rank and how many areas have one: position = (rank - 1) / (of - 1), 0 = worst (highest) */
  rank: number | null;
  of: number;
  position: number | null;
  /** words of the two ends of the position bar */
  ends: [worst: string, best: string];
  /** class and its colour on the measure's own scale; -1 and null where there is no figure */
  class: number;
  colour: string | null;
  /** why there is no figure, in words */
  missing: string | null;
  worse: 'high' | 'low' | 'none';
}

/** Who an area is: names and memberships, for the head of the details panel. */
export interface AreaIdentity {
  code: AreaCode;
  level: Level;
  name: string;
  /** "Herefordshire 009D": it keeps the district of its day; a ward's name */
  officialName: string;
  county: string;
  district: string | null;
  formerDistrict: string | null;
  population: number | null;
  /** LSOA: its best-fit ward; null where that ward belongs to another county */
  ward: { code: AreaCode; name: string } | null;
  /** ward: its best-fit neighbourhoods (2021) in this county */
  lsoas: { code: AreaCode; name: string }[];
  /** ward: share of postcodes inside (0-100) */
  fit: number | null;
  /** boundary note: what became of the area between 2011 and 2021, in words; null where nothing changed */
  boundaryNote: string | null;
}

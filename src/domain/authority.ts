import type { CountyCode } from './area.ts';
import type { Worse } from './indicator.ts';

/** Headings of the panel, in the order in which they stand. */
export const authorityGroups = {
  mobility: 'Social mobility',
  attainment: 'Gaps in attainment',
  sixteen: 'At 16 and 17',
  families: 'Families and young people',
  care: 'Children in care and care leavers',
} as const;

export type AuthorityGroup = keyof typeof authorityGroups;

/** `england/authority.json`: figures that are published for whole counties and unitary authorities only. */
export interface AuthorityFile {
  /** all 153, codes ascending; every column below follows this order */
  counties: CountyCode[];
  measures: AuthorityMeasure[];
}

/** One figure of counties; what it is, and what each county's is. Stored numbers are display units x 10^decimals. */
export interface AuthorityMeasure {
  id: string;
  group: AuthorityGroup;
  title: string;
  /** one line: of whom, what */
  meaning: string;
  unit: string;
  decimals: number;
  /** the time it is of, in words: "school year 2024/25" */
  period: string;
  /** which end of the value is worse; `none` where neither is */
  worse: Worse;
  caveat: string;
  /** id of `data/sources` */
  source: string;
  /** stored; null where the source gives none for England */
  england: number | null;
  /** stored, one for each county; null where there is none, with a reason in `missing` */
  values: (number | null)[];
  /** what the figure is made of, beside it: the two shares of a gap, the two parts of a sum */
  parts: AuthorityPart[];
  /** the publisher's own word for each county's figure ("upper middling"); empty where it gives none */
  words: string[];
  /** why a county has no figure */
  missing: AuthorityGap[];
  /** areas of the source that hold two counties, which share its figure */
  shared: AuthorityShared[];
}

/** A published figure that another is made of; stored with the decimals of the measure, in a unit of its own. */
interface AuthorityPart {
  /** of whom: "disadvantaged pupils" */
  title: string;
  unit: string;
  england: number | null;
  values: (number | null)[];
}

/** Counties without a figure, and why. */
export interface AuthorityGap {
  counties: CountyCode[];
  reason: string;
}

/** One area of a source that holds two counties of today. */
interface AuthorityShared {
  area: string;
  counties: CountyCode[];
}

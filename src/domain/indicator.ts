import type { CountyCode, Level, LsoaGeography, DistrictCode } from './area.ts';
import type { NeedId } from './needs.ts';

export type IndicatorId = string & { readonly __indicator: unique symbol };
export type ThemeId = 'deprivation' | 'rurality' | 'access' | 'people';

/**
 * - `rank`: a published national rank, 1 = worst (Indices of Deprivation)
 * - `rate`: a share in per cent, recomputed from numerator and denominator at every level
 * - `measure`: a quantity with a unit (km, minutes, buses per hour, an index score)
 * - `category`: classes without an order (rural-urban classification)
 */
type Kind = 'rank' | 'rate' | 'measure' | 'category';

/**
 * Which end of the *value* is worse. `none`: neither end is (age, ethnic group, rurality).
 * Kind `rank` says `low`, for its rank; its score and every figure of a larger area (mean score,
 * mean reversed rank) are worse when high.
 */
export type Worse = 'high' | 'low' | 'none';

/**
 * How a figure for a larger area may be made from LSOAs (METHOD section 2).
 * - `score`: mean of LSOA scores, weighted by the denominator
 * - `reversed-rank`: mean of reversed ranks, weighted; only where no score is published
 * - `rate`: sum of numerators / sum of denominators
 * - `mean`: population-weighted mean of LSOA values
 * - `share-rural`: share of residents in rural LSOAs (and in "further" LSOAs)
 * - `none`: may not be aggregated
 */
export type Aggregation = 'score' | 'reversed-rank' | 'rate' | 'mean' | 'share-rural' | 'none';

/** What the picker, the search and the first picture need; one row of the manifest. */
export interface IndicatorEntry {
  id: IndicatorId;
  title: string;
  /** short form for tables and narrow screens */
  short: string;
  theme: ThemeId;
  /** other themes whose list may offer it too */
  alsoIn?: ThemeId[];
  /** heading inside the theme's list, e.g. "Indices of Deprivation 2025" */
  heading: string;
  year: string;
  /** how the number is written after itself: "%", "km", "minutes", "" */
  unit: string;
  /** one line: what it tells */
  meaning: string;
  kind: Kind;
  worse: Worse;
  geography: LsoaGeography;
  /** values file that holds its columns: `counties/<code>/<group>.<level>.json` */
  group: string;
  /** levels it can be shown at */
  levels: Level[];
  /** `shown`: it is known of the areas shown only, so that there is no England to compare with; a reader's own data */
  scope?: 'shown';
}

/** One class of a scheme. Index 0 is the worst (or highest) class, always the darkest. */
export type ClassScheme =
  /** published deciles of a rank: decile d holds ranks <= cuts[d-1]; the last decile holds the rest */
  | { type: 'deciles'; cuts: number[] }
  /**
   * Breaks on the value in display units, ascending. With `worse: 'low'` the lowest class is the worst;
   * otherwise the highest class comes first. A value equal to a break belongs to the class above it.
   */
  | { type: 'breaks'; method: string; cuts: number[] }
  | { type: 'categories'; categories: Category[] };

export interface Category {
  code: string;
  label: string;
  family: 'urban' | 'rural';
  further: boolean;
}

/** A county's, district's or former district's figures for one indicator; arrays follow the stated code order. */
export interface AreaSummaries<Code extends string = string> {
  codes: Code[];
  /** aggregate value in display units (per `aggregation`); null where it may not be or cannot be given */
  value: (number | null)[];
  /** competition rank of the value, 1 = worst (highest where neither end is worse) */
  rank: (number | null)[];
  /** share of residents in "further" LSOAs; rurality only */
  further?: (number | null)[];
  /** LSOAs with a figure */
  areas: number[];
  /** LSOAs among the worst tenth and fifth of England */
  tenth: number[];
  fifth: number[];
  /** residents of those in the worst fifth, and of all LSOAs with a figure */
  residentsFifth: number[];
  residents: number[];
}

/** England's distribution of one indicator at one level. */
export interface NationalLevel {
  /** areas with a figure / without */
  areas: number;
  missing: number;
  /** England figure by the same aggregation, display units */
  mean: number | null;
  /** 101 percentiles 0..100, display units, ascending; empty for categories */
  quantiles: number[];
  histogram: { from: number; step: number; counts: number[] } | null;
  classes: ClassScheme;
  /** number of areas in each class, worst first */
  classCounts: number[];
  /**
   * For kinds without a published rank: distinct values (display units x 10^decimals, ascending) and how many
   * areas have each, so that any area's exact national rank follows without loading England.
   */
  steps: { values: number[]; counts: number[] } | null;
}

/** `indicators/<id>.json`: everything about one indicator except its areas' values. */
export interface IndicatorFile extends IndicatorEntry {
  /** decimals of the stored integers: value = integer / 10^decimals (ranks: the score's decimals) */
  decimals: number;
  aggregation: Aggregation;
  /** "IMD average score", "share of residents in rural neighbourhoods": what `summaries.value` is, in words */
  aggregateName: string;
  aggregateUnit: string;
  aggregateDecimals: number;
  denominator: string;
  /** whom its scores and ranks are weighted by where that is not all residents: a column of `people.json` */
  people?: 'children' | 'workingAge' | 'older';
  /** the people behind the score, where they are counted: "income-deprived residents"; summaries then give their number */
  scale?: string;
  /** the need of `needs.json` that holds their number in every neighbourhood */
  need?: NeedId;
  release: string;
  vintage: string;
  /** ids of data/sources */
  sources: string[];
  licence: string;
  caveats: string[];
  /** the same measure in other releases: ids, newest first */
  series: IndicatorId[];
  /** what a neighbourhood at the worse end is, in words that follow "is": "deprived", "cut off"; left out where neither end is worse */
  worstIs?: string;
  /** may values be compared with other releases? In words. */
  comparable: string;
  lsoa: NationalLevel;
  ward: NationalLevel | null;
  counties: AreaSummaries<CountyCode>;
}

/** `districts/<id>.json`: one indicator's figures for England's 296 districts; apart, as no first picture needs them. */
export type DistrictsFile = AreaSummaries<DistrictCode>;

/**
 * `counties/<code>/<group>.lsoa.json`: integer columns aligned to the area order.
 * null = no figure; `missing` then names the reason for every null.
 */
export interface LsoaValuesFile {
  group: string;
  geography: LsoaGeography;
  /** shared denominators of rates, by name */
  denominators: Record<string, number[]>;
  columns: Record<string, LsoaColumn>;
}

export type LsoaColumn = { missing?: Partial<Record<MissingReason, number[]>> } & (
  | { kind: 'rank'; rank: number[]; score?: (number | null)[] }
  | { kind: 'rate'; n: (number | null)[]; d: string }
  | { kind: 'measure'; value: (number | null)[] }
  | { kind: 'category'; category: number[] }
);

/** Why an area has no figure. */
export type MissingReason = 'suppressed' | 'not-published' | 'redrawn' | 'no-lsoa' | 'not-in-file';

/** `counties/<code>/<group>.ward.json` */
export interface WardValuesFile {
  group: string;
  geography: 'ward24';
  /**
   * Where the indicators are on 2011 LSOAs: how many of those each ward holds by chained best fit, and their
   * residents then. Absent for 2021 LSOAs: areas.json has both.
   */
  lsoas?: number[];
  residents?: number[];
  columns: Record<string, WardColumn>;
}

export interface WardColumn {
  /** aggregate in display units x 10^aggregateDecimals; null = no figure */
  value: (number | null)[];
  /** competition rank among England's wards, 1 = worst (highest where neither end is worse) */
  rank: (number | null)[];
  /** worst and best LSOA: index into the county's LSOAs of the indicator's geography; -1 = none or outside the county */
  worst: number[];
  best: number[];
  /** residents of LSOAs in the worst fifth of England (deciles 1-2 of a rank) */
  residentsFifth: number[];
  /** second value where the aggregation gives two: share of residents in "further" LSOAs */
  further?: (number | null)[];
  /** why a ward has no figure, where it is not for want of a best-fit LSOA: indices of wards by reason */
  missing?: Partial<Record<MissingReason, number[]>>;
}

import type { Category, IndicatorFile } from '../src/domain/indicator.ts';

/** What is written by hand in `data/indicators/<id>.json`: the metadata, its place in the picker and where its column is. */
export interface IndicatorRow extends Omit<IndicatorFile, 'lsoa' | 'ward' | 'counties' | 'scope'> {
  /** place in the picker, ascending */
  order: number;
  read: ReadSpec;
  /** class breaks in display units, ascending; null: rounded national quantiles, or not needed */
  cuts: number[] | null;
}

export type ReadSpec = ReadRank | ReadRate | ReadMeasure | ReadCategory;

export interface ReadFrom {
  /** id of the source file and the column of its area codes */
  source: string;
  code: string;
  /** area codes of the file: those of the indicator's geography, or LSOA 2001 codes that live on unchanged */
  codes?: 'lsoa01';
  /** residents to weight with, where they are not those of the Indices' denominators */
  residentsOf?: { source: string; code: string; column: string };
}

export interface ReadRank extends ReadFrom {
  kind: 'rank';
  rank: string;
  decile: string;
  /** null where no score is published */
  score: string | null;
  /** denominator of the score, and residents at the same date */
  weight: string;
  residents: string;
  /** numbers of people behind the score, where they are published (rounded to 5, left out below 10) */
  counts?: { source: string; code: string; column: string };
}

export interface ReadRate extends ReadFrom {
  kind: 'rate';
  /** columns that add up to the numerator */
  numerator: string[];
  denominator: string;
  /** name of the shared denominator in the values file */
  shared: string;
}

export interface ReadMeasure extends ReadFrom {
  kind: 'measure';
  column: string;
}

export interface ReadCategory extends ReadFrom {
  kind: 'category';
  column: string;
  categories: Category[];
  /** larger areas also get the share of residents in "further" categories */
  second: boolean;
}

import type { CountyCode } from '../area.ts';
import type { IndicatorFile } from '../indicator.ts';
import type { Apart } from './followChange.ts';

/** How the areas of a picture are coloured, where not by the measure's own classes. */
export type Painted = PaintedGroups | PaintedTwo | PaintedChange;

/** By district, or by the reader's own places: class i of the legend is group i. */
export interface PaintedGroups {
  by: 'district' | 'former' | 'places';
  /** county after county, in the order of the picture */
  groups: PaintedGroup[];
}

/** One district, one council as it was before 2019 to 2023, a place of the reader's or what is in none of them. */
export interface PaintedGroup {
  code: string;
  name: string;
  county: CountyCode;
  /** abolished since 2018 */
  isFormer: boolean;
  /** what is in none of the reader's places: it has no name to stand on the map */
  isRest?: boolean;
  /** neighbourhoods with a figure, and their residents */
  areas: number;
  residents: number;
  /** of these: among the worst fifth of England's neighbourhoods; null where neither end of the measure is worse */
  fifth: { areas: number; residents: number } | null;
  /** neighbourhoods without a figure */
  missing: number;
  /** where its name stands, degrees */
  lon: number;
  lat: number;
}

/** By two measures together: class index = column + row x size, columns by the first and rows by the second measure. */
export type PaintedTwo = ({ by: 'two' } & TwoTogether) | ({ by: 'two3' } & TwoTogether);

interface TwoTogether {
  first: IndicatorFile;
  second: IndicatorFile;
  /** per cent of England's areas that count as the worse end; thirds have none */
  worst: number | null;
  /** what each class means, in words: how many are in it of each county shown */
  cells: PaintedCell[];
}

interface PaintedCell {
  /** "deprived and cut off" */
  label: string;
  /** by county, in the order of the picture */
  areas: number[];
  residents: number[];
}

/** By coarse moves between two releases: class i of the legend is cell i, nearer the most deprived end first. */
export interface PaintedChange {
  by: 'change';
  /** "Index of Multiple Deprivation" and the years compared */
  measure: string;
  from: string;
  to: string;
  /** every pair of years that can be compared, as a link has them, and the one shown */
  spans: string[];
  span: string;
  moves: PaintedCell[];
  /** of all moves: areas hatched over their colour, because the tenth of a whole stands for that of its pieces */
  carried: PaintedCell;
  /** areas that cannot be compared, by reason; those of no county are left out */
  aparts: (PaintedCell & { apart: Apart })[];
}

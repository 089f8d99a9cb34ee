import type { AreasFile, County } from '../area.ts';
import type { ChangeFile } from '../changeFile.ts';
import type { IndicatorId, Worse } from '../indicator.ts';
import type { MsoasFile } from '../msoas.ts';
import type { NeedsFile } from '../needs.ts';
import type { PeopleFile } from '../people.ts';
import type { PlanColumn } from '../plan/planData.ts';
import type { ValueKind } from './findColumns.ts';
import type { OwnMatch } from './matchRows.ts';

/** Whom counts and amounts are shared by; `none`: they are shown as they are. */
export type Denominator = 'none' | 'residents' | 'children' | 'workingAge' | 'older' | 'households';

/** What a reader says about the figures of a file. */
export interface OwnSettings {
  title: string;
  /** as the reader writes it: "2024", "April to June 2025"; may be empty */
  year: string;
  /** of rates, as the reader writes it; may be empty */
  unit: string;
  worse: Worse;
  denominator: Denominator;
  /** counts below it are not shown; 0: all are */
  threshold: number;
}

/** Figures of a reader's file, by area: what is kept of it. The rows themselves are not. */
export interface OwnFigures extends Pick<OwnMatch, 'geography' | 'keys' | 'sums' | 'rows' | 'isGathered'> {
  id: IndicatorId;
  kind: ValueKind;
  /** the file's name */
  file: string;
  /** names and postcodes were looked up in these counties only */
  counties: string[];
}

/**
 * Of one area: it has a figure; the figure is not shown as its count is small; the file does not name the area; it
 * names it without a figure; its 2011 neighbourhood was split, or the file has MSOAs, and a count cannot be without a
 * denominator; its boundary was redrawn; the file has wards and the area is a neighbourhood; some of the ward's
 * neighbourhoods have no figure; its county was not shown when the file was read.
 */
export type OwnState =
  | 'figure'
  | 'hidden'
  | 'absent'
  | 'empty'
  | 'split'
  | 'larger'
  | 'redrawn'
  | 'coarser'
  | 'partial'
  | 'unmatched';

/** A county's files that figures are placed with. */
export interface OwnCounty {
  county: County;
  areas: AreasFile;
  people: PeopleFile;
  needs: NeedsFile;
  /** null where no figures on boundaries of 2011 are to be carried */
  change: ChangeFile | null;
  msoas: MsoasFile;
}

/** A reader's figures as a measure of the plan, and why areas have none. */
export interface OwnColumn {
  column: PlanColumn;
  /** in area order */
  states: OwnState[];
}

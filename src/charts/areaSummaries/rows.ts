import type { AreaCode } from '../../domain/area.ts';
import type { ChartFocus } from '../chart.ts';
import type { GroupKind, Inside, InsideCounty } from '../../domain/inside.ts';
import type { Locality } from '../../domain/locality/locality.ts';
import { selectionRow, summaryRows, type SummaryData, type SummaryRow } from '../../domain/summaryRows.ts';

/** What is listed under each county. */
export type Listed = 'county' | GroupKind;

/** More wards than this are shown by the most deprived few of each county; the table has all. */
const mostWards = 12;
export const fewWards = 5;

/** What can be listed for these counties: nothing that none of them has. */
export function listedKinds(counties: readonly InsideCounty[]): Listed[] {
  const kinds: Listed[] = ['county'];
  if (counties.some(({ groups }) => groups.district.length > 1)) kinds.push('district');
  if (counties.some(({ groups }) => groups.former.length > 0)) kinds.push('former');
  return [...kinds, 'ward'];
}

export interface Listing {
  /** every row, for the table */
  all: SummaryRow[];
  /** the rows of the figure, by county */
  drawn: SummaryRow[];
  /** wards that are only in the table */
  left: number;
}

/** What is to be listed beside the official areas. */
interface Asked extends Pick<ChartFocus, 'selected' | 'marked'> {
  /** the reader's own places */
  places?: readonly Locality[];
}

/** The areas marked, as one; the reader's own places; then each county with what is listed under it, and the ward of the selected area. */
export function listRows(
  inside: Inside,
  listed: Listed,
  { selected, marked, places = [] }: Asked,
  data: SummaryData,
): Listing {
  const counties = summaryRows(inside, 'county', data);
  const under = listed === 'county' ? [] : summaryRows(inside, listed, data);
  const chosen = wardsOfSelected(inside, selected, data).filter((ward) => !isIn(ward, under));
  const isLong = listed === 'ward' && under.length > mostWards;
  const picked = isLong ? worstOfEach(under) : under;
  const wardRows = isLong ? under.filter((ward) => isSelected(ward, selected)) : chosen;
  const extra = wardRows.filter((ward) => !isIn(ward, picked));
  const selection = marked && selectionRow(inside, marked.codes, data);
  const own = places.flatMap(({ name, areas }) => selectionRow(inside, new Set(areas), data, name) ?? []);
  const join = (parts: readonly SummaryRow[]): SummaryRow[] => [
    ...(selection ? [selection] : []),
    ...own,
    ...counties.flatMap((county) => [county, ...parts.filter((row) => row.county === county.name)]),
  ];
  return {
    all: join([...under, ...chosen]),
    drawn: join([...picked, ...extra]),
    left: under.length - picked.length - (isLong ? extra.length : 0),
  };
}

function isIn(row: SummaryRow, rows: readonly SummaryRow[]): boolean {
  return rows.some(({ kind, code }) => kind === row.kind && code === row.code);
}

/** The few most deprived of each county by average score, or by average rank where no scores are held. */
function worstOfEach(rows: readonly SummaryRow[]): SummaryRow[] {
  const counties = [...new Set(rows.map(({ county }) => county))];
  return counties.flatMap((county) =>
    rows
      .filter((row) => row.county === county)
      .sort((a, b) => deprivation(b) - deprivation(a))
      .slice(0, fewWards),
  );
}

function deprivation({ values }: SummaryRow): number {
  return values.averageScore ?? values.averageRank ?? -Infinity;
}

function wardsOfSelected(inside: Inside, selected: AreaCode | null, data: SummaryData): SummaryRow[] {
  if (selected === null) return [];
  return summaryRows(inside, 'ward', data).filter((ward) => isSelected(ward, selected));
}

/** Whether a ward is the selected area, or holds it. */
function isSelected(ward: SummaryRow, selected: AreaCode | null): boolean {
  return selected !== null && (ward.code === selected || ward.codes.includes(selected));
}

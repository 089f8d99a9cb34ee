import { csvFormatRows } from 'd3';
import { missingReasons } from './format.ts';
import { followedWords } from './paint/changePaintWords.ts';
import type { Picture } from './picture.ts';
import type { TableRow } from './tableRows.ts';

/** A column of the download: its header and the text of a row's cell. */
type CsvColumn = [header: string, cell: (row: TableRow) => string];

const BOUNDARIES = {
  lsoa21: 'LSOA 2021',
  lsoa11: 'LSOA 2011',
  ward24: 'wards May 2024, official best fit of LSOAs',
};

/** The rows as CSV text (RFC 4180, LF), each row complete in itself: what, of when, where, from whom. */
export function tableCsv(rows: TableRow[], picture: Picture, release: string): string {
  const columns = [
    ...areaColumns(picture),
    ...figureColumns(picture),
    ...secondColumns(picture),
    ...changeCsvColumns(picture),
    ...(picture.view.level === 'ward' ? wardColumns : []),
    ...sourceColumns(picture, release),
  ];
  const lines = rows.map((row) => columns.map(([, cell]) => cell(row)));
  return `${csvFormatRows([columns.map(([header]) => header), ...lines])}\n`;
}

function areaColumns(picture: Picture): CsvColumn[] {
  return [
    ['code', ({ area }) => safeText(area.code)],
    ['name', ({ area }) => safeText(area.name)],
    ['county_code', (row) => safeText(picture.counties[row.county]?.county.code)],
    ['county', (row) => safeText(row.countyName)],
    ['district', ({ area }) => safeText(area.district)],
    ...(picture.counties.some(({ areas }) => areas.some(({ former }) => former !== undefined))
      ? [formerColumn]
      : []),
    ['residents', ({ area }) => numeral(area.population)],
  ];
}

const formerColumn: CsvColumn = ['former_district', ({ area }) => safeText(area.former)];

/** The second of two measures shown together. */
function secondColumns({ painted, view }: Picture): CsvColumn[] {
  if (!painted || !('second' in painted)) return [];
  const { second } = painted;
  return [
    ['second_indicator', () => safeText(second.title)],
    ['second_year', () => safeText(second.year)],
    ['second_value', ({ area }) => numeral(area.second?.value)],
    ['second_unit', () => safeText(unitOf({ indicator: second, view }))],
    ['second_rank_in_england', ({ area }) => numeral(area.second?.rank)],
  ];
}

/** Published deciles of two releases; empty where the area cannot be compared, with the reason. */
function changeCsvColumns({ painted, indicator }: Picture): CsvColumn[] {
  if (painted?.by !== 'change') return [];
  const tenth =
    (at: 'before' | 'after') =>
    ({ area: { change } }: TableRow): string =>
      change && change.move !== null ? numeral(change[at]) : '';
  return [
    [`tenth_in_${painted.from}`, tenth('before')],
    [`tenth_in_${painted.to}`, tenth('after')],
    ['compared', ({ area }) => safeText(followedWords(area.change, { maps: indicator.geography }))],
  ];
}

function figureColumns(picture: Picture): CsvColumn[] {
  const { indicator } = picture;
  return [
    ['indicator', () => safeText(indicator.title)],
    ['year', () => safeText(indicator.year)],
    ['value', ({ area }) => numeral(area.value)],
    ['unit', () => safeText(unitOf(picture))],
    ['rank_in_england', ({ area }) => numeral(area.rank)],
    ['rank_in_county', ({ area }) => numeral(area.countyRank)],
    ['class', (row) => safeText(row.classLabel)],
    ['no_figure_because', ({ area }) => safeText(area.missing && missingReasons[area.missing])],
  ];
}

function unitOf({ indicator, view }: Pick<Picture, 'indicator' | 'view'>): string {
  if (view.level === 'ward') return indicator.aggregateUnit || indicator.aggregateName;
  return indicator.kind === 'rank' ? 'score' : indicator.unit;
}

const wardColumns: CsvColumn[] = [
  ['neighbourhoods', ({ area }) => numeral(area.ward?.lsoas)],
  ['worst_neighbourhood', ({ area }) => safeText(area.ward?.worst?.name)],
  ['best_neighbourhood', ({ area }) => safeText(area.ward?.best?.name)],
  ['residents_worst_fifth', ({ area }) => numeral(area.ward?.residentsFifth)],
  ['fit_percent', ({ area }) => numeral(area.ward?.fit)],
];

function sourceColumns({ indicator, geography, view, painted }: Picture, release: string): CsvColumn[] {
  const used = painted && 'second' in painted ? [indicator, painted.second] : [indicator];
  const from = used.map((one) => `${one.title}, ${one.release}; ${one.licence}`);
  const source = `${from.join('; ')}; atlas data release ${release}`;
  return [
    ['level', () => view.level],
    ['boundaries', () => BOUNDARIES[geography]],
    ['source', () => safeText(source)],
  ];
}

/** Spreadsheets run a cell that begins with = + - @, a tab or a return as a formula: an apostrophe stops that. */
export function safeText(text: string | null | undefined): string {
  const known = text ?? '';
  return /^[=+\-@\t\r]/.test(known) ? `'${known}` : known;
}

/** Numbers are left bare, so that -3 stays a number. */
function numeral(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

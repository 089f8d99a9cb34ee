import { csvFormatRows } from 'd3';
import { missingReasons } from './format.ts';
import { followedWords } from './paint/changePaintWords.ts';
import type { Picture } from './picture.ts';
import type { TableRow } from './tableRows.ts';

/** A column of the download: its header and a row's cell; null where there is nothing. */
export type FileColumn = [header: string, cell: (row: TableRow) => string | number | null];

const BOUNDARIES = {
  lsoa21: 'LSOA 2021',
  lsoa11: 'LSOA 2011',
  ward24: 'wards May 2024, official best fit of LSOAs',
};

/** The rows as CSV text (RFC 4180, LF), each row complete in itself: what, of when, where, from whom. */
export function tableCsv(rows: TableRow[], picture: Picture, release: string): string {
  const columns = fileColumns(picture, release);
  const lines = rows.map((row) => columns.map(([, cell]) => csvCell(cell(row))));
  return `${csvFormatRows([columns.map(([header]) => header), ...lines])}\n`;
}

/** The columns of every file of a picture's areas: CSV and GeoJSON say the same. */
export function fileColumns(picture: Picture, release: string): FileColumn[] {
  return [
    ...areaColumns(picture),
    ...figureColumns(picture),
    ...secondColumns(picture),
    ...changeFileColumns(picture),
    ...(picture.view.level === 'ward' ? wardColumns : []),
    ...sourceColumns(picture, release),
  ];
}

function areaColumns(picture: Picture): FileColumn[] {
  return [
    ['code', ({ area }) => textOf(area.code)],
    ['name', ({ area }) => textOf(area.name)],
    ['county_code', (row) => textOf(picture.counties[row.county]?.county.code)],
    ['county', (row) => textOf(row.countyName)],
    ['district', ({ area }) => textOf(area.district)],
    ...(picture.counties.some(({ areas }) => areas.some(({ former }) => former !== undefined))
      ? [formerColumn]
      : []),
    ['residents', ({ area }) => numberOf(area.population)],
  ];
}

const formerColumn: FileColumn = ['former_district', ({ area }) => textOf(area.former)];

/** The second of two measures shown together. */
function secondColumns({ painted, view }: Picture): FileColumn[] {
  if (!painted || !('second' in painted)) return [];
  const { second } = painted;
  return [
    ['second_indicator', () => textOf(second.title)],
    ['second_year', () => textOf(second.year)],
    ['second_value', ({ area }) => numberOf(area.second?.value)],
    ['second_unit', () => textOf(unitOf({ indicator: second, view }))],
    ['second_rank_in_england', ({ area }) => numberOf(area.second?.rank)],
  ];
}

/** Published deciles of two releases; empty where the area cannot be compared, with the reason. */
function changeFileColumns({ painted, indicator }: Picture): FileColumn[] {
  if (painted?.by !== 'change') return [];
  const tenth =
    (at: 'before' | 'after') =>
    ({ area: { change } }: TableRow): number | null =>
      change && change.move !== null ? numberOf(change[at]) : null;
  return [
    [`tenth_in_${painted.from}`, tenth('before')],
    [`tenth_in_${painted.to}`, tenth('after')],
    ['compared', ({ area }) => textOf(followedWords(area.change, { maps: indicator.geography }))],
  ];
}

function figureColumns(picture: Picture): FileColumn[] {
  const { indicator } = picture;
  return [
    ['indicator', () => textOf(indicator.title)],
    ['year', () => textOf(indicator.year)],
    ['value', ({ area }) => numberOf(area.value)],
    ['unit', () => textOf(unitOf(picture))],
    ['rank_in_england', ({ area }) => numberOf(area.rank)],
    ['rank_in_county', ({ area }) => numberOf(area.countyRank)],
    ['class', (row) => textOf(row.classLabel)],
    ['no_figure_because', ({ area }) => textOf(area.missing && missingReasons[area.missing])],
  ];
}

function unitOf({ indicator, view }: Pick<Picture, 'indicator' | 'view'>): string {
  if (view.level === 'ward') return indicator.aggregateUnit || indicator.aggregateName;
  return indicator.kind === 'rank' ? 'score' : indicator.unit;
}

const wardColumns: FileColumn[] = [
  ['neighbourhoods', ({ area }) => numberOf(area.ward?.lsoas)],
  ['worst_neighbourhood', ({ area }) => textOf(area.ward?.worst?.name)],
  ['best_neighbourhood', ({ area }) => textOf(area.ward?.best?.name)],
  ['residents_worst_fifth', ({ area }) => numberOf(area.ward?.residentsFifth)],
  ['fit_percent', ({ area }) => numberOf(area.ward?.fit)],
];

function sourceColumns({ indicator, geography, view, painted }: Picture, release: string): FileColumn[] {
  const used = painted && 'second' in painted ? [indicator, painted.second] : [indicator];
  const from = used.map((one) => `${one.title}, ${one.release}; ${one.licence}`);
  const source = `${from.join('; ')}; atlas data release ${release}`;
  return [
    ['level', () => view.level],
    ['boundaries', () => BOUNDARIES[geography]],
    ['source', () => textOf(source)],
  ];
}

/** Spreadsheets run a cell that begins with = + - @, a tab or a return as a formula: an apostrophe stops that. */
export function safeText(text: string | null | undefined): string {
  const known = text ?? '';
  return /^[=+\-@\t\r]/.test(known) ? `'${known}` : known;
}

function textOf(text: string | null | undefined): string | null {
  return text ?? null;
}

function numberOf(value: number | null | undefined): number | null {
  return value ?? null;
}

/** Numbers are left bare, so that -3 stays a number. */
function csvCell(cell: string | number | null): string {
  return typeof cell === 'number' ? String(cell) : safeText(cell);
}

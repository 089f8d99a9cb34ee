import { csvFormatRows } from 'd3';
import { citePage, type Seen } from '../citation.ts';
import { safeText } from '../tableCsv.ts';
import type { EvidenceRow, EvidenceSection } from './evidenceRows.ts';
import type { PlaceRecord } from './placeRecord.ts';

/** Header and cell of every column of the file. */
const columns: readonly [string, (row: EvidenceRow) => string | number | null][] = [
  ['measure', (row) => row.title],
  ['measure_id', (row) => row.id],
  ['period', (row) => row.year],
  ['value', (row) => rounded(row.value)],
  ['unit', (row) => row.unit],
  ['in_words', (row) => row.text],
  ['no_figure_because', (row) => row.missing],
  ['rank_in_england', (row) => row.rank],
  ['of', (row) => row.of],
  ['county_value', (row) => rounded(row.county)],
  ['england_value', (row) => rounded(row.england)],
  ['figure_of', (row) => row.base],
  ['vintage', (row) => row.vintage],
  ['source', (row) => row.source],
  ['licence', (row) => row.licence],
];

/** All figures of the sheet as CSV (RFC 4180): every row says of whom, what, when, from whom, by which release. */
export function evidenceCsv(record: PlaceRecord, sections: readonly EvidenceSection[]): string {
  const { identity, manifest } = record;
  const place = [identity.code ?? '', identity.name];
  const lines = sections.flatMap(({ title, rows }) =>
    rows.map((row) => [
      ...place.map(safeText),
      safeText(title),
      ...columns.map(([, cell]) => csvCell(cell(row))),
      manifest.release,
    ]),
  );
  const head = ['code', 'place', 'heading', ...columns.map(([name]) => name), 'data_release'];
  return `${csvFormatRows([head, ...lines])}\n`;
}

/** Six digits after the point are more than any source gives: binary remainders are no figures. */
function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(6));
}

function csvCell(cell: string | number | null): string {
  return typeof cell === 'number' ? String(cell) : safeText(cell);
}

/** What a citation calls the sheet: "Evidence sheet: Herefordshire (E06000019)". */
export function sheetTitle({ identity }: PlaceRecord): string {
  return `Evidence sheet: ${identity.name}${identity.code === null ? '' : ` (${identity.code})`}`;
}

/** How to cite the sheet in a report. */
export function citeSheet(record: PlaceRecord, seen: Seen): string {
  return citePage(sheetTitle(record), seen);
}

/** The name of the file: "evidence-E06000019-8b0f.csv". */
export function sheetFile({ identity, manifest }: PlaceRecord): string {
  return `evidence-${identity.code ?? 'own-area'}-${manifest.release}.csv`;
}

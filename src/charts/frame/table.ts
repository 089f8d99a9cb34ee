import { csvFormatRows } from 'd3';
import { fileStem } from '../../domain/fileStem.ts';
import { formatNumber } from '../../domain/format.ts';
import { safeText } from '../../domain/tableCsv.ts';

/** A column of a chart's data. */
export interface DataColumn {
  name: string;
  /** written once, under the name: "%", "of 33,755" */
  unit?: string;
  isNumber: boolean;
  /** as shown; in the file numbers keep all they have. Left out: as many as the number has, at most two */
  decimals?: number;
}

export type DataCell = string | number | null;

/** The data of a chart, all of them: areas without a figure too, with null and the reason. */
export interface ChartTable {
  /** what the rows are, of what and when */
  caption: string;
  columns: DataColumn[];
  rows: DataCell[][];
}

/** A cell as it is read. */
export function cellWords(cell: DataCell, { decimals }: DataColumn): string {
  if (cell === null) return 'no figure';
  if (typeof cell === 'string') return cell;
  return decimals === undefined ? formatNumber(cell, 2, false) : formatNumber(cell, decimals);
}

/** The header of a column in a file: "residents_%" would be a poor name, so the unit stands in brackets. */
function header({ name, unit }: DataColumn): string {
  return unit ? `${name} (${unit})` : name;
}

/**
 * A chart's data as CSV (RFC 4180, LF): text that a spreadsheet would run is made harmless, numbers are bare, and each
 * row says what it is of and where it comes from.
 */
export function chartCsv({ columns, rows }: ChartTable, about: string, source: string): string {
  const heads = [...columns.map(header), 'about', 'source'];
  const lines = rows.map((row) => [
    ...columns.map((_, index) => bare(row[index] ?? null)),
    safeText(about),
    safeText(source),
  ]);
  return `${csvFormatRows([heads.map(safeText), ...lines])}\n`;
}

function bare(cell: DataCell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell) : safeText(cell);
}

/** "atlas-decile-profile-index-of-multiple-deprivation-2025": the chart and, in a dozen words, what it is of. */
export function fileName(id: string, subtitle: string): string {
  return fileStem(`atlas ${id} ${subtitle}`).split('-').slice(0, 12).join('-');
}

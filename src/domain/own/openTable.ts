import { decodeText, type Encoding, type FileFault } from './decodeText.ts';
import { findColumns, likelyChoice, type FoundColumn, type OwnChoice } from './findColumns.ts';
import { findHeader, type OwnTable } from './findHeader.ts';
import type { OwnFound } from './fileWords.ts';
import type { Gazetteer } from './gazetteer.ts';
import { delimiterOf, splitRows, unifyBreaks, type Delimiter } from './splitRows.ts';

/** A file opened: what is shown of it. */
export interface OpenedFile extends OwnFound {
  columns: FoundColumn[];
  /** what it most likely means; null where no column names areas */
  choice: OwnChoice | null;
  /** the first rows, with their lines */
  samples: { line: number; cells: string[] }[];
}

/** A table and how it was written. */
export interface ReadTable {
  table: OwnTable;
  encoding: Encoding;
  delimiter: Delimiter;
  badQuotes: number[];
}

const sampled = 5;
/** lines named at most: the rest is a number */
const named = 1000;

/** Reads a file's bytes as a table, or says why it cannot. */
export function readTable(
  bytes: Uint8Array,
  onprogress?: (share: number) => void,
): ({ ok: true } & ReadTable) | { ok: false; fault: FileFault } {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const text = unifyBreaks(decoded.text);
  const delimiter = delimiterOf(text);
  const { badQuotes, ...rows } = splitRows(text, delimiter, onprogress);
  const table = findHeader(rows);
  if (table.rows.length === 0) return { ok: false, fault: 'header-only' };
  return { ok: true, table, encoding: decoded.encoding, delimiter, badQuotes };
}

/** What a table holds, by a look at its columns. */
export function describeTable(
  { table, encoding, delimiter, badQuotes }: ReadTable,
  gazetteer: Gazetteer,
): OpenedFile {
  const { rows, lines, headers, headerLine, above, repeated, long } = table;
  // a semicolon parts columns where the comma is taken: it is the decimal mark
  const columns = findColumns(table, gazetteer, delimiter === ';' ? 'comma' : 'point');
  return {
    encoding,
    delimiter,
    headers,
    headerLine,
    above,
    repeated,
    rows: rows.length,
    long: long.slice(0, named),
    badQuotes,
    columns,
    choice: likelyChoice(columns),
    samples: rows.slice(0, sampled).map((cells, at) => ({ line: lines[at] ?? 0, cells })),
  };
}

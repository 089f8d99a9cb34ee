import { isKnownForm } from './keyForms.ts';
import type { Rows } from './splitRows.ts';
import { readNumber } from './readNumber.ts';

/** A file as a table: one header row, then rows of as many cells. */
export interface OwnTable {
  /** each of its own: a repeated one has its column's number with it, an empty one is that number */
  headers: string[];
  rows: string[][];
  /** line of the file each row begins at */
  lines: number[];
  /** line of the header row; 0 where the file has none */
  headerLine: number;
  /** rows above the header, as they stand */
  above: string[];
  /** headings that stand over more than one column, with the columns' numbers (1 = first) */
  repeated: { heading: string; columns: number[] }[];
  /** lines with more cells than there are headings: cells beyond are not read */
  long: number[];
}

/** rows looked at for the header; titles and notes above it are seldom more */
const looked = 40;

/**
 * Finds the header: the first row as wide as most rows are, whose cells are words, not figures, codes or postcodes.
 * Where the first wide row already holds figures there is no header, and columns are named by their number.
 */
export function findHeader({ cells, lines }: Pick<Rows, 'cells' | 'lines'>): OwnTable {
  const width = usualWidth(cells);
  const first = cells.slice(0, looked).findIndex((row) => filled(row) >= Math.max(1, 0.6 * width));
  const header = first >= 0 && isHeading(cells[first] ?? []) ? first : -1;
  const start = header >= 0 ? header + 1 : Math.max(0, first);
  const named = header >= 0 ? (cells[header] ?? []) : [];
  const columns = Math.max(width, lastFilled(named) + 1);
  const names = Array.from({ length: columns }, (_, at) => tidy(named[at]));
  const repeated = repeatedNames(names);
  const isRepeated = new Set(repeated.map(({ heading }) => heading));
  return {
    headers: names.map((name, at) => uniqueName(name, at, isRepeated)),
    rows: cells.slice(start),
    lines: lines.slice(start),
    headerLine: header >= 0 ? (lines[header] ?? 0) : 0,
    above: cells.slice(0, Math.max(0, first)).map((row) => row.filter((cell) => cell.trim()).join(' ')),
    repeated,
    long: cells
      .slice(start)
      .flatMap((row, at) => (lastFilled(row) >= columns ? [lines[start + at] ?? 0] : [])),
  };
}

function tidy(cell = ''): string {
  return cell.replace(/\s+/g, ' ').trim();
}

function uniqueName(name: string, at: number, repeated: ReadonlySet<string>): string {
  const number = String(at + 1);
  if (name === '') return `Column ${number}`;
  return repeated.has(name) ? `${name} (column ${number})` : name;
}

function filled(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

function lastFilled(row: readonly string[]): number {
  return row.findLastIndex((cell) => cell.trim() !== '');
}

/** The number of cells that most rows have, empty ones at the end not counted. */
function usualWidth(cells: readonly string[][]): number {
  const widths = new Map<number, number>();
  // a few thousand rows say it as well as all
  const step = Math.max(1, Math.floor(cells.length / 2000));
  for (let at = 0; at < cells.length; at += step) {
    const width = lastFilled(cells[at] ?? []) + 1;
    widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  let best = { width: 1, rows: 0 };
  for (const [width, rows] of widths)
    if (rows > best.rows || (rows === best.rows && width > best.width)) best = { width, rows };
  return best.width;
}

/** Words: no code of an area, no postcode; and no figure, a year apart. */
function isHeading(row: readonly string[]): boolean {
  const texts = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return texts.every((text) => !isKnownForm(text)) && texts.every((text) => isYear(text) || !isFigure(text));
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

function isFigure(text: string): boolean {
  return readNumber(text, 'point').kind === 'number' || readNumber(text, 'comma').kind === 'number';
}

function repeatedNames(names: readonly string[]): OwnTable['repeated'] {
  const places = new Map<string, number[]>();
  names.forEach((name, at) => {
    if (name !== '') places.set(name, [...(places.get(name) ?? []), at + 1]);
  });
  return [...places].flatMap(([heading, columns]) => (columns.length > 1 ? [{ heading, columns }] : []));
}

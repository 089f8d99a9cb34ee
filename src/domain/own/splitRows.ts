import Papa, { type Parser, type ParseResult } from 'papaparse';

/** What may part one cell from the next. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** Every row of a text and where it stands in the file. */
export interface Rows {
  cells: string[][];
  /** line of the file each row begins at, 1 = first; a quoted cell may hold line breaks */
  lines: number[];
  /** lines of rows whose quotation marks do not close, or close too early */
  badQuotes: number[];
}

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

/** letters parsed between two reports of progress */
const portion = 1 << 20;

/** One kind of line break: a file that mixes them is then read right. */
export function unifyBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** faulty quotation marks that are mended one by one; in the rest of a file with more, none is heeded */
const mended = 20;

/**
 * The rows of a text with unified line breaks. Rows without any text are left out; the lines still count them. A
 * quotation mark that does not close, or closes too early, would take all that follows into its cell: such a line is read
 * without regard to quotation marks, and reading begins anew below it.
 */
export function splitRows(
  text: string,
  delimiter: Delimiter,
  onprogress: (share: number) => void = () => undefined,
): Rows {
  const rows: Rows = { cells: [], lines: [], badQuotes: [] };
  let place: Place = { start: 0, line: 1 };
  while (place.start < text.length) {
    const isPlain = rows.badQuotes.length >= mended;
    const told = (read: number): void => onprogress(Math.min(1, (place.start + read) / text.length));
    const fault = parseFrom(text.slice(place.start), { delimiter, isPlain, line: place.line }, rows, told);
    if (fault === null) break;
    rows.badQuotes.push(fault);
    place = afterLine(text, place, fault);
    const start = text.lastIndexOf('\n', place.start - 2) + 1;
    addRow(rows, text.slice(start, place.start).trimEnd().split(delimiter), fault);
  }
  return rows;
}

/** Where a line begins in the text. */
interface Place {
  start: number;
  line: number;
}

function afterLine(text: string, from: Place, line: number): Place {
  let { start } = from;
  for (let at = from.line; at <= line; at += 1) {
    const end = text.indexOf('\n', start);
    start = end < 0 ? text.length : end + 1;
  }
  return { start, line: line + 1 };
}

/** Adds the rows up to the first line with faulty quotation marks; gives that line. */
function parseFrom(
  text: string,
  { delimiter, isPlain, line: first }: { delimiter: Delimiter; isPlain: boolean; line: number },
  rows: Rows,
  onread: (letters: number) => void,
): number | null {
  let line = first;
  let read = 0;
  let fault: number | null = null;
  // its types know of portions in files only
  const config = {
    delimiter,
    newline: '\n',
    // a letter that no text file holds: none is a quotation mark
    ...(isPlain ? { quoteChar: '\0' } : {}),
    chunkSize: portion,
    chunk: ({ data, errors }: ParseResult<string[]>, parser: Parser) => {
      const faulty = Math.min(...errors.map(({ row }) => row ?? 0));
      for (const [at, cells] of data.entries()) {
        if (at >= faulty) {
          fault = line;
          parser.abort();
          return;
        }
        addRow(rows, cells, line);
        line += 1 + breaksIn(cells);
      }
      read += portion;
      onread(read);
    },
  } as const;
  Papa.parse<string[]>(text, config);
  return fault;
}

function addRow(rows: Rows, cells: string[], line: number): void {
  // most rows begin with something
  if ((cells[0] ?? '') === '' && cells.every((cell) => cell.trim() === '')) return;
  rows.cells.push(cells);
  rows.lines.push(line);
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells)
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

/** rows that show how a file is written */
const looked = 60;

/**
 * The delimiter by which most of the first rows have one and the same number of cells, two or more. Where none does, the
 * file is one column and any serves.
 */
export function delimiterOf(text: string): Delimiter {
  const start = text.slice(0, portion);
  const found = delimiters.map((delimiter) => {
    const { data } = Papa.parse<string[]>(start, { delimiter, newline: '\n', preview: looked });
    const widths = new Map<number, number>();
    for (const { length } of data) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    return { delimiter, rows: Math.max(0, ...widths.values()) };
  });
  return found.reduce((best, one) => (one.rows > best.rows ? one : best)).delimiter;
}

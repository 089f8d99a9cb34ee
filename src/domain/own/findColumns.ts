import type { Gazetteer } from './gazetteer.ts';
import type { OwnTable } from './findHeader.ts';
import { formOf, nameOf, type KeyKind } from './keyForms.ts';
import { marksOf, provenDecimal, readNumber, type Decimal } from './readNumber.ts';

/**
 * What a column of numbers tells: `count` of people or things, `amount` of money (both add up), `rate` or `per-cent`
 * (neither does).
 */
export type ValueKind = 'count' | 'rate' | 'per-cent' | 'amount';

/** A column as far as its cells tell. */
export interface FoundColumn {
  index: number;
  header: string;
  /** what its cells name areas by, and the share of filled cells that do */
  key: { kind: KeyKind; share: number } | null;
  /** what its numbers tell; null where most cells are no numbers */
  value: ValueKind | null;
  decimal: Decimal;
  /** a cell that the other decimal mark would read otherwise, where the file proves neither; left out: no doubt */
  doubt?: string;
  /** what its numbers tell by the other decimal mark; left out: no doubt */
  otherwise?: ValueKind | null;
  /** whether most cells name a district or county */
  isLarger: boolean;
}

/** What a reader may change before rows are matched. */
export interface OwnChoice {
  key: number;
  keyKind: KeyKind;
  /** a column of figures; null: the rows of each area are counted */
  value: number | null;
  valueKind: ValueKind;
  /** the decimal mark of the column of figures */
  decimal: Decimal;
  /** a column with districts or counties, which tells places of one name apart */
  within: number | null;
}

const looked = 2000;
/** less than half: the column names areas only by chance */
const least = 0.5;

/** Looks at a spread of each column's cells. */
export function findColumns(
  { headers, rows }: OwnTable,
  gazetteer: Gazetteer,
  /** the decimal mark of such files, where nothing in one proves it */
  usual: Decimal = 'point',
): FoundColumn[] {
  const step = Math.max(1, Math.floor(rows.length / looked));
  const sample = rows.filter((_, at) => at % step === 0);
  const cellsOf = headers.map((_, index) =>
    sample.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== ''),
  );
  // who writes a decimal comma in one column means it in all
  const proven = cellsOf.map(provenDecimal);
  const others = proven.find((mark) => mark === 'comma') ?? proven.find((mark) => mark !== null) ?? null;
  return headers.map((header, index) => {
    const cells = cellsOf[index] ?? [];
    const key = keyOf(cells, gazetteer);
    const { decimal, doubt } = marksOf(cells, others, usual);
    return {
      index,
      header,
      key,
      value: key && !isNameKind(key.kind) ? null : valueOf(header, cells, decimal),
      decimal,
      ...(doubt === null ? {} : { doubt, otherwise: valueOf(header, cells, otherMark(decimal)) }),
      isLarger: isLarger(header, cells, gazetteer),
    };
  });
}

function otherMark(decimal: Decimal): Decimal {
  return decimal === 'comma' ? 'point' : 'comma';
}

/**
 * The choice with its column of figures read by the other decimal mark. 1,200 may be a count and 1.2 never is: where the
 * reader has not said what the figures are, they become what they look like then.
 */
export function turnDecimal(choice: OwnChoice, column: FoundColumn | undefined): OwnChoice {
  const decimal = otherMark(choice.decimal);
  const looksLike = (mark: Decimal): ValueKind | null | undefined =>
    mark === column?.decimal ? column.value : column?.otherwise;
  const isGuess = choice.valueKind === looksLike(choice.decimal);
  return { ...choice, decimal, valueKind: (isGuess ? looksLike(decimal) : null) ?? choice.valueKind };
}

/** Codes or names of larger areas; in a file of all England the heading says so. */
function isLarger(header: string, cells: readonly string[], { larger }: Gazetteer): boolean {
  if (shareOf(cells, (cell) => larger.has(nameOf(cell))) >= least) return true;
  if (shareOf(cells, (cell) => formOf(cell) === 'larger') >= least) return true;
  const isWords = shareOf(cells, (cell) => /^[a-z ,.'&-]+$/i.test(cell)) >= least;
  return (
    isWords && /\b(?:district|county|council|borough|local authority|lad|lad\d*nm|la name)\b/i.test(header)
  );
}

function isNameKind(kind: KeyKind): boolean {
  return kind === 'ward-name' || kind === 'msoa-name';
}

function shareOf(cells: readonly string[], holds: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;
}

function keyOf(cells: readonly string[], gazetteer: Gazetteer): FoundColumn['key'] {
  const shares: [KeyKind, number][] = [
    ['lsoa', shareOf(cells, (cell) => formOf(cell) === 'lsoa')],
    ['msoa', shareOf(cells, (cell) => formOf(cell) === 'msoa')],
    ['ward', shareOf(cells, (cell) => formOf(cell) === 'ward')],
    ['postcode', shareOf(cells, (cell) => formOf(cell) === 'postcode')],
    ['ward-name', shareOf(cells, (cell) => gazetteer.wardNames.has(nameOf(cell)))],
    ['msoa-name', shareOf(cells, (cell) => gazetteer.msoaNames.has(nameOf(cell)))],
  ];
  // of names a file of all England holds few that lie here
  const [kind, share] = shares.reduce((best, one) => (one[1] > best[1] ? one : best));
  return share >= (isNameKind(kind) ? 0.1 : least) ? { kind, share } : null;
}

const words: readonly (readonly [ValueKind, RegExp])[] = [
  ['per-cent', /%|per ?cent|percentage|\bpct\b/i],
  ['amount', /[£€$]|\b(?:gbp|amount|spend|spending|cost|costs|grant|grants|award|income|budget|pounds?)\b/i],
  ['rate', /\b(?:rate|ratio|per|average|avg|mean|median|score|index|rank|decile|minutes|miles|km)\b/i],
];

/** By the signs in its cells, then by its heading's words, else whole numbers are counts and others rates. */
function valueOf(header: string, cells: readonly string[], decimal: Decimal): ValueKind | null {
  const read = cells.map((cell) => readNumber(cell, decimal));
  const numbers = read.flatMap((one) => (one.kind === 'number' ? [one.value] : []));
  const bad = read.filter(({ kind }) => kind === 'bad').length;
  if (numbers.length === 0 || bad > numbers.length) return null;
  if (shareOf(cells, (cell) => cell.includes('%')) >= 0.5) return 'per-cent';
  if (shareOf(cells, (cell) => /[£€$]/.test(cell)) >= 0.5) return 'amount';
  const named = words.find(([, pattern]) => pattern.test(header));
  if (named) return named[0];
  return numbers.every((value) => Number.isInteger(value) && value >= 0) ? 'count' : 'rate';
}

const likelyKeys: readonly KeyKind[] = ['lsoa', 'postcode', 'ward', 'msoa', 'ward-name', 'msoa-name'];

/**
 * What the file most likely means: the finest key, the first column of figures that does not look like a year or an
 * identity number; null where no column names areas.
 */
export function likelyChoice(columns: readonly FoundColumn[]): OwnChoice | null {
  const keys = columns.flatMap(({ index, key }) => (key ? [{ index, ...key }] : []));
  const best = likelyKeys.flatMap((kind) => keys.filter((key) => key.kind === kind))[0];
  if (!best) return null;
  const others = columns.filter(({ index }) => index !== best.index);
  const value = others.find((column) => column.value !== null && !isIdentity(column.header));
  const within = others.find(({ isLarger }) => isLarger);
  return {
    key: best.index,
    keyKind: best.kind,
    ...valueChoice(value),
    within: within?.index ?? null,
  };
}

function valueChoice(column: FoundColumn | undefined): Pick<OwnChoice, 'value' | 'valueKind' | 'decimal'> {
  if (!column) return { value: null, valueKind: 'count', decimal: 'point' };
  return { value: column.index, valueKind: column.value ?? 'rate', decimal: column.decimal };
}

/** A heading that says no more than that: "ID", "Year", "Case number", "ward_code"; "Number of clients" is a figure. */
function isIdentity(header: string): boolean {
  return (
    /^(?:id|ref|reference|no\.?|number|year|fid|objectid|row|index|case|client)(?:[\s_]*(?:id|ref|no\.?|number))?$/i.test(
      header.trim(),
    ) || /(?:\bid|_id|code)$/i.test(header.trim())
  );
}

import { isFine, matchKey, type Fate, type Vintage } from './matchKey.ts';
import type { OwnChoice } from './findColumns.ts';
import type { OwnTable } from './findHeader.ts';
import type { Gazetteer } from './gazetteer.ts';
import { codeOf } from './keyForms.ts';
import { readNumber } from './readNumber.ts';

/** What figures of a file stand for. */
type OwnGeography = 'lsoa21' | 'lsoa11' | 'ward24' | 'msoa21';

/** A row that gave no figure of its own. */
export interface LeftRow {
  line: number;
  fate: Fate;
  key: string;
  value: string;
}

/** The file's rows gathered by area. */
export interface OwnMatch {
  geography: OwnGeography;
  /** area codes; the lists below follow them */
  keys: string[];
  /** sum of the figures of an area's rows, or how many there are; null where none of its rows has a figure */
  sums: (number | null)[];
  /** rows that gave the figure */
  rows: number[];
  /** whether an area's rows were put together: postcodes and counted rows. Else the first is taken, others told */
  isGathered: boolean;
  total: number;
  /** rows of the file by what became of them */
  fates: Record<Fate, number>;
  /** every row but those that gave a figure, in the file's order */
  left: LeftRow[];
}

interface Sum {
  value: number | null;
  rows: number;
}

const noFates: Record<Fate, number> = {
  used: 0,
  'no-key': 0,
  unknown: 0,
  vintage: 0,
  elsewhere: 0,
  abroad: 0,
  ambiguous: 0,
  repeated: 0,
  'no-figure': 0,
  'bad-number': 0,
};

const portion = 20_000;

/** Puts every row to its area. No row is lost: `used` and `left` together are all rows. */
export function matchRows(
  { rows, lines }: OwnTable,
  choice: OwnChoice,
  gazetteer: Gazetteer,
  onprogress: (share: number) => void = () => undefined,
): OwnMatch {
  const vintage = choice.keyKind === 'lsoa' ? vintageOf(rows, choice.key, gazetteer) : 'lsoa21';
  const isGathered = choice.keyKind === 'postcode' || choice.value === null;
  const sums = new Map<string, Sum>();
  const fates = { ...noFates };
  const left: LeftRow[] = [];
  rows.forEach((row, at) => {
    const key = cellOf(row, choice.key);
    const within = cellOf(row, choice.within);
    const found = matchKey({ text: key, within, kind: choice.keyKind, vintage }, gazetteer);
    const value = cellOf(row, choice.value);
    const fate = isFine(found) ? addTo(sums, found.key, readCell(value, choice), isGathered) : found.fate;
    fates[fate] += 1;
    if (fate !== 'used') left.push({ line: lines[at] ?? 0, fate, key, value });
    if (at % portion === portion - 1) onprogress(at / rows.length);
  });
  return {
    geography: geographyOf(choice, vintage),
    keys: [...sums.keys()],
    sums: [...sums.values()].map(({ value }) => value),
    rows: [...sums.values()].map((sum) => sum.rows),
    isGathered,
    total: rows.length,
    fates,
    left,
  };
}

function cellOf(row: readonly string[], column: number | null): string {
  return column === null ? '' : (row[column]?.trim() ?? '');
}

function geographyOf({ keyKind }: OwnChoice, vintage: Vintage): OwnGeography {
  if (keyKind === 'msoa' || keyKind === 'msoa-name') return 'msoa21';
  return keyKind === 'ward' || keyKind === 'ward-name' ? 'ward24' : vintage;
}

type Cell = number | 'none' | 'bad';

function readCell(text: string, { value, decimal }: OwnChoice): Cell {
  if (value === null) return 1;
  const reading = readNumber(text, decimal);
  return reading.kind === 'number' ? reading.value : reading.kind;
}

/** The area is known from now on, even where its first row has no figure: it is then not one left out of the file. */
function addTo(sums: Map<string, Sum>, key: string, cell: Cell, isGathered: boolean): Fate {
  const before = sums.get(key);
  if (before && !isGathered) return 'repeated';
  const sum = before ?? { value: null, rows: 0 };
  sums.set(key, sum);
  if (cell === 'none') return 'no-figure';
  if (cell === 'bad') return 'bad-number';
  sum.value = (sum.value ?? 0) + cell;
  sum.rows += 1;
  return 'used';
}

/** Which boundaries the codes belong to: those that more of the codes found only in one of the two are of. */
function vintageOf(rows: readonly string[][], column: number, { lsoa21, lsoa11 }: Gazetteer): Vintage {
  let only21 = 0;
  let only11 = 0;
  const codes = new Map<string, string>();
  for (const row of rows) {
    const text = row[column] ?? '';
    const code = codes.get(text) ?? codeOf(text);
    codes.set(text, code);
    const isNew = lsoa21.has(code);
    if (isNew === lsoa11.has(code)) continue;
    if (isNew) only21 += 1;
    else only11 += 1;
  }
  return only11 > only21 ? 'lsoa11' : 'lsoa21';
}

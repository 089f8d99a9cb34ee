import { csvFormatRows } from 'd3';
import { formatNumber } from '../format.ts';
import type { Fate } from './matchKey.ts';
import type { LeftRow, OwnMatch } from './matchRows.ts';

/** A match without its left rows: those are a file to download, and a few to show. */
export interface OwnReport extends Omit<OwnMatch, 'left'> {
  firsts: LeftRow[];
  /** every row that gave no figure of its own, with its line, as CSV text; empty where there is none */
  csv: string;
}

/** rows shown of each kind */
const shown = 3;

/** What came of a file's rows, small enough to hand over. */
export function makeReport({ left, ...match }: OwnMatch): OwnReport {
  const seen = new Map<Fate, number>();
  const firsts = left.filter(({ fate }) => {
    const count = seen.get(fate) ?? 0;
    seen.set(fate, count + 1);
    return count < shown;
  });
  return { ...match, firsts, csv: left.length === 0 ? '' : reportCsv(left, match.geography) };
}

function reportCsv(left: readonly LeftRow[], geography: OwnReport['geography']): string {
  const rows = left.map(({ line, fate, key, value }) => [
    String(line),
    safeCell(key),
    safeCell(value),
    whyOf(fate, geography),
    fateWords[fate].todo,
  ]);
  return `${csvFormatRows([['line', 'area', 'figure', 'why', 'what_to_do'], ...rows])}\n`;
}

/** As `safeText` of the table: a cell must not run as a formula. A number stays one. */
function safeCell(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^-?[\d.,]+$/.test(text) ? `'${text}` : text;
}

interface FateWords {
  /** "3 rows …" */
  why: string;
  todo: string;
  /** whether the reader may want to mend something */
  isFault: boolean;
}

/** What became of a row, and what to do about it. */
export const fateWords: Record<Fate, FateWords> = {
  used: { why: 'gave a figure', todo: '', isFault: false },
  elsewhere: {
    why: 'in another county than those shown',
    todo: 'To use it, add that county to the maps',
    isFault: false,
  },
  'no-figure': { why: 'no figure: blank, “n/a”, “-” or withheld', todo: 'Nothing', isFault: false },
  abroad: {
    why: 'not in England, or no postcode of today',
    todo: 'Leave it out: the atlas holds England only',
    isFault: true,
  },
  'no-key': { why: 'names no area', todo: 'Fill in the area, or leave the row out', isFault: true },
  unknown: {
    why: 'no area of that name or code in the counties shown',
    todo: 'Check the spelling, or add the county to the maps',
    isFault: true,
  },
  vintage: {
    why: 'a code of the other boundaries: 2011 and 2021 are mixed',
    todo: 'Give all rows codes of the same year',
    isFault: true,
  },
  ambiguous: {
    why: 'a name that several areas share',
    todo: 'Add a column with the district or county, or use codes',
    isFault: true,
  },
  repeated: {
    why: 'its area had a row before, which was used',
    todo: 'Give each area one row, or choose to count rows',
    isFault: true,
  },
  'bad-number': { why: 'the figure is not a number', todo: 'Write digits only', isFault: true },
};

/** The order in which they are told: what a reader may mend first. */
export const toldFates: readonly Fate[] = [
  'vintage',
  'repeated',
  'ambiguous',
  'unknown',
  'no-key',
  'bad-number',
  'abroad',
  'elsewhere',
  'no-figure',
];

/** "5 rows (lines 3, 7, 9 and 2 more): the figure is not a number, such as “few”. Write digits only." */
export function fateSentence(
  fate: Fate,
  { fates, firsts, geography }: Pick<OwnReport, 'fates' | 'firsts' | 'geography'>,
): string {
  const count = fates[fate];
  const own = firsts.filter((row) => row.fate === fate);
  const { todo } = fateWords[fate];
  const why = whyOf(fate, geography);
  const [first] = own;
  const example = fate === 'bad-number' ? first?.value : first?.key;
  const such = example ? `, such as “${example}”` : '';
  const rest = todo === '' || todo === 'Nothing' ? '' : ` ${todo}.`;
  return `${rowWords(count)} (${linesOf(own, count)}): ${why}${such}.${rest}`;
}

/** The code of a ward or an MSOA says neither its county nor its year. */
function whyOf(fate: Fate, geography: OwnReport['geography']): string {
  const { why } = fateWords[fate];
  if (fate !== 'elsewhere') return why;
  if (geography === 'ward24') return `${why}, or a ward of other years than 2024`;
  return geography === 'msoa21' ? `${why}, or an MSOA of 2011` : why;
}

function linesOf(own: readonly LeftRow[], count: number): string {
  const lines = own.map(({ line }) => formatNumber(line)).join(', ');
  const more = count > own.length ? ` and ${formatNumber(count - own.length)} more` : '';
  return `${count === 1 ? 'line' : 'lines'} ${lines}${more}`;
}

/** "1 row", "1,204 rows". */
export function rowWords(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? 'row' : 'rows'}`;
}

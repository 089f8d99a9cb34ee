import { scaleLinear } from 'd3';
import type { Unevenness } from '../../domain/needs.ts';

/** A county, or England, with its three figures. */
export interface NumbersRow {
  name: string;
  figures: Unevenness;
}

/** One of the three ways, for one area: a line with one mark, or two where a range is shown. */
interface Measure {
  left: number;
  right: number;
  wordsY: number;
  lineY: number;
  /** px of the marks, ascending; none without a figure */
  marks: number[];
  /** what stands over the line */
  words: string;
}

export interface NumbersLayout {
  height: number;
  heads: { text: string; x: number; y: number }[];
  lines: { name: string; nameY: number; hairY: number | null; measures: Measure[] }[];
}

export interface NumbersWords {
  heads: readonly [string, string, string];
  move: (figures: Unevenness) => string;
  fifths: (figures: Unevenness) => string;
  gini: (figures: Unevenness, row: number) => string;
}

/** room for the names of areas: at least this, more where one is longer; 16 px semi-bold, no wider than this a letter */
const leastNames = 130;
const nameLetter = 7.6;
const gap = 28;
/** a column no narrower than this holds "Least and most deprived fifth" (169 px) */
const leastColumn = 176;
const lineHeight = 64;
/** a name over its figures, where there is no room beside them */
const nameLine = 20;
const stackedHeight = 62;

/** The longest name and a gap: "Bournemouth, Christchurch and Poole" does not run into its figures. */
function nameWidthOf(rows: readonly NumbersRow[]): number {
  const longest = Math.max(0, ...rows.map(({ name }) => name.length));
  return Math.max(leastNames, longest * nameLetter + gap);
}

/** Three figures of every area, one under the other on common axes from nought; narrow: one block for each area. */
export function layoutNumbers(
  rows: readonly NumbersRow[],
  width: number,
  words: NumbersWords,
): NumbersLayout {
  const scales = scalesOf(rows);
  return width >= 3 * leastColumn ? wide(rows, width, words, scales) : narrow(rows, width, words, scales);
}

type Scales = [share: number, rate: number, gini: number];

/** Upper ends of the three axes, the same for every area: round numbers over the largest. */
function scalesOf(rows: readonly NumbersRow[]): Scales {
  const most = (pick: (figures: Unevenness) => number | null): number => {
    const largest = Math.max(0.01, ...rows.map(({ figures }) => pick(figures) ?? 0));
    return scaleLinear([0, largest], [0, 1]).nice(4).domain()[1] ?? largest;
  };
  return [most((f) => f.dissimilarity), most((f) => f.worstFifth), most((f) => f.gini)];
}

function measuresOf(
  { figures }: NumbersRow,
  index: number,
  words: NumbersWords,
  [share, rate, gini]: Scales,
  place: (column: number) => { left: number; right: number; top: number },
): Measure[] {
  const make = (column: number, text: string, top: number, values: (number | null)[]): Measure => {
    const { left, right, top: y } = place(column);
    const scale = scaleLinear([0, top], [left, right]);
    const held = values.flatMap((value) => value ?? []);
    return {
      left,
      right,
      wordsY: y + 16,
      lineY: y + 32,
      marks: held.map((value) => scale(value)),
      words: text,
    };
  };
  return [
    make(0, words.move(figures), share, [figures.dissimilarity]),
    make(1, words.fifths(figures), rate, [figures.bestFifth, figures.worstFifth]),
    make(2, words.gini(figures, index), gini, [figures.gini]),
  ];
}

function wide(
  rows: readonly NumbersRow[],
  width: number,
  words: NumbersWords,
  scales: Scales,
): NumbersLayout {
  const needed = nameWidthOf(rows);
  const isBeside = width >= needed + 3 * leastColumn;
  const names = isBeside ? needed : 0;
  const over = isBeside ? 0 : nameLine;
  const each = (width - names) / 3;
  const leftOf = (column: number): number => names + column * each;
  return {
    height: 32 + rows.length * (lineHeight + over),
    heads: words.heads.map((text, column) => ({ text, x: leftOf(column), y: 18 })),
    lines: rows.map((row, index) => {
      const top = 32 + index * (lineHeight + over);
      const place = (column: number) => ({
        left: leftOf(column),
        right: leftOf(column) + each - gap,
        top: top + 4 + over,
      });
      return {
        name: row.name,
        nameY: top + 20,
        hairY: top,
        measures: measuresOf(row, index, words, scales, place),
      };
    }),
  };
}

function narrow(
  rows: readonly NumbersRow[],
  width: number,
  words: NumbersWords,
  scales: Scales,
): NumbersLayout {
  const block = 28 + 3 * stackedHeight + 12;
  return {
    height: rows.length * block,
    heads: rows.flatMap((_, index) =>
      words.heads.map((text, column) => ({ text, x: 0, y: index * block + 44 + column * stackedHeight })),
    ),
    lines: rows.map((row, index) => {
      const top = index * block;
      const place = (column: number) => ({
        left: 0,
        right: width - 8,
        top: top + 46 + column * stackedHeight,
      });
      return {
        name: row.name,
        nameY: top + 20,
        hairY: index === 0 ? null : top,
        measures: measuresOf(row, index, words, scales, place),
      };
    }),
  };
}

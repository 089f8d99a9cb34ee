import type { SummaryMeasure } from '../../domain/summariesFile.ts';
import type { SummaryRow } from '../../domain/summaryRows.ts';

/** One measure of one area: its place on a line from the worst (left) to the best of the areas it is ranked among. */
interface Cell {
  measure: SummaryMeasure;
  /** px: the line and the words over it */
  left: number;
  right: number;
  wordsY: number;
  lineY: number;
  dotX: number | null;
  value: string;
  /** "97th of 153", "would be 12th of 296"; empty without a place */
  place: string;
}

interface Line {
  row: SummaryRow;
  name: string;
  nameY: number;
  /** under the name: what it is and where */
  note: string;
  cells: Cell[];
  /** where the next area begins: a hairline is drawn there */
  bottom: number;
}

export interface SummaryLayout {
  height: number;
  /** names of the measures over their columns; narrow: beside each line */
  isWide: boolean;
  heads: { measure: SummaryMeasure; x: number }[];
  lines: Line[];
}

export interface LayoutInput {
  rows: readonly SummaryRow[];
  measures: readonly SummaryMeasure[];
  width: number;
  valueOf: (measure: SummaryMeasure, row: SummaryRow) => string;
  noteOf: (row: SummaryRow) => string;
  placeOf: (measure: SummaryMeasure, row: SummaryRow) => string;
}

/** room for the names of areas: at least this, more where one is longer; 16 px semi-bold, no wider than this a letter */
const leastNames = 200;
const nameLetter = 7.4;
const columnGap = 24;
/** the narrowest column that holds "would be 123rd of 296" beside its value */
const columnWidth = 132;
const wideLine = 60;
const narrowLine = 46;
const headHeight = 28;
const dotRadius = 5;

/** The longest name with its indent and a gap: "Bournemouth, Christchurch and Poole" does not run into its figures. */
function nameWidthOf(rows: readonly SummaryRow[]): number {
  const longest = Math.max(0, ...rows.map(({ name }) => name.length));
  return Math.max(leastNames, longest * nameLetter + columnGap);
}

/** A matrix of areas and measures where there is room, else the measures below one another for each area. */
export function layoutSummaries(input: LayoutInput): SummaryLayout {
  const needed = nameWidthOf(input.rows) + input.measures.length * (columnWidth + columnGap);
  return input.width >= needed ? wide(input) : narrow(input);
}

function wide(input: LayoutInput): SummaryLayout {
  const { rows, measures, width } = input;
  const names = nameWidthOf(rows);
  const each = (width - names) / measures.length;
  const lines = rows.map((row, index): Line => {
    const top = headHeight + index * wideLine;
    const cells = measures.map((measure, column) => {
      const left = names + column * each;
      return cellOf(input, row, measure, { left, right: left + each - columnGap, top: top + 2 });
    });
    return { ...named(input, row, top + 22), cells, bottom: top + wideLine };
  });
  return {
    height: headHeight + rows.length * wideLine,
    isWide: true,
    heads: measures.map((measure, column) => ({ measure, x: names + column * each })),
    lines,
  };
}

function narrow(input: LayoutInput): SummaryLayout {
  const { rows, measures, width } = input;
  let top = 0;
  const lines = rows.map((row): Line => {
    const start = top;
    const cells = measures.map((measure, index) =>
      cellOf(input, row, measure, { left: 0, right: width, top: start + 48 + index * narrowLine }),
    );
    top = start + 48 + measures.length * narrowLine + 16;
    return { ...named(input, row, start + 20), cells, bottom: top };
  });
  return { height: top, isWide: false, heads: [], lines };
}

function named(
  { noteOf }: LayoutInput,
  row: SummaryRow,
  nameY: number,
): Pick<Line, 'row' | 'name' | 'nameY' | 'note'> {
  return { row, name: row.name, nameY, note: noteOf(row) };
}

function cellOf(
  input: LayoutInput,
  row: SummaryRow,
  measure: SummaryMeasure,
  { left, right, top }: { left: number; right: number; top: number },
): Cell {
  const rank = row.ranks[measure];
  const share = rank === null ? null : (rank - 1) / Math.max(1, row.among - 1);
  return {
    measure,
    left,
    right,
    wordsY: top + 18,
    lineY: top + 34,
    // where an area would stand may be one after the last
    dotX: share === null ? null : left + dotRadius + Math.min(1, share) * (right - left - 2 * dotRadius),
    value: input.valueOf(measure, row),
    place: input.placeOf(measure, row),
  };
}

import { safeText } from '../tableCsv.ts';
import { aboutSections, type PlanAbout } from './planFiles.ts';
import type { PlanCell, PlanField, PlanTable } from './planTables.ts';

/** A cell of a workbook, free of any library that writes one. */
interface SheetCell {
  value: PlanCell;
  /** a heading */
  isHead?: boolean;
  /** breaks its lines inside the cell */
  isWrapped?: boolean;
}

export interface Sheet {
  name: string;
  rows: SheetCell[][];
  /** in letters */
  widths: number[];
  /** rows that stay while the sheet scrolls */
  heads: number;
}

const CODE_LETTERS = 12;
const WORD_LETTERS = 28;
const NUMBER_LETTERS = 18;

/**
 * A plan as a workbook: a sheet for each table, one that explains every column, one with rules, notes, sources and
 * licences. Numbers stay numbers; texts that a spreadsheet would run are made harmless.
 */
export function planSheets(tables: readonly PlanTable[], about: PlanAbout): Sheet[] {
  return [...tables.map(tableSheet), columnsSheet(tables), sourcesSheet(about)];
}

function tableSheet({ title, fields, rows }: PlanTable): Sheet {
  return {
    name: title,
    rows: [
      fields.map((field) => head(field.title)),
      ...rows.map((row) => row.map((value) => ({ value: safe(value) }))),
    ],
    widths: fields.map(widthOf),
    heads: 1,
  };
}

function widthOf({ type, name }: PlanField): number {
  if (type !== 'string') return NUMBER_LETTERS;
  return name.endsWith('code') ? CODE_LETTERS : WORD_LETTERS;
}

function columnsSheet(tables: readonly PlanTable[]): Sheet {
  const heads = ['Sheet', 'Column', 'Unit', 'What it tells', 'Source'];
  const rows = tables.flatMap(({ title, fields }) =>
    fields.map((field) => [title, field.title, field.unit, field.about, field.source].map(long)),
  );
  return { name: 'Columns', rows: [heads.map(head), ...rows], widths: [14, 44, 18, 70, 60], heads: 1 };
}

function sourcesSheet(about: PlanAbout): Sheet {
  const sections = aboutSections(about).flatMap(({ title, lines }) => [
    [head(title)],
    ...lines.map((line) => [long(line)]),
  ]);
  return { name: 'Sources and notes', rows: [[head(about.title)], ...sections], widths: [120], heads: 0 };
}

function head(text: string): SheetCell {
  return { value: safeText(text), isHead: true, isWrapped: true };
}

function long(text: string): SheetCell {
  return { value: safeText(text), isWrapped: true };
}

function safe(cell: PlanCell): PlanCell {
  return typeof cell === 'string' ? safeText(cell) : cell;
}

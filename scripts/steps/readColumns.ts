import { competitionRanks, readDecileCuts } from '../../src/domain/rank.ts';
import { rateOf, toStored } from '../../src/domain/aggregate.ts';
import type { IndicatorRow, ReadCategory, ReadMeasure, ReadRank, ReadRate } from '../indicatorRow.ts';
import type { Inputs } from '../inputs.ts';
import type { Problems } from '../problems.ts';
import { addCellProblem, checkCodes, checkRanks, hasColumns } from './checkCells.ts';
import type { Places } from './readPlaces.ts';
import { readTable } from './readTable.ts';
import type { Table } from './readTable.ts';

type Figure = number | null;

/** One indicator over all of England's LSOAs of its geography, in code order. */
export interface Column {
  row: IndicatorRow;
  /** stored integers: score, rate or measure x 10^decimals, index of the category; null = no figure */
  value: Figure[];
  /** measures: as read, in display units, so that a mean over areas is not made of rounded figures */
  exact?: Figure[];
  /** published rank, else the competition rank of the stored value; null for categories and areas without a figure */
  rank: Figure[];
  /** weights of a larger area's figure, and residents */
  weight: number[];
  residents: number[];
  /** rates: counts behind the value */
  numerator: Figure[];
  denominator: number[];
  /** ranks: published numbers of people behind the score; null = left out as below 10 */
  counts?: Figure[];
  /** ranks: cuts of the published deciles */
  cuts: number[] | null;
  /** LSOAs redrawn since the codes of the source were made */
  redrawn: string[];
}

/** Reads every indicator's column; rows that do not match England's areas exactly are problems. */
export function readColumns(
  rows: readonly IndicatorRow[],
  inputs: Inputs,
  places: Places,
  population: Population,
  problems: Problems,
): Column[] {
  const tables = new Map<string, Table>();
  const open = ({ source, code }: { source: string; code: string }): Table => {
    const key = `${source}|${code}`;
    const table = tables.get(key) ?? readTable(inputs, source, code, problems);
    tables.set(key, table);
    return table;
  };
  return rows.flatMap((row) => {
    const table = open(row.read);
    if (!hasColumns(row, table, problems)) return [];
    const column = readColumn(row, table, places, population, problems);
    if (row.read.kind === 'rank' && row.read.counts)
      column.counts = readCounts(row, row.read.counts.column, open(row.read.counts), places, problems);
    const { residentsOf } = row.read;
    if (!residentsOf) return [column];
    const residents = readResidents(row, residentsOf.column, open(residentsOf), places, problems);
    return [{ ...column, residents, weight: residents }];
  });
}

/** Residents to weight with that are not those of the Indices. */
function readResidents(
  row: IndicatorRow,
  column: string,
  table: Table,
  places: Places,
  problems: Problems,
): number[] {
  return places[row.geography].map(({ code }) => {
    const text = table.rows.get(code)?.[column];
    const number = Number(text || NaN);
    if (Number.isInteger(number)) return number;
    addCellProblem(row, code, column, text, table, problems);
    return 0;
  });
}

/** Numbers of people that another file publishes beside a score; small ones are left out there. */
function readCounts(
  row: IndicatorRow,
  column: string,
  table: Table,
  places: Places,
  problems: Problems,
): Figure[] {
  return places[row.geography].map(({ code }) => {
    const text = table.rows.get(code)?.[column];
    if (text === '') return null;
    const number = Number(text ?? NaN);
    if (Number.isInteger(number)) return number;
    addCellProblem(row, code, column, text, table, problems);
    return null;
  });
}

/** Residents by geography, in code order. */
export type Population = Record<'lsoa21' | 'lsoa11', number[]>;

function readColumn(
  row: IndicatorRow,
  table: Table,
  places: Places,
  population: Population,
  problems: Problems,
): Column {
  const codes = places[row.geography].map((area) => area.code);
  const redrawn = row.read.codes === 'lsoa01' ? codes.filter((code) => !table.rows.has(code)) : [];
  const cell = (code: string, column: string): Figure => {
    const text = table.rows.get(code)?.[column];
    const number = text === undefined || text.trim() === '' ? null : Number(text);
    const expected = number !== null && Number.isFinite(number);
    if (!expected && !redrawn.includes(code)) addCellProblem(row, code, column, text, table, problems);
    return expected ? number : null;
  };
  checkCodes(row, codes, table, problems);
  const read = (column: string): Figure[] => codes.map((code) => cell(code, column));
  const base = { row, redrawn, residents: population[row.geography], weight: population[row.geography] };
  switch (row.read.kind) {
    case 'rank':
      return { ...base, ...readRank(row, row.read, read, table, codes, problems) };
    case 'rate':
      return { ...base, ...readRate(row, row.read, read) };
    case 'measure':
      return { ...base, ...readMeasure(row, row.read, read) };
    case 'category':
      return { ...base, ...readCategory(row, row.read, table, codes, problems) };
  }
}

type Read = (column: string) => Figure[];
type Values = Pick<Column, 'value' | 'rank' | 'numerator' | 'denominator' | 'cuts'>;

function readRank(
  row: IndicatorRow,
  spec: ReadRank,
  read: Read,
  table: Table,
  codes: string[],
  problems: Problems,
): Values & Partial<Column> {
  const before = problems.list.length;
  const rank = read(spec.rank).map((figure) => figure ?? 0);
  const deciles = read(spec.decile).map((figure) => figure ?? 0);
  // what lacks a figure is a problem already, and would make every other rank look wrong
  if (problems.list.length === before) checkRanks(spec, codes, rank, deciles, table, problems);
  const cuts = readDecileCuts(rank, deciles);
  if (!cuts && problems.list.length === before)
    problems.add({
      ...{ file: table.file, column: spec.decile },
      message: 'does not have all ten deciles',
      action: 'restore the published deciles',
    });
  return {
    value: spec.score ? read(spec.score).map((score) => toStored(score, row.decimals)) : rank.map(() => null),
    rank,
    cuts,
    numerator: [],
    denominator: [],
    weight: read(spec.weight).map((figure) => figure ?? 0),
    residents: read(spec.residents).map((figure) => figure ?? 0),
  };
}

function readRate(row: IndicatorRow, spec: ReadRate, read: Read): Values {
  const parts = spec.numerator.map(read);
  const denominator = read(spec.denominator).map((figure) => figure ?? 0);
  const numerator = denominator.map((_, index) =>
    parts.reduce<Figure>((sum, part) => add(sum, part[index] ?? null), 0),
  );
  const value = numerator.map((figure, index) => rateOf(figure, denominator[index] ?? 0, row.decimals));
  return { value, rank: competitionRanks(value, row.worse), numerator, denominator, cuts: null };
}

function readMeasure(row: IndicatorRow, spec: ReadMeasure, read: Read): Values & Partial<Column> {
  const exact = read(spec.column);
  const value = exact.map((figure) => toStored(figure, row.decimals));
  const rank = competitionRanks(value, row.worse);
  return { value, exact, rank, numerator: [], denominator: [], cuts: null };
}

function readCategory(
  row: IndicatorRow,
  spec: ReadCategory,
  table: Table,
  codes: string[],
  problems: Problems,
): Values {
  const value = codes.map((code) => {
    const found = table.rows.get(code)?.[spec.column];
    const index = spec.categories.findIndex((category) => category.code === found);
    if (index < 0) addCellProblem(row, code, spec.column, found, table, problems);
    return index;
  });
  return { value, rank: value.map(() => null), numerator: [], denominator: [], cuts: null };
}

function add(a: Figure, b: Figure): Figure {
  return a === null || b === null ? null : a + b;
}

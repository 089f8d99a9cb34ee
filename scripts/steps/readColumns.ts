import { competitionRanks, isCompetitionRanking, readDecileCuts } from '../../src/domain/rank.ts';
import { rateOf, toStored } from '../../src/domain/aggregate.ts';
import type { IndicatorRow, ReadCategory, ReadMeasure, ReadRank, ReadRate } from '../indicatorRow.ts';
import type { Inputs, Row } from '../inputs.ts';
import type { Problems } from '../problems.ts';
import type { Places } from './readPlaces.ts';

type Figure = number | null;

/** One indicator over all of England's LSOAs of its geography, in code order. */
export interface Column {
  row: IndicatorRow;
  /** stored integers: score, rate or measure x 10^decimals, index of the category; null = no figure */
  value: Figure[];
  /** published rank, else the competition rank of the stored value; null for categories and areas without a figure */
  rank: Figure[];
  /** weights of a larger area's figure, and residents */
  weight: number[];
  residents: number[];
  /** rates: counts behind the value */
  numerator: Figure[];
  denominator: number[];
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
  const files = new Map<string, Map<string, Row>>();
  const open = ({ source, code }: { source: string; code: string }): Map<string, Row> => {
    const key = `${source}|${code}`;
    const file = files.get(key) ?? new Map(inputs.csv(source).map((record) => [record[code] ?? '', record]));
    files.set(key, file);
    return file;
  };
  return rows.map((row) => {
    const { residentsOf } = row.read;
    const column = readColumn(row, open(row.read), places, population, problems);
    if (!residentsOf) return column;
    const counted = open(residentsOf);
    const residents = places[row.geography].map(({ code }) =>
      Number(counted.get(code)?.[residentsOf.column] ?? NaN),
    );
    if (residents.some(Number.isNaN))
      problems.add({
        file: residentsOf.source,
        column: residentsOf.column,
        message: `lacks residents that ${row.id} is weighted with`,
        action: 'check the file',
      });
    return { ...column, residents, weight: residents };
  });
}

/** Residents by geography, in code order. */
export type Population = Record<'lsoa21' | 'lsoa11', number[]>;

function readColumn(
  row: IndicatorRow,
  file: Map<string, Row>,
  places: Places,
  population: Population,
  problems: Problems,
): Column {
  const codes = places[row.geography].map((area) => area.code);
  const redrawn = row.read.codes === 'lsoa01' ? codes.filter((code) => !file.has(code)) : [];
  const cell = (code: string, column: string): Figure => {
    const text = file.get(code)?.[column];
    const number = text === undefined || text.trim() === '' ? null : Number(text);
    const expected = number !== null && Number.isFinite(number);
    if (!expected && !redrawn.includes(code)) addCellProblem(row, code, column, text, problems);
    return expected ? number : null;
  };
  checkCodes(row, codes, file, problems);
  const read = (column: string): Figure[] => codes.map((code) => cell(code, column));
  const base = { row, redrawn, residents: population[row.geography], weight: population[row.geography] };
  switch (row.read.kind) {
    case 'rank':
      return { ...base, ...readRank(row, row.read, read, problems) };
    case 'rate':
      return { ...base, ...readRate(row, row.read, read) };
    case 'measure':
      return { ...base, ...readMeasure(row, row.read, read) };
    case 'category':
      return { ...base, ...readCategory(row, row.read, file, codes, problems) };
  }
}

type Read = (column: string) => Figure[];
type Values = Pick<Column, 'value' | 'rank' | 'numerator' | 'denominator' | 'cuts'>;

function readRank(
  row: IndicatorRow,
  spec: ReadRank,
  read: Read,
  problems: Problems,
): Values & Partial<Column> {
  const rank = read(spec.rank).map((figure) => figure ?? 0);
  const deciles = read(spec.decile).map((figure) => figure ?? 0);
  const cuts = readDecileCuts(rank, deciles);
  const at = { file: row.read.source, column: spec.rank };
  if (!isCompetitionRanking(rank))
    problems.add({ ...at, message: 'is no competition ranking from 1', action: 'check the copy' });
  if (!cuts)
    problems.add({ ...at, message: 'does not decide the published decile', action: 'check the copy' });
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

function readMeasure(row: IndicatorRow, spec: ReadMeasure, read: Read): Values {
  const value = read(spec.column).map((figure) => toStored(figure, row.decimals));
  return { value, rank: competitionRanks(value, row.worse), numerator: [], denominator: [], cuts: null };
}

function readCategory(
  row: IndicatorRow,
  spec: ReadCategory,
  file: Map<string, Row>,
  codes: string[],
  problems: Problems,
): Values {
  const value = codes.map((code) => {
    const found = file.get(code)?.[spec.column];
    const index = spec.categories.findIndex((category) => category.code === found);
    if (index < 0) addCellProblem(row, code, spec.column, found, problems);
    return index;
  });
  return { value, rank: value.map(() => null), numerator: [], denominator: [], cuts: null };
}

function add(a: Figure, b: Figure): Figure {
  return a === null || b === null ? null : a + b;
}

function checkCodes(row: IndicatorRow, codes: string[], file: Map<string, Row>, problems: Problems): void {
  if (row.read.codes === 'lsoa01') return;
  const known = new Set(codes);
  for (const code of file.keys())
    if (code.startsWith('E') && !known.has(code))
      problems.add({
        file: row.read.source,
        area: code,
        message: `is no English ${row.geography}`,
        action: `check the geography of ${row.id}`,
      });
}

function addCellProblem(
  row: IndicatorRow,
  code: string,
  column: string,
  text: string | undefined,
  problems: Problems,
): void {
  problems.add({
    file: row.read.source,
    column,
    area: code,
    message: text === undefined ? 'is missing' : `has "${text}", which is no figure for ${row.id}`,
    action: 'check the file, or say in the indicator why it has none',
  });
}

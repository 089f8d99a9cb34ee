import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/domain/manifest.ts';
import type { IndicatorRow, ReadSpec } from '../indicatorRow.ts';
import { Inputs } from '../inputs.ts';
import { describeProblem, Problems } from '../problems.ts';
import { aggregateArea, markWorst, rankAreas } from './aggregateAreas.ts';
import { readColumns, type Column } from './readColumns.ts';
import type { Places } from './readPlaces.ts';

/** Twenty made-up areas, so that each decile holds two. */
const CODES = Array.from({ length: 20 }, (_, index) => `E010000${String(index + 10)}`);
const RESIDENTS = CODES.map((_, index) => 1000 + 100 * index);

const RANKED = CODES.map((code, index) => [
  code,
  index + 1,
  Math.floor(index / 2) + 1,
  50 - index,
  1000 + 100 * index,
]);
const HEAD = ['code', 'rank', 'decile', 'score', 'people'];
const READ_RANK: ReadSpec = {
  kind: 'rank',
  source: 'made-up',
  code: 'code',
  rank: 'rank',
  decile: 'decile',
  score: 'score',
  weight: 'people',
  residents: 'people',
};

type Table = (string | number)[][];

/** Reads one column from a CSV written for the test. */
function read(
  table: Table,
  spec: ReadSpec,
  row: Partial<IndicatorRow> = {},
): { column: Column; problems: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  const text = table.map((line) => line.join(',')).join('\n');
  writeFileSync(join(folder, 'made-up.csv'), text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const source = { id: 'made-up', file: 'made-up.csv', sha256 } as Source;
  const problems = new Problems();
  const inputs = new Inputs(folder, new Map([['made-up', source]]), problems);
  const areas = CODES.map((code) => ({ code }));
  const indicator = { id: 'x', geography: 'lsoa21', worse: 'low', decimals: 0, read: spec, ...row };
  const [column] = readColumns(
    [{ ...indicator, kind: spec.kind } as IndicatorRow],
    inputs,
    { lsoa21: areas, lsoa11: areas } as unknown as Places,
    { lsoa21: RESIDENTS, lsoa11: RESIDENTS },
    problems,
  );
  return { column: column!, problems: problems.list.map(describeProblem) };
}

/** The sound table with one cell changed. */
function planted(line: number, cell: number, value: string | number): Table {
  return [HEAD, ...RANKED.map((cells, at) => (at === line ? cells.with(cell, value) : cells))];
}

describe('a sound file', () => {
  it('of ranks gives scores, ranks and the cuts of the deciles', () => {
    const { column, problems } = read([HEAD, ...RANKED], READ_RANK, { decimals: 1 });
    expect(problems).toEqual([]);
    expect(column.cuts).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18]);
    expect(column.value.slice(0, 2)).toEqual([500, 490]);
  });

  it('of counts gives rates and their ranks, worst first', () => {
    const table = [['code', 'a', 'b', 'all'], ...CODES.map((code, index) => [code, index, 1, 200])];
    const spec: ReadSpec = {
      kind: 'rate',
      source: 'made-up',
      code: 'code',
      numerator: ['a', 'b'],
      denominator: 'all',
      shared: 'people',
    };
    const { column, problems } = read(table, spec, { worse: 'high', decimals: 1 });
    expect(problems).toEqual([]);
    expect(column.numerator.slice(0, 3)).toEqual([1, 2, 3]);
    expect(column.value.slice(0, 3)).toEqual([5, 10, 15]);
    expect(column.rank[19]).toBe(1);
  });

  it('on older codes leaves redrawn areas without a figure, and names them', () => {
    const table = [['code', 'minutes'], ...CODES.slice(2).map((code, index) => [code, 5 + index])];
    const spec: ReadSpec = {
      kind: 'measure',
      source: 'made-up',
      code: 'code',
      column: 'minutes',
      codes: 'lsoa01',
    };
    const { column, problems } = read(table, spec, { worse: 'high' });
    expect(problems).toEqual([]);
    expect(column.redrawn).toEqual(CODES.slice(0, 2));
    expect(column.value.slice(0, 3)).toEqual([null, null, 5]);
    expect(column.rank.slice(0, 2)).toEqual([null, null]);
  });
});

describe('a planted fault', () => {
  it.each<[string, Table, string]>([
    [
      'a decile that is not of its rank',
      planted(5, 2, 9),
      'made-up.csv, row 7, column "decile", area E01000015: has decile 9, but its rank 6 of 20 is in decile 3; restore the published rank and decile.',
    ],
    [
      'a decile at a cut',
      planted(5, 2, 4),
      'made-up.csv, row 7, column "decile", area E01000015: has decile 4, but its rank 6 of 20 is in decile 3; restore the published rank and decile.',
    ],
    [
      'a rank that leaves a place out',
      planted(19, 1, 21),
      'made-up.csv, row 21, column "rank", area E01000029: has rank 21 where 20 must come, so this is no competition ranking from 1; restore the published ranks.',
    ],
    [
      'an empty cell',
      planted(3, 3, ''),
      'made-up.csv, row 5, column "score", area E01000013: has "", which is no figure for x; restore the published figure.',
    ],
    [
      'a word for a number',
      planted(3, 1, 'low'),
      'made-up.csv, row 5, column "rank", area E01000013: has "low", which is no figure for x; restore the published figure.',
    ],
    [
      'a missing area',
      [HEAD, ...RANKED.slice(1)],
      'made-up.csv, column "rank", area E01000010: is missing; restore the published row.',
    ],
    [
      'a row twice',
      [HEAD, ...RANKED, RANKED[4]!],
      'made-up.csv, row 22, column "code", area E01000014: is there already, in row 6; remove the row that is not as published.',
    ],
    [
      'an area too many',
      [HEAD, ...RANKED, ['E01099999', 21, 10, 1, 1]],
      'made-up.csv, row 22, area E01099999: is no English lsoa21; check the geography of x.',
    ],
    [
      'a column that is not there',
      [HEAD.with(3, 'Score'), ...RANKED],
      'made-up.csv, column "score": is not there, but data/indicators/x.json reads it; correct the name there, or check the edition of the file.',
    ],
  ])('%s is named, with its place and what to do', (_, table, message) => {
    expect(read(table, READ_RANK).problems[0]).toBe(message);
  });
});

describe('a larger area', () => {
  const row: Partial<IndicatorRow> = {
    aggregation: 'score',
    kind: 'rank',
    decimals: 0,
    aggregateDecimals: 0,
  };

  it('is the mean score weighted by residents, with its worst and best part and its people in the worst fifth', () => {
    const column = markWorst(read([HEAD, ...RANKED], READ_RANK, row).column);
    const figure = aggregateArea(column, [1, 3, 10]);
    // scores 49, 47, 40 with 1,100, 1,300 and 2,000 residents
    expect(figure.value).toBeCloseTo((49 * 1100 + 47 * 1300 + 40 * 2000) / 4400, 10);
    expect(figure).toMatchObject({
      areas: 3,
      tenth: 1,
      fifth: 2,
      worst: 1,
      best: 10,
      residents: 4400,
      residentsFifth: 2400,
    });
  });

  it('without neighbourhoods has no figure and no rank', () => {
    const column = markWorst(read([HEAD, ...RANKED], READ_RANK, row).column);
    const figures = [[0], [], [19], [0, 19]].map((members) => aggregateArea(column, members));
    expect(figures[1]).toMatchObject({ value: null, areas: 0, worst: -1, best: -1 });
    expect(rankAreas(column, figures)).toEqual([1, null, 3, 2]);
  });
});

import { describe, expect, it } from 'vitest';
import { madeUpColumn, madeUpPlan } from '../../../tests/fixtures/planData.ts';
import type { IndicatorFile, IndicatorId } from '../indicator.ts';
import type { PlanData } from './planData.ts';
import { parseRules } from './rulesText.ts';
import { nextShortlistSort, parseShortlistSort, sortShortlist } from './shortlistSort.ts';
import { shortlistColumns, shortlistTotals } from './shortlistTable.ts';

const imd = 'imd-2025' as IndicatorId;
const base = madeUpPlan([
  { code: 'A', residents: 300, rank: 40 },
  { code: 'B', residents: 100, rank: 5 },
  { code: 'C', residents: 600, rank: null, county: 'Otherland', district: 'D2' },
  { code: 'D', residents: 200, rank: 40, county: 'Otherland', district: 'D2' },
]);
const distance = {
  ...madeUpColumn([]).indicator,
  kind: 'measure',
  short: 'GP',
  unit: 'km',
  decimals: 2,
  year: '2026',
};
const data: PlanData = {
  ...base,
  columns: new Map([
    ...base.columns,
    [
      'km' as IndicatorId,
      {
        ...madeUpColumn([1, 2, 3, 4]),
        indicator: distance as IndicatorFile,
        values: [0.5, 12, null, 3],
        carried: new Set([1]),
      },
    ],
  ]),
};
const rulesOf = (text: string) => parseRules(text).value;

describe('the shortlist', () => {
  it('says who an area is and what every rule asks about it, with unit, year and base', () => {
    const columns = shortlistColumns(data, rulesOf('imd-2025:worst20,any(km:atleast1,imd-2025:best20)'), []);
    expect(columns.map(({ title, unit }) => [title, unit])).toEqual([
      ['Neighbourhood', ''],
      ['County', ''],
      ['District', ''],
      ['Ward', ''],
      ['Residents', 'mid-2022'],
      ['IMD', 'rank of 100 in England, 2025'],
      ['GP', 'km, 2026'],
    ]);
    expect(columns.map(({ text }) => text(1))).toEqual([
      'Area B',
      'Tinyshire',
      'District D1',
      'Ward W1',
      '100',
      '5',
      '12.00*',
    ]);
    expect(columns.slice(-2).map(({ text }) => text(2))).toEqual(['', '']);
  });

  it('gives a score only where a rule asks for one, and the usual measures where there are no rules', () => {
    const titles = (text: string, usual: IndicatorId[] = []) =>
      shortlistColumns(data, rulesOf(text), usual).map(({ id }) => id);
    expect(titles('imd-2025:atleast30').slice(-2)).toEqual(['imd-2025', 'imd-2025-score']);
    expect(titles('district:E07000001', [imd]).at(-1)).toBe('imd-2025');
    expect(titles('', [imd]).at(-1)).toBe('imd-2025');
  });

  it('is sorted by any column, areas without a figure last, ties in area order', () => {
    const columns = shortlistColumns(data, null, [imd]);
    const sorted = (sort: string) =>
      sortShortlist([0, 1, 2, 3], columns, parseShortlistSort(sort, columns)).map(
        (index) => data.areas[index]?.code,
      );
    expect(sorted('')).toEqual(['A', 'B', 'C', 'D']);
    expect(sorted('rank')).toEqual(['A', 'B', 'C', 'D']);
    expect(sorted('imd-2025')).toEqual(['B', 'A', 'D', 'C']);
    expect(sorted('-imd-2025')).toEqual(['A', 'D', 'B', 'C']);
    expect(sorted('-residents')).toEqual(['C', 'A', 'D', 'B']);
    expect(nextShortlistSort(null, 'name')).toBe('name');
    expect(nextShortlistSort({ column: 'name', descending: false }, 'name')).toBe('-name');
    expect(nextShortlistSort({ column: 'name', descending: true }, 'name')).toBe('');
  });

  it('adds up by county, every county and what could not be judged with it', () => {
    expect(shortlistTotals(data, [0, 3], [2])).toEqual([
      { name: 'Tinyshire', areas: 1, ofAreas: 2, residents: 300, share: '75.0%', unknown: 0 },
      { name: 'Otherland', areas: 1, ofAreas: 2, residents: 200, share: '25.0%', unknown: 1 },
      { name: 'All', areas: 2, ofAreas: 4, residents: 500, share: '41.7%', unknown: 1 },
    ]);
    const one = madeUpPlan([{ code: 'A', residents: 0, rank: 1 }]);
    expect(shortlistTotals(one, [], [])).toEqual([
      { name: 'Tinyshire', areas: 0, ofAreas: 1, residents: 0, share: '', unknown: 0 },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { madeUpArea, madeUpPicture } from '../../tests/fixtures/tablePicture.ts';
import { tableColumns } from './tableColumns.ts';
import { filterRows, tableRows } from './tableRows.ts';
import { nextSort, parseSort, sortRows } from './tableSort.ts';

const picture = madeUpPicture([
  [
    madeUpArea('E01000001', 'Quarry End · 001A', { rank: 2114, class: 0, population: 1400 }),
    madeUpArea('E01000002', 'Mill Green · 002B', { rank: 310, class: 0, district: 'Southmoor' }),
    madeUpArea('E01000003', 'Far Side · 003C', {
      rank: null,
      value: null,
      class: -1,
      countyRank: null,
      missing: 'redrawn',
    }),
  ],
  [madeUpArea('E01000004', 'Béal Lane · 010A', { rank: 9000, class: 1 })],
]);
const rows = tableRows(picture);
const columns = tableColumns(picture);
const codes = (list: typeof rows) => list.map((row) => row.area.code);

describe('rows of the table', () => {
  it('drops no area: every area of every county is a row, with its class in words', () => {
    expect(codes(rows)).toEqual(['E01000001', 'E01000002', 'E01000003', 'E01000004']);
    expect(rows[0]).toMatchObject({ countyName: 'Upshire', classLabel: 'most deprived 10% in England' });
    expect(rows[2]).toMatchObject({ classLabel: null, colour: null });
    expect(new Set(rows.map((row) => row.key)).size).toBe(4);
  });

  it('finds areas by any words of name, code, district or county, whatever the accents', () => {
    expect(codes(filterRows(rows, 'mill south', null))).toEqual(['E01000002']);
    expect(codes(filterRows(rows, 'e01000004', null))).toEqual(['E01000004']);
    expect(codes(filterRows(rows, 'beal  downshire', null))).toEqual(['E01000004']);
    expect(filterRows(rows, 'mill downshire', null)).toEqual([]);
    expect(filterRows(rows, '   ', null)).toHaveLength(4);
  });

  it('keeps one class when one is pinned', () => {
    expect(codes(filterRows(rows, '', 0))).toEqual(['E01000001', 'E01000002']);
  });
});

describe('sorting', () => {
  it('puts the worst first, and areas without a figure last in both directions', () => {
    const sorted = (word: string) => codes(sortRows(rows, columns, parseSort(word, columns)));
    expect(sorted('rank')).toEqual(['E01000002', 'E01000001', 'E01000004', 'E01000003']);
    expect(sorted('-rank')).toEqual(['E01000004', 'E01000001', 'E01000002', 'E01000003']);
    expect(sorted('residents')[0]).toBe('E01000001');
    expect(sorted('-name')[0]).toBe('E01000001');
  });

  it('falls back to the worst first for a word that is no column', () => {
    expect(parseSort('-nonsense', columns)).toEqual({ column: 'rank', descending: false });
    expect(parseSort('', columns)).toEqual({ column: 'rank', descending: false });
  });

  it('turns round on a second press and starts ascending on another column', () => {
    expect(nextSort({ column: 'rank', descending: false }, 'rank')).toBe('-rank');
    expect(nextSort({ column: 'rank', descending: true }, 'rank')).toBe('rank');
    expect(nextSort({ column: 'rank', descending: true }, 'name')).toBe('name');
  });

  it('never loses or repeats a row', () => {
    for (const { id } of columns)
      for (const descending of [false, true])
        expect(codes(sortRows(rows, columns, { column: id, descending })).sort()).toEqual(codes(rows));
  });

  it('names columns as the address can hold them', () => {
    const ward = tableColumns(madeUpPicture([[madeUpArea('E05000001', 'Mill')]], 'ward'));
    for (const { id } of [...columns, ...ward]) expect(id).toMatch(/^[a-z]+$/);
  });
});

describe('columns', () => {
  it('shows the county only where there are two, and ward figures only for wards', () => {
    const ids = (one: typeof columns) => one.map((column) => column.id);
    expect(ids(columns)).toContain('county');
    expect(ids(columns)).not.toContain('worst');
    const ward = tableColumns(madeUpPicture([[madeUpArea('E05000001', 'Mill')]], 'ward'));
    expect(ids(ward)).toEqual(expect.arrayContaining(['lsoas', 'worst', 'fifth', 'fit']));
    expect(ids(ward)).not.toContain('county');
  });

  it('has no rank where nothing is ranked', () => {
    const category = madeUpPicture([
      [madeUpArea('E01000001', 'Mill', { rank: null, value: null, countyRank: null })],
    ]);
    expect(tableColumns(category).map((column) => column.id)).toEqual([
      'name',
      'district',
      'class',
      'residents',
    ]);
  });

  it('says of how many a rank is and which end is first', () => {
    expect(columns.find((column) => column.id === 'rank')?.unit).toBe('of 33,755, 1 = most deprived');
  });
});

import { describe, expect, it } from 'vitest';
import { findHeader } from './findHeader.ts';
import { formOf, nameOf } from './keyForms.ts';
import { splitRows } from './splitRows.ts';

const table = (text: string) => findHeader(splitRows(text, ','));

describe('findHeader', () => {
  it('skips titles and notes above, and keeps the lines', () => {
    const found = table(
      'Clients of the advice service\n"Taken on 3 May 2024, by area"\n\nLSOA code,Name,Clients,2023\nE01014042,Hunderton,12,7\nE01014043,Newton,3,1\n',
    );
    expect(found.headers).toEqual(['LSOA code', 'Name', 'Clients', '2023']);
    expect(found.headerLine).toBe(4);
    expect(found.above).toEqual(['Clients of the advice service', 'Taken on 3 May 2024, by area']);
    expect(found.lines).toEqual([5, 6]);
    expect(found.rows[1]).toEqual(['E01014043', 'Newton', '3', '1']);
  });

  it('names columns by number where there is no header row', () => {
    const found = table('E01014042,12\nE01014043,3\n');
    expect(found).toMatchObject({ headers: ['Column 1', 'Column 2'], headerLine: 0, above: [] });
    expect(found.rows).toHaveLength(2);
  });

  it('tells repeated and empty headings apart and says which', () => {
    const found = table('code,count,,count\nE01014042,1,2,3\n');
    expect(found.headers).toEqual(['code', 'count (column 2)', 'Column 3', 'count (column 4)']);
    expect(found.repeated).toEqual([{ heading: 'count', columns: [2, 4] }]);
  });

  it('names lines with more cells than headings, and bears short ones', () => {
    const found = table('code,count\nE01014042,1\nE01014043,2,3\nE01014044\nE01014045,5\nE01014046,5,\n');
    expect(found.long).toEqual([3]);
    expect(found.rows).toHaveLength(5);
  });

  it('finds a header with no rows below it', () => {
    expect(table('code,count\n')).toMatchObject({ headers: ['code', 'count'], rows: [], headerLine: 1 });
  });

  it('reads a list of one column', () => {
    expect(table('Postcode\nHR1 2LW\nHR4 0AB\n')).toMatchObject({ headers: ['Postcode'], headerLine: 1 });
    expect(table('HR1 2LW\nHR4 0AB\n')).toMatchObject({ headers: ['Column 1'], headerLine: 0 });
  });
});

describe('formOf', () => {
  it.each([
    ['e01014042 ', 'lsoa'],
    ['E01035762', 'lsoa'],
    ['E01999999', null],
    ['E05012957', 'ward'],
    ['E06000019', 'larger'],
    ['W01000001', 'abroad'],
    ['S01006506', 'abroad'],
    ['95AA01S1', 'abroad'],
    ['N20000001', 'abroad'],
    ['hr1 2lw', 'postcode'],
    ['HR1', null],
    ['Hunderton', null],
    ['12', null],
  ])('of %j is %s', (text, form) => {
    expect(formOf(text)).toBe(form);
  });
});

describe('nameOf', () => {
  it.each([
    ['Bromyard & Bishop’s Frome', 'bromyard and bishops frome'],
    ["  BROMYARD and Bishop's Frome  Ward", 'bromyard and bishops frome'],
    ['St. Mary', 'st mary'],
    ['Wards End', 'wards end'],
    ['Pen-y-lan', 'pen y lan'],
  ])('%j is %j', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });
});

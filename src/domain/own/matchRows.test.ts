import { describe, expect, it } from 'vitest';
import { other, otherham, tiny, tinyshire } from '../../../tests/fixtures/tinyAtlasCounties.ts';
import { findColumns, likelyChoice, type OwnChoice } from './findColumns.ts';
import { findHeader } from './findHeader.ts';
import { makeGazetteer } from './gazetteer.ts';
import type { Fate } from './matchKey.ts';
import { matchRows } from './matchRows.ts';
import { splitRows } from './splitRows.ts';

const gazetteer = makeGazetteer({
  counties: [
    { code: tinyshire, name: 'Tinyshire' },
    { code: otherham, name: 'Otherham' },
  ],
  areas: [tiny.areas, { ...other.areas, ward24: { ...other.areas.ward24, names: ['Beta'] } }],
  msoas: [
    // neighbourhoods 1 to 4 of Tinyshire, 7 to 10 of Otherham; a name of the Library's stands in both
    { county: tinyshire, codes: ['E02000001', 'E02000002'], of: [0, 0, 1, 1] },
    { county: otherham, codes: ['E02000003'], of: other.areas.lsoa21.codes.map(() => 0) },
  ],
  postcodes: {
    files: [
      // AB1 0AA, 0AB in the first neighbourhood, 0AC in another county
      {
        outcode: 'AB1',
        lsoas: [1000001, 1000007],
        steps: [0, 1, 1],
        lsoa: [0, 0, 1],
        lat: [0, 0, 0],
        lon: [0, 0, 0],
      },
    ],
    outcodes: ['AB1', 'ZE9'],
  },
});

const tableOf = (text: string) => findHeader(splitRows(text, ','));

function match(text: string, change: Partial<OwnChoice> = {}) {
  const table = tableOf(text);
  const choice = likelyChoice(findColumns(table, gazetteer));
  if (!choice) throw new Error('no column names areas');
  return { choice, ...matchRows(table, { ...choice, ...change }, gazetteer) };
}

const counted = (fates: Record<Fate, number>) =>
  Object.fromEntries(Object.entries(fates).filter(([, count]) => count > 0));

describe('matchRows by code', () => {
  it('accounts for every row, with its line', () => {
    const found = match(
      'Title\n\nlsoa,clients\nE01000001,12\ne01000002 ,"1,234"\nE01000001,5\nE01009999,3\nW01000001,3\nE01999999,3\n,4\nE01000003,n/a\nE01000004,few\n',
    );
    expect(found.geography).toBe('lsoa21');
    expect(Object.fromEntries(found.keys.map((key, at) => [key, found.sums[at]]))).toEqual({
      E01000001: 12,
      E01000002: 1234,
      E01000003: null,
      E01000004: null,
    });
    expect(found.left.map(({ line, fate }) => [line, fate])).toEqual([
      [6, 'repeated'],
      [7, 'elsewhere'],
      [8, 'abroad'],
      [9, 'unknown'],
      [10, 'no-key'],
      [11, 'no-figure'],
      [12, 'bad-number'],
    ]);
    expect(found.fates.used + found.left.length).toBe(found.total);
  });

  it('tells codes of 2011 from those of 2021, and names the ones of the other', () => {
    const older = match('lsoa,n\nE01000001,1\nE01000092,2\nE01000003,3\n');
    expect([older.geography, counted(older.fates)]).toEqual(['lsoa11', { used: 3 }]);
    const mixed = match('lsoa,n\nE01000001,1\nE01000002,2\nE01000005,3\nE01000092,4\nE01000002,4\n');
    expect(mixed.geography).toBe('lsoa21');
    expect(mixed.left).toEqual([
      { line: 5, fate: 'vintage', key: 'E01000092', value: '4' },
      { line: 6, fate: 'repeated', key: 'E01000002', value: '4' },
    ]);
  });

  it('counts rows where there is no column of figures', () => {
    const found = match('client,lsoa\nA,E01000001\nB,E01000001\nC,E01000003\n');
    expect(found.choice).toMatchObject({ key: 1, value: null });
    expect([found.isGathered, found.keys, found.sums]).toEqual([true, ['E01000001', 'E01000003'], [2, 1]]);
  });

  it('reads wards by code', () => {
    const found = match('ward,n\nE05000001,1\nE05000009,2\n');
    expect([found.geography, found.keys, counted(found.fates)]).toEqual([
      'ward24',
      ['E05000001'],
      { used: 1, elsewhere: 1 },
    ]);
  });
});

describe('matchRows by name', () => {
  it('tells wards of one name apart by district or county, and asks where it cannot', () => {
    const found = match(
      'Ward,Council,n\nalpha ward,Little,1\nBeta,Otherham,2\nBeta,,3\nBeta,Farland,4\nDelta,Little,5\n',
    );
    expect(found.choice).toMatchObject({ key: 0, keyKind: 'ward-name', within: 1, value: 2 });
    expect(found.keys).toEqual(['E05000001', 'E05000004']);
    expect(found.left.map(({ fate }) => fate)).toEqual(['ambiguous', 'elsewhere', 'unknown']);
    expect(match('Ward,Council,n\nBeta,E07000901,2\n', { within: 1 }).keys).toEqual(['E05000002']);
  });

  it('reads MSOAs by code, official name and House of Commons Library name', () => {
    const coded = match('msoa,n\nE02000001,1\ne02000003,2\nE02009999,3\n');
    expect([coded.choice.keyKind, coded.geography, coded.keys, counted(coded.fates)]).toEqual([
      'msoa',
      'msoa21',
      ['E02000001', 'E02000003'],
      { used: 2, elsewhere: 1 },
    ]);
    const named = match('Area name,n\nLittle 003,3\nOld Quay,4\n');
    expect([named.choice.keyKind, named.geography, named.keys]).toEqual([
      'msoa-name',
      'msoa21',
      ['E02000002', 'E02000003'],
    ]);
    // both MSOAs of Tinyshire have the one name, in one district
    expect(match('Area name,n\nSmallville,3\nOld Quay,4\n').left).toEqual([
      { line: 2, fate: 'ambiguous', key: 'Smallville', value: '3' },
    ]);
  });
});

describe('matchRows by postcode', () => {
  it('adds up the rows of each neighbourhood', () => {
    const found = match(
      'Postcode,Cost\nab1 0aa,£5\nAB10AB,£7\nAB1 0AC,£1\nAB1 9ZZ,£1\nZE9 1AA,£1\nCF10 1AA,£1\nhello,£1\n',
    );
    expect(found.choice).toMatchObject({ keyKind: 'postcode', valueKind: 'amount' });
    expect([found.geography, found.keys, found.sums, found.rows]).toEqual([
      'lsoa21',
      ['E01000001'],
      [12],
      [2],
    ]);
    expect(found.left.map(({ fate }) => fate)).toEqual([
      'elsewhere',
      'unknown',
      'elsewhere',
      'abroad',
      'unknown',
    ]);
  });
});

describe('findColumns', () => {
  const kinds = (text: string) => findColumns(tableOf(text), gazetteer).map(({ value }) => value);

  it('reads what numbers tell from their signs and headings', () => {
    expect(
      kinds('lsoa,people,Share,Take-up rate,Grants,Spend,Mean,Name,%\nE01000001,5,5%,7,£3,4,5.5,Tom,3\n'),
    ).toEqual([null, 'count', 'per-cent', 'rate', 'amount', 'amount', 'rate', null, 'per-cent']);
  });

  it('does not take identity numbers and years for the figures', () => {
    const columns = findColumns(tableOf('ID,year,lsoa,clients\n7,2024,E01000001,5\n'), gazetteer);
    expect(likelyChoice(columns)).toMatchObject({ key: 2, value: 3 });
    const named = findColumns(tableOf('Case number,lsoa,Number of clients\n7,E01000001,5\n'), gazetteer);
    expect(likelyChoice(named)).toMatchObject({ key: 1, value: 2 });
  });

  it('finds no key where nothing names an area', () => {
    expect(likelyChoice(findColumns(tableOf('a,b\nx,1\n'), gazetteer))).toBeNull();
  });
});

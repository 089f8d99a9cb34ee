import { describe, expect, it } from 'vitest';
import { faultSentence, foundSentence, noKeySentence, oddities, type OwnFound } from './fileWords.ts';
import type { Fate } from './matchKey.ts';
import type { LeftRow, OwnMatch } from './matchRows.ts';
import { fateSentence, fateWords, makeReport, toldFates } from './ownReport.ts';

const left: LeftRow[] = [2, 3, 5, 8].map((line) => ({
  line,
  fate: 'bad-number',
  key: 'E01000001',
  value: 'few',
}));
const match: OwnMatch = {
  geography: 'lsoa21',
  keys: ['E01000001'],
  sums: [3],
  rows: [1],
  isGathered: false,
  total: 6,
  fates: {
    ...(Object.fromEntries(Object.keys(fateWords).map((fate) => [fate, 0])) as Record<Fate, number>),
    used: 1,
    'bad-number': 4,
    'no-key': 1,
  },
  left: [...left, { line: 9, fate: 'no-key', key: '', value: '=cmd()' }],
};

describe('makeReport', () => {
  const report = makeReport(match);

  it('lists every row that gave no figure with its line', () => {
    const lines = report.csv.trim().split('\n');
    expect(lines).toHaveLength(1 + 5);
    expect(lines[0]).toBe('line,area,figure,why,what_to_do');
    expect(lines[1]).toBe('2,E01000001,few,the figure is not a number,Write digits only');
  });

  it('never lets a cell run as a formula', () => {
    expect(report.csv).toContain(",'=cmd(),");
    expect(
      makeReport({ ...match, left: [{ line: 1, fate: 'repeated', key: 'x', value: '-5' }] }).csv,
    ).toContain(',-5,');
  });

  it('keeps a few of each kind to show', () => {
    expect(report.firsts.map(({ line }) => line)).toEqual([2, 3, 5, 9]);
    expect(fateSentence('bad-number', report)).toBe(
      '4 rows (lines 2, 3, 5 and 1 more): the figure is not a number, such as “few”. Write digits only.',
    );
    expect(fateSentence('no-key', report)).toBe(
      '1 row (line 9): names no area. Fill in the area, or leave the row out.',
    );
  });

  it('is no file where all rows gave a figure', () => {
    expect(makeReport({ ...match, left: [] }).csv).toBe('');
  });

  it('tells of every fate but the good one', () => {
    expect(new Set([...toldFates, 'used'])).toEqual(new Set(Object.keys(fateWords)));
  });
});

describe('words about a file', () => {
  const found: OwnFound = {
    encoding: 'Windows-1252',
    delimiter: ';',
    rows: 1204,
    headers: ['a', 'b (column 2)', 'b (column 3)'],
    headerLine: 4,
    above: ['Report of May', 'by area'],
    repeated: [{ heading: 'b', columns: [2, 3] }],
    long: [5, 7, 9, 12],
    badQuotes: [8],
  };

  it('say how it was read', () => {
    expect(foundSentence(found)).toBe(
      '1,204 rows, 3 columns parted by semicolons, header in line 4, Windows-1252.',
    );
    expect(foundSentence({ ...found, headers: ['a'], headerLine: 0, rows: 1 })).toBe(
      '1 row, 1 column, no header row: columns go by their number, Windows-1252.',
    );
  });

  it('say what is odd, where, and what to do', () => {
    expect(oddities(found)).toEqual([
      '2 lines above the header were skipped: “Report of May” and so on.',
      'The heading “b” stands over columns 2 and 3: they are told apart by their number. Give each column a heading of its own.',
      'Lines 5, 7, 9 and 1 more have more cells than there are headings: what is beyond the last is not read. Look for a separator inside a figure or a name.',
      'Line 8 has a quotation mark that does not close: read as it stands. Close it, or write it twice inside a quoted cell.',
    ]);
    expect(oddities({ ...found, above: [], repeated: [], long: [], badQuotes: [] })).toEqual([]);
  });

  it('refuse a file of 300 MB by its size alone', () => {
    expect(faultSentence('too-large', 'all.csv', 300_000_000)).toBe(
      '“all.csv” has 300 MB; files up to 50 MB are read. It was not opened. Leave out columns or rows that are not needed and save it again.',
    );
  });
});

it.each([
  [['DataZone', 'S01006506'], 'England only'],
  [['x', 'W01000001'], 'England only'],
  [['E07000237', '12'], 'such as a district or county'],
  [['foo', '1'], 'No column holds'],
])('says what stands where an area’s name should: %s', (cells, words) => {
  expect(noKeySentence({ samples: [{ cells }] })).toContain(words);
});

import { describe, expect, it } from 'vitest';
import { seriesOf, spansOf } from '../../domain/changeSpans.ts';
import type { ChangeFile } from '../../domain/changeFile.ts';
import type { IndicatorEntry, IndicatorFile } from '../../domain/indicator.ts';
import type { Inside } from '../../domain/inside.ts';
import { arithmeticOf, bridgeTo, englandFlow, movesOf, persistenceOf } from './releases.ts';
import { arithmeticText, changeSentences, tableOf } from './words.ts';

const entry = (id: string, year: string) => ({ id, year, title: 'Index' }) as unknown as IndicatorEntry;
const entries = [
  entry('imd-2015', '2015'),
  entry('imd-2025', '2025'),
  entry('imd-2019', '2019'),
  entry('x', '2019'),
];

function inside(id: string, geography: string, codes: string[], tenths: number[]): Inside {
  const lsoas = codes.map((code, at) => ({ code, name: code, tenth: tenths[at], residents: 1000 }));
  return {
    indicator: { id, geography },
    counties: [{ county: { code: 'E1', name: 'Tinyshire' }, lsoas, wards: [] }],
  } as unknown as Inside;
}

/** A unchanged, B split in two, C and D merged */
const file = {
  county: 'E1',
  relation: [0, 1, 1, 2],
  pairs: { lsoa21: [0, 1, 2, 3, 3], lsoa11: [0, 1, 1, 2, 3] },
  outside: [],
} as unknown as ChangeFile;
const releases = {
  insides: [
    inside('imd-2025', 'lsoa21', ['a', 'b1', 'b2', 'cd'], [1, 2, 5, 1]),
    inside('imd-2019', 'lsoa11', ['A', 'B', 'C', 'D'], [2, 2, 9, 9]),
    inside('imd-2015', 'lsoa11', ['A', 'B', 'C', 'D'], [2, 1, 10, 8]),
  ],
  files: [file],
};

describe('releases of a measure', () => {
  const series = seriesOf(
    { id: 'imd-2019', series: ['imd-2025', 'imd-2015'] } as unknown as IndicatorFile,
    entries,
  );

  it('go newest first, whichever is shown', () => {
    expect(series.map(({ id }) => id)).toEqual(['imd-2025', 'imd-2019', 'imd-2015']);
  });

  it('are compared neighbours first', () => {
    expect(spansOf(series).map(({ years }) => years)).toEqual(['2019-2025', '2015-2019', '2015-2025']);
    expect(spansOf(series.slice(0, 2))).toEqual([{ before: 1, after: 0, years: '2019-2025' }]);
  });

  it('give the moves of each county and who stayed in the worst fifth', () => {
    const [county] = movesOf(releases, { before: 1, after: 0, years: '' });
    expect(county?.coarse).toEqual([0, 1, 1, 0, 1]);
    expect(county?.apart.map(({ code }) => code)).toEqual(['cd']);
    expect(movesOf(releases, { before: 2, after: 1, years: '' })[0]?.coarse).toEqual([0, 1, 1, 2, 0]);
    expect(persistenceOf(releases)[0]).toMatchObject({
      followed: 3,
      inEvery: [{ code: 'a' }, { code: 'b1' }],
    });
  });

  it('lead from the codes of one geography to those of the maps', () => {
    expect(bridgeTo('lsoa21', releases)('B' as never)).toEqual(['b1', 'b2']);
    expect(bridgeTo('lsoa11', releases)('cd' as never)).toEqual(['C', 'D']);
    expect(bridgeTo('lsoa11', releases)('nothing' as never)).toEqual([]);
  });

  it('find England’s flow by both ends', () => {
    const england = { areas: [], persistence: [], flows: [{ from: 'a', to: 'b', counts: [1] }] } as never;
    expect(englandFlow(england, 'a' as never, 'b' as never)).toEqual([1]);
    expect(englandFlow(england, 'b' as never, 'a' as never)).toBeNull();
  });
});

describe('change in words', () => {
  const words = { measure: 'Index', from: '2019', to: '2025' };
  const counties = movesOf(releases, { before: 1, after: 0, years: '' });

  it('names measure, years and base, and who cannot be compared', () => {
    expect(changeSentences(counties, persistenceOf(releases), null, words, ['2025', '2019', '2015'])).toEqual(
      [
        'Index: in the same tenth of England in 2019 and in 2025 are 1 of 3 in Tinyshire (33.3%).',
        'Two or more tenths away are 1 of 3 in Tinyshire (33.3%).',
        'Among the most deprived 20% of England by Index in all of 2015, 2019 and 2025: 2 of 3 in Tinyshire.',
        'Not comparable, because boundaries were merged or redrawn: 1 in Tinyshire.',
      ],
    );
  });

  it('says nothing the method forbids', () => {
    const all = changeSentences(counties, persistenceOf(releases), [1, 2, 3, 4, 5], words, [
      '2025',
      '2019',
    ]).join(' ');
    expect(all).not.toMatch(/\b(rose|fell|improved|worsened|increased|decreased|score)\b/i);
  });

  it('adds up', () => {
    expect(arithmeticText(arithmeticOf(file))).toBe(
      '1 unchanged since 2011 + 2 pieces of split ones + 1 merged + 0 redrawn otherwise = 4 neighbourhoods of 2021',
    );
  });

  it('lists every neighbourhood of the later release once', () => {
    const { rows } = tableOf(counties, words, 'x');
    expect(rows.map((row) => row[1])).toEqual(['a', 'b1', 'b2', 'cd']);
    expect(rows[3]).toEqual(['cd', 'cd', 'Tinyshire', 'C D', null, null, 'no: merged of several']);
  });
});

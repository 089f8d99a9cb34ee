import { describe, expect, it } from 'vitest';
import type { CountyCode } from '../area.ts';
import { packWords, unpackWords } from './dictionary.ts';
import { fit } from './matchNames.ts';
import { readQuery } from './query.ts';
import { mapsHref, placeHref, withCounty } from './searchLinks.ts';
import { slipsAllowed, slipsBetween, wordsMeant } from './typos.ts';
import { shardOf, wordsOf } from './words.ts';

describe('wordsOf', () => {
  it.each([
    ["King's Lynn & West Norfolk", ['kings', 'lynn', 'and', 'west', 'norfolk']],
    ['St. Helens', ['st', 'helens']],
    ['Saint Ives', ['st', 'ives']],
    ['Weston-super-Mare', ['weston', 'super', 'mare']],
    ['Château Vert', ['chateau', 'vert']],
    ['  ', []],
  ])('reads %j', (text, words) => expect(wordsOf(text)).toEqual(words));
});

describe('readQuery', () => {
  it.each([
    ['', { kind: 'nothing' }],
    [' — ', { kind: 'unreadable' }],
    ['😀??', { kind: 'unreadable' }],
    ['hr12lw', { kind: 'postcode', outcode: 'HR1', incode: '2LW', within: false }],
    ['postcode: HR1 2LW', { kind: 'postcode', outcode: 'HR1', incode: '2LW', within: false }],
    ['12 High St, Ledbury HR8 1DS', { kind: 'postcode', outcode: 'HR8', incode: '1DS', within: true }],
    ['hr12l', { kind: 'outcode', outcode: 'HR1', begun: '2L' }],
    ['52.0555, -2.7155', { kind: 'point', point: { lat: 52.0555, lon: -2.7155 } }],
    ['-2.7155 52.0555', { kind: 'point', point: { lat: 52.0555, lon: -2.7155 } }],
    ['(52.0555 N, 2.7155 W)', { kind: 'point', point: { lat: 52.0555, lon: -2.7155 } }],
    ['01432 260000', { kind: 'words', words: ['01432', '260000'] }],
    ['HR1', { kind: 'outcode', outcode: 'HR1', begun: '' }],
    ['HR1 2', { kind: 'outcode', outcode: 'HR1', begun: '2' }],
    ['hr1 2l', { kind: 'outcode', outcode: 'HR1', begun: '2L' }],
    ['E01014042', { kind: 'code', code: 'E01014042' }],
    ['LSOA e0101 4042', { kind: 'code', code: 'E01014042' }],
    ['ward E05009449', { kind: 'code', code: 'E05009449' }],
    ['W01000001', { kind: 'code', code: 'W01000001' }],
    [
      'Herefordshire 9d',
      { kind: 'numbered', words: ['herefordshire'], suffix: '009D', typed: ['herefordshire', '9d'] },
    ],
    ['ward end', { kind: 'words', words: ['ward', 'end'] }],
    ['Ashford, Kent', { kind: 'words', words: ['ashford', 'kent'] }],
    ['<script>alert(1)</script>', { kind: 'words', words: ['script', 'alert', '1', 'script'] }],
    // a row of a table, and a column of it
    ['E01014010 Herefordshire 012C', { kind: 'code', code: 'E01014010', others: [] }],
    ['Central (e05012957)', { kind: 'code', code: 'E05012957', others: [] }],
    ['E01014010, E01014011, E01014010', { kind: 'code', code: 'E01014010', others: ['E01014011'] }],
  ])('reads %j', (text, query) => expect(readQuery(text)).toEqual(query));

  it('cuts what no name could be', () => {
    expect(readQuery('a'.repeat(10_000))).toEqual({ kind: 'words', words: ['a'.repeat(80)] });
  });
});

describe('slips of the finger', () => {
  it.each([
    ['hereford', 'hereford', 0],
    ['herefrod', 'hereford', 1],
    ['hrford', 'hereford', 2],
    ['bath', 'path', 1],
    ['ca', 'abc', 3],
    ['london', 'leeds', 3],
  ])('%s to %s are %i, or more than 2', (a, b, slips) => expect(slipsBetween(a, b, 2)).toBe(slips));

  it('are fewer in short words', () => {
    expect(['rye', 'bath', 'leeds', 'london'].map(slipsAllowed)).toEqual([0, 1, 1, 2]);
  });

  it('are mended with the likeliest word first, and words run together are parted', () => {
    const dictionary = ['bridgford', 'hereford', 'herefords', 'hertford', 'west'];
    expect(wordsMeant('hreeford', dictionary)[0]).toBe('hereford');
    expect(wordsMeant('westbridgford', dictionary)).toEqual(['west bridgford']);
    expect(wordsMeant('xyz', dictionary)).toEqual([]);
  });
});

describe('the dictionary', () => {
  it('comes back word for word', () => {
    const words = ['a', 'abbey', 'abbeydale', 'abbot', 'st', 'stoke', 'wolverhampton', 'wolverhamptons'];
    expect(packWords(words)).toBe('0a1bbey5dale3ot0st2oke0wolverhampton9ptons');
    expect(unpackWords(packWords(words))).toEqual(words);
  });
});

describe('shardOf', () => {
  it('takes the longest beginning there is', () => {
    const shards = new Set(['st', 'sto', 'as']);
    expect(['stoke', 'st', 'ash', 'stk', 'xy', ''].map((word) => shardOf(word, shards))).toEqual([
      'sto',
      'st',
      'as',
      'st',
      null,
      null,
    ]);
  });
});

describe('fit', () => {
  const ashford = { name: 'Ashford Town', around: ['ashford', 'kent', 'ward'] };

  it('asks for every word, one of them the name’s own', () => {
    expect(fit(['ashford', 'kent'], ashford, 'exact')).toBeGreaterThan(0);
    expect(fit(['ashford', 'surrey'], ashford, 'exact')).toBe(0);
    expect(fit(['kent', 'ward'], ashford, 'exact')).toBe(0);
    expect(fit(['ashfrod'], ashford, 'exact')).toBe(0);
    expect(fit(['ashfrod'], ashford, 'slips')).toBeGreaterThan(0);
  });

  it('puts the whole name before its beginning, and that before a later word', () => {
    const score = (name: string): number => fit(['ash'], { name, around: [] }, 'exact');
    expect(score('Ash')).toBeGreaterThan(score('Ash Green'));
    expect(score('Ash Green')).toBeGreaterThan(score('Ashford'));
    expect(score('Ashford')).toBeGreaterThan(score('Great Ashfield'));
  });
});

describe('links', () => {
  const codes = (...list: string[]): CountyCode[] => list as CountyCode[];

  it('lead to the page of a place and to the maps', () => {
    expect(placeHref('./', { area: 'E05009449' })).toBe('./place.html?area=E05009449');
    const places = 'Colwall~2C Cradley & Wellington Heath:0:14027-3';
    const asked = new URL(placeHref('https://x.example/', { places })).searchParams.get('places');
    expect(asked).toBe(places);
    const hit = { county: 'E06000019' as CountyCode, area: null };
    expect(mapsHref('../', hit)).toBe('../?counties=E06000019');
  });

  it('add a county while there is room, then take the last one’s place', () => {
    expect(withCounty(codes('a', 'b'), 'b' as CountyCode)).toEqual({ counties: ['a', 'b'], change: 'there' });
    expect(withCounty(codes('a'), 'b' as CountyCode)).toEqual({ counties: ['a', 'b'], change: 'added' });
    expect(withCounty(codes('a', 'b', 'c', 'd'), 'e' as CountyCode)).toEqual({
      counties: ['a', 'b', 'c', 'e'],
      change: 'replaced',
    });
  });
});

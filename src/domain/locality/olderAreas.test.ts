import { expect, it } from 'vitest';
import type { AreaCode } from '../area.ts';
import { codePairs, newerAreas, withOlder } from './olderAreas.ts';

const code = (text: string): AreaCode => text as AreaCode;
const set = (...texts: string[]): Set<AreaCode> => new Set(texts.map(code));

/** A stays, B is split into B1 and B2, C and D are merged to M. */
const pairs = codePairs(
  {
    lsoa21: { codes: ['A', 'B1', 'B2', 'M'].map(code) } as never,
    lsoa11: { codes: ['A', 'B', 'C', 'D'].map(code) } as never,
  },
  {
    pairs: { lsoa21: [0, 1, 2, 3, 3], lsoa11: [0, 1, 1, 2, 3] },
    outside: [{ lsoa21: code('Z'), lsoa11: code('Y') }],
  },
);

it('reads pairs by code, those over the border too', () => {
  expect(pairs).toHaveLength(6);
  expect(pairs.at(-1)).toEqual({ now: 'Z', was: 'Y' });
});

it('lights areas of 2011 only where all their pieces are meant', () => {
  expect(withOlder(set('A', 'B1'), pairs)).toEqual(set('A', 'B1'));
  expect(withOlder(set('B1', 'B2'), pairs)).toEqual(set('B1', 'B2', 'B'));
  expect(withOlder(set('M'), pairs)).toEqual(set('M', 'C', 'D'));
});

it('takes an area of either year for neighbourhoods of 2021', () => {
  expect(newerAreas(code('B'), pairs)).toEqual(['B1', 'B2']);
  expect(newerAreas(code('B2'), pairs)).toEqual(['B2']);
  expect(newerAreas(code('D'), pairs)).toEqual(['M']);
});

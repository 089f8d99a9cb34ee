import { describe, expect, it } from 'vitest';
import type { CountyCode } from '../area.ts';
import { homeCounties, makeRuns, type HomesFile } from './homeCounties.ts';

const index: HomesFile = {
  counties: ['E06000019', 'E10000031'] as CountyCode[],
  lsoa: makeRuns([
    { code: 'E01000012', county: 1 },
    { code: 'E01000010', county: 0 },
    { code: 'E01000011', county: 0 },
    { code: 'E01000020', county: 0 },
  ]),
  msoa: makeRuns([{ code: 'E02000001', county: 0 }]),
  ward: makeRuns([{ code: 'E05000000', county: 1 }]),
  districts: ['E06000019', 'E07000218'],
  districtCounty: [0, 1],
};

describe('makeRuns', () => {
  it('joins what follows on in one county only', () => {
    expect(index.lsoa).toEqual({ gap: [10, 0, 7], length: [2, 1, 1], county: [0, 1, 0] });
  });
});

describe('homeCounties', () => {
  it('finds every kind of code', () => {
    const codes = ['E01000010', 'E01000011', 'E01000012', 'E01000020', 'E02000001', 'E05000000'];
    const larger = ['E06000019', 'E07000218', 'E10000031'];
    expect([...homeCounties(index, [...codes, ...larger]).values()]).toEqual(
      [0, 0, 1, 0, 0, 1, 0, 1, 1].map((at) => index.counties[at]),
    );
  });

  it('takes a code as it is typed, and answers under it', () => {
    expect(homeCounties(index, [' e01000012 ']).get(' e01000012 ')).toBe('E10000031');
  });

  it.each([
    'E01000009',
    'E01000013',
    'E01000019',
    'E01000021',
    'E05000001',
    'W01000010',
    'E07000001',
    'E01',
    '',
  ])('leaves %j out', (code) => {
    expect(homeCounties(index, [code]).size).toBe(0);
  });
});

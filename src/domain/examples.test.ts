import { describe, expect, it } from 'vitest';
import type { AreasFile } from './area.ts';
import { countTenths, workWard } from './examples.ts';
import type { IndicatorFile, LsoaValuesFile, WardValuesFile } from './indicator.ts';

// made-up figures
const indicator = {
  id: 'imd-2025',
  year: '2025',
  decimals: 3,
  aggregateDecimals: 3,
  lsoa: { classes: { type: 'deciles', cuts: [10, 20, 30, 40, 50, 60, 70, 80, 90] } },
  ward: { areas: 40 },
  counties: { codes: ['E06000019'], value: [21.4], areas: [4], fifth: [1] },
} as unknown as IndicatorFile;

const lsoas = {
  columns: { 'imd-2025': { kind: 'rank', rank: [10, 11, 91, 95], score: [40_000, 38_000, 4_000, 3_000] } },
} as unknown as LsoaValuesFile;

const wards = {
  columns: { 'imd-2025': { value: [13_000, 20_500], rank: [21, 12] } },
} as unknown as WardValuesFile;

const areas = {
  places: ['Mill'],
  lsoa21: {
    ward: [0, 1, 0, 1],
    place: [0, 0, 0, 0],
    suffixes: ['1A', '1B', '1C', '1D'],
    population: [1000, 1500, 3000, 1500],
  },
  ward24: { codes: ['E05000001', 'E05000002'], names: ['Quarry', 'Green'], outside: [] },
} as unknown as AreasFile;

describe('worked examples', () => {
  it('counts ranks in the published tenths, a rank at the cut in the worse tenth', () => {
    expect(countTenths(indicator, lsoas)).toEqual({
      year: '2025',
      counts: [1, 1, 0, 0, 0, 0, 0, 0, 0, 2],
      total: 4,
    });
  });

  it('works out the ward that hides most, weighted by residents', () => {
    const ward = workWard(indicator, areas, lsoas, wards);
    expect(ward).toMatchObject({ ward: 'Green', residents: 3000, rank: 12, ranked: 40, stored: 20.5 });
    expect(ward?.mean).toBeCloseTo(20.5, 10);
    expect(ward?.lsoas.map(({ name, rank }) => [name, rank])).toEqual([
      ['Mill · 1B', 11],
      ['Mill · 1D', 95],
    ]);
  });

  it('leaves out a ward with a neighbourhood in another county', () => {
    const across = {
      ...areas,
      ward24: { ...areas.ward24, outside: [{ ward: 'E05000002', lsoa: 'E01000009' }] },
    } as unknown as AreasFile;
    const ward = workWard(indicator, across, lsoas, wards);
    expect(ward?.ward).toBe('Quarry');
    expect(ward?.mean).toBeCloseTo((40 * 1000 + 4 * 3000) / 4000, 10);
  });
});

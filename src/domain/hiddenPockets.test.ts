import { describe, expect, it } from 'vitest';
import { pocketCounty, spreadIndicator } from '../../tests/fixtures/spreadCounty.ts';
import { publicGiven } from '../../tests/fixtures/tinyInside.ts';
import { hiddenPockets } from './hiddenPockets.ts';
import { worstLimit } from './worstShare.ts';

const indicator = spreadIndicator();
const usual = { wards: 20, lsoas: 20 };

/** England: 100 neighbourhoods (the worst 20% are ranks 1 to 20), 50 wards (1 to 10). */
const county = pocketCounty;

describe('hidden pockets', () => {
  const found = hiddenPockets(county, indicator, usual);

  it('are wards outside the worst fifth of wards with a neighbourhood inside the worst fifth', () => {
    expect(found?.pockets.map(({ spread }) => spread.ward.name)).toEqual(['Mixed', 'Just hidden']);
  });

  it('are ranked by how far the worst neighbourhood lies beyond the mean', () => {
    expect(found?.pockets.map(({ gap }) => gap)).toEqual([24, 14]);
  });

  it('name the neighbourhoods and count their residents', () => {
    expect(found?.pockets.map(({ residents }) => residents)).toEqual([1000, 800]);
    expect(found?.pockets[0]?.hidden.map(({ lsoa }) => lsoa.name)).toEqual(['Place 0']);
  });

  it('leave no worst neighbourhood out of the account', () => {
    expect(found).toMatchObject({
      worst: { lsoas: 5, residents: 4900 },
      hidden: { lsoas: 2, residents: 1800 },
      seen: { lsoas: 2, residents: 2500 },
      apart: { lsoas: 1, residents: 600 },
    });
  });

  it('follow both limits', () => {
    const names = (wards: number, lsoas: number) =>
      hiddenPockets(county, indicator, { wards, lsoas })?.pockets.map(({ spread }) => spread.ward.name);
    expect(names(50, 20)).toEqual([]);
    expect(names(20, 5)).toEqual(['Mixed']);
    expect(names(20, 25)).toEqual(['Mixed', 'Just hidden', 'Nearly']);
    expect(names(10, 20)).toEqual(['Mixed', 'Just hidden', 'Plainly poor']);
  });

  it('do not exist where neither end is worse, nor for categories', () => {
    expect(hiddenPockets(county, spreadIndicator({ kind: 'rate', worse: 'none' }), usual)).toBeNull();
    expect(hiddenPockets(county, spreadIndicator({ aggregation: 'share-rural' }), usual)).toBeNull();
  });
});

describe('the limit of a worst share', () => {
  it('is the published cut of deciles', () => {
    expect(
      worstLimit({ classes: { type: 'deciles', cuts: [1, 3, 4, 5, 6, 7, 8, 9, 10] }, areas: 11 }, 20),
    ).toBe(3);
  });

  it('is the last rank within the share otherwise: 1,687 of 33,755 at 5%', () => {
    const classes = { type: 'breaks' as const, method: 'fixed', cuts: [] };
    expect(worstLimit({ classes, areas: 33755 }, 5)).toBe(1687);
  });
});

/*
 * Worked out apart from this code, from the publishers' files alone: scores, ranks and denominators of the Indices of
 * Deprivation 2025 (File 7), TS045 of Census 2021, and the best-fit lookup of LSOAs to wards of 2024.
 */
describe('hidden pockets in 2025', () => {
  const worked = [
    ['imd-2025', 'E06000059', 7, 11102, 'Littlemoor & Preston', 37.472],
    ['imd-2025', 'E06000019', 5, 7754, 'Leominster East', 17.688],
    ['no-car-2021', 'E06000059', 4, 6020, 'Dorchester West', 19],
    ['no-car-2021', 'E06000019', 1, 1641, 'Leominster East', 13.2],
  ] as const;

  it.each(worked)('%s in %s: %i wards, %i residents', async (id, code, wards, residents, first, gap) => {
    const { inside } = await publicGiven({ indicator: id, counties: [code] });
    const [county] = inside.counties;
    const found = county && hiddenPockets(county, inside.indicator, usual);
    expect(found?.pockets.length).toBe(wards);
    expect(found?.hidden.residents).toBe(residents);
    expect(found?.pockets[0]?.spread.ward.name).toBe(first);
    expect(found?.pockets[0]?.gap).toBeCloseTo(gap, 3);
  });
});

import { describe, expect, it } from 'vitest';
import type { Inside, InsideLsoa } from './inside.ts';
import { nationalPlace, pairCounties, worstPlace } from './twoMeasures.ts';

/** A measure over 100 areas of England and a county with these national ranks. */
function inside(id: string, ranks: (number | null)[]): Inside {
  const lsoas = ranks.map((rank, index) => ({
    code: `E0100000${index}`,
    name: `Area ${index}`,
    rank,
    class: 0,
    residents: 1000 + index,
    text: `${id} ${rank}`,
  })) as unknown as InsideLsoa[];
  return {
    indicator: {
      id,
      lsoa: { areas: 100, classes: { type: 'deciles', cuts: [10, 20, 30, 40, 50, 60, 70, 80, 90] } },
    },
    counties: [{ county: { code: 'E1', name: 'Tinyshire' }, lsoas, wards: [], groups: {} }],
  } as unknown as Inside;
}

describe('two measures of the same areas', () => {
  const first = inside('a', [1, 20, 21, 100, null]);
  const second = inside('b', [2, 20, 3, null, 5]);

  it('stand on one scale: the share of England’s areas left behind, worst near 1', () => {
    expect(nationalPlace(1, 100)).toBe(0.995);
    expect(nationalPlace(100, 100)).toBeCloseTo(0.005, 12);
    expect(nationalPlace(null, 100)).toBeNull();
  });

  it('have no area on the line where the worst fifth begins', () => {
    expect(worstPlace(first.indicator, 'lsoa', 20)).toBe(0.8);
    expect(nationalPlace(20, 100)).toBeGreaterThan(0.8);
    expect(nationalPlace(21, 100)).toBeLessThan(0.8);
  });

  it('are paired by area; who has only one figure is kept and counted out', () => {
    const [county] = pairCounties(first, second, 'lsoa');
    expect(county?.pairs.map(({ isWorstX, isWorstY }) => [isWorstX, isWorstY])).toEqual([
      [true, true],
      [true, true],
      [false, true],
      [false, false],
      [false, true],
    ]);
    expect(county?.both).toBe(3);
    // three areas are too few to speak of a correlation
    expect(county?.rho).toBeNull();
    expect(county?.pairs[4]).toMatchObject({ x: null, second: 'b 5', residents: 1004 });
  });

  it('have a rank correlation from ten areas on', () => {
    const ranks = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const swapped = [2, 1, 3, 4, 5, 6, 7, 8, 9, 10];
    // 1 - 6 x 2 / (10 x 99)
    expect(pairCounties(inside('a', ranks), inside('b', swapped), 'lsoa')[0]?.rho).toBeCloseTo(
      1 - 12 / 990,
      12,
    );
    expect(pairCounties(inside('a', ranks.slice(1)), inside('b', ranks.slice(1)), 'lsoa')[0]?.rho).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { densityLimits, densityOf } from './density.ts';

describe('the density of England’s areas', () => {
  it('counts every area with both figures, worst right and on top', () => {
    const density = densityOf([0, 0, 89, -1, 5], [0, 0, 45, 4, -1], 90, 10);
    expect(density.count).toBe(3);
    const [worst, other] = [density.values[9 + 9 * 10] ?? 0, density.values[0 + 4 * 10] ?? 0];
    expect(worst).toBe(Math.max(...density.values));
    // the one other area: right and left the best, from below the middle
    expect(other).toBeGreaterThan(density.values[0 + 9 * 10] ?? 0);
    expect(other).toBeGreaterThan(density.values[0] ?? 0);
  });

  it('loses nobody to smoothing in the middle', () => {
    const places = Array.from({ length: 400 }, (_, index) => 40 + (index % 10));
    const density = densityOf(places, places, 90, 45);
    expect(density.values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(400, 6);
  });

  it('finds the limits that hold a share of all areas with the fewest cells', () => {
    const density = { size: 2, values: Float64Array.from([1, 2, 3, 4]), count: 10 };
    expect(densityLimits(density, [0.4, 0.5, 0.9, 1])).toEqual([4, 3, 2, 1]);
  });
});

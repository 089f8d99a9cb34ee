import { describe, expect, it } from 'vitest';
import { extent, extentWeight, percentileOf } from './extent.ts';

describe('the weight of a neighbourhood in the extent', () => {
  it('falls from 1 in the worst tenth by 19 equal steps from 0.95 to 0.05', () => {
    const weights = Array.from({ length: 100 }, (_, index) => extentWeight(index + 1, 100));
    expect(weights.slice(0, 10)).toEqual(Array(10).fill(1));
    expect(weights[10]).toBe(0.95);
    expect(weights[29]).toBeCloseTo(0.05, 12);
    for (let at = 11; at < 30; at += 1)
      expect((weights[at - 1] ?? 0) - (weights[at] ?? 0)).toBeCloseTo(0.9 / 19, 12);
    expect(weights.slice(30)).toEqual(Array(70).fill(0));
  });

  it('cuts percentiles at exact hundredths of England', () => {
    // 33,755 / 10 = 3,375.5: rank 3,375 is in the tenth percentile, 3,376 in the eleventh
    expect([percentileOf(1, 33_755), percentileOf(3375, 33_755), percentileOf(3376, 33_755)]).toEqual([
      1, 10, 11,
    ]);
    expect(percentileOf(33_755, 33_755)).toBe(100);
  });
});

describe('extent', () => {
  it('is the weighted share of residents', () => {
    // ranks 5, 11, 40 of 100: weights 1, 0.95, 0
    expect(extent([5, 11, 40], [100, 200, 700], 100)).toBeCloseTo((100 + 0.95 * 200) / 1000, 12);
  });

  it('is 1 where everybody lives in the worst tenth, 0 beyond the thirtieth percentile, null where nobody lives', () => {
    expect(extent([1, 10], [10, 20], 100)).toBe(1);
    expect(extent([31, 90], [10, 20], 100)).toBe(0);
    expect(extent([], [], 100)).toBeNull();
  });
});

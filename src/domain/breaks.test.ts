import { describe, expect, it } from 'vitest';
import {
  breakClass,
  closeBreaks,
  countClasses,
  histogramOf,
  percentiles,
  roundTo,
  roundedQuantileBreaks,
} from './breaks.ts';

/** Three shapes: even, skewed with a long tail, and mostly one value (a floor). */
const SHAPES = {
  even: Array.from({ length: 1000 }, (_, index) => index / 10),
  skewed: Array.from({ length: 1000 }, (_, index) => roundTo(Math.exp(index / 150) / 3, 2)),
  floor: Array.from({ length: 1000 }, (_, index) => (index < 950 ? 5 : 5 + (index - 949) / 4)),
};

describe('breaks', () => {
  it('put a value equal to a break into the class above it', () => {
    expect([0.9, 1, 1.9, 2, 7].map((value) => breakClass(value, [1, 2]))).toEqual([0, 1, 1, 2, 2]);
  });

  it('lose exactly those that leave a class empty', () => {
    expect(closeBreaks([0.5, 2.5, 9], [1, 2, 3, 5])).toEqual([2, 5]);
    expect(closeBreaks([5, 6], [1, 2])).toEqual([]);
    expect(closeBreaks([1], [9])).toEqual([]);
  });

  it.each(Object.entries(SHAPES))(
    'near the quantiles hold every value once and no empty class: %s',
    (_, values) => {
      const cuts = roundedQuantileBreaks(values);
      const counts = countClasses(values, cuts);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
      expect(Math.min(...counts)).toBeGreaterThan(0);
      expect(cuts).toEqual([...cuts].sort((a, b) => a - b));
    },
  );

  it('of even values are near the sixths', () => {
    for (const [index, cut] of roundedQuantileBreaks(SHAPES.even).entries())
      expect(Math.abs(cut - (100 * (index + 1)) / 6)).toBeLessThan(5);
  });
});

describe('distribution', () => {
  it('has 101 ascending percentiles from the least to the greatest', () => {
    for (const values of Object.values(SHAPES)) {
      const found = percentiles(values, 6);
      expect(found).toHaveLength(101);
      expect(found).toEqual([...found].sort((a, b) => a - b));
      expect([found[0], found[100]]).toEqual([
        roundTo(Math.min(...values), 6),
        roundTo(Math.max(...values), 6),
      ]);
    }
    expect(percentiles([1, 3], 2)[50]).toBe(2);
    expect(percentiles([], 2)).toEqual([]);
  });

  it('has a histogram that holds every value in the bin it says', () => {
    for (const values of Object.values(SHAPES)) {
      const histogram = histogramOf(values)!;
      expect(histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
      histogram.counts.forEach((count, bin) => {
        const low = histogram.from + bin * histogram.step - 1e-6;
        const high = low + histogram.step + 2e-6;
        expect(values.filter((value) => value >= low && value < high).length).toBeGreaterThanOrEqual(count);
      });
    }
    expect(histogramOf([])).toBeNull();
    expect(histogramOf([4, 4])).toEqual({ from: 4, step: 1, counts: [2] });
  });

  it('rounds half away from zero', () => {
    expect([roundTo(0.125, 2), roundTo(-0.125, 2), roundTo(1.005, 2), roundTo(-0, 1)]).toEqual([
      0.13, -0.13, 1.01, 0,
    ]);
  });
});

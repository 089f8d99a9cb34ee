import { describe, expect, it } from 'vitest';
import {
  fromStored,
  pooledRate,
  rateOf,
  reversedRank,
  shareOfResidents,
  toStored,
  weightedMean,
} from './aggregate.ts';

describe('figures of larger areas', () => {
  it('weight a score by its denominator: 30 x 1,000 and 10 x 3,000 residents make 15', () => {
    expect(weightedMean([30, 10], [1000, 3000])).toBe(15);
    expect(weightedMean([30, null, 10], [1000, 9999, 3000])).toBe(15);
    expect(weightedMean([null], [5])).toBeNull();
    expect(weightedMean([], [])).toBeNull();
    expect(weightedMean([4], [0])).toBeNull();
  });

  it('lie between the least and the greatest of their parts, and equal them where all are equal', () => {
    const values = [3, 8, 5, 13, 1];
    for (let shift = 1; shift < 40; shift += 3) {
      const mean =
        weightedMean(
          values,
          values.map((_, index) => ((index * shift) % 7) + 1),
        ) ?? NaN;
      expect(mean).toBeGreaterThanOrEqual(1);
      expect(mean).toBeLessThanOrEqual(13);
    }
    expect(weightedMean([7, 7, 7], [1, 200, 30])).toBeCloseTo(7, 12);
  });

  it('are the same whether made from neighbourhoods or from wards made of them', () => {
    const [values, weights] = [
      [12, 40, 7, 31],
      [1500, 900, 2100, 1700],
    ];
    const wards = [
      weightedMean(values.slice(0, 2), weights.slice(0, 2)),
      weightedMean(values.slice(2), weights.slice(2)),
    ];
    expect(weightedMean(wards, [2400, 3800])).toBeCloseTo(weightedMean(values, weights) ?? NaN, 10);
  });

  it('recompute a rate from counts, never from rates: 10 of 20 and 10 of 180 are 10%', () => {
    expect(pooledRate([10, 10], [20, 180])).toBe(10);
    expect(pooledRate([10, null], [20, 180])).toBe(50);
    expect(pooledRate([], [])).toBeNull();
  });

  it('turn ranks round: the most deprived of 33,755 gets 33,755', () => {
    expect(reversedRank(1, 33_755)).toBe(33_755);
    expect(reversedRank(33_755, 33_755)).toBe(1);
    expect(reversedRank(null, 5)).toBeNull();
  });

  it('share residents out by flag', () => {
    expect(shareOfResidents([true, false], [300, 700])).toBe(30);
    expect(shareOfResidents([], [])).toBeNull();
  });
});

describe('stored integers', () => {
  it('round a rate to its decimals: 1 of 3 is 33.3%', () => {
    expect(rateOf(1, 3, 1)).toBe(333);
    expect(rateOf(0, 3, 1)).toBe(0);
    expect(rateOf(1, 0, 1)).toBeNull();
    expect(rateOf(null, 3, 1)).toBeNull();
  });

  it('hold published decimals exactly, also those that are not whole in binary', () => {
    for (let thousandth = -3000; thousandth <= 3000; thousandth += 1) {
      const published = Number((thousandth / 1000).toFixed(3));
      expect(toStored(published, 3)! + 0).toBe(thousandth);
      expect(fromStored(toStored(published, 3), 3)).toBeCloseTo(published, 12);
    }
    expect(toStored(1.005, 2)).toBe(101);
    expect(toStored(null, 2)).toBeNull();
  });
});

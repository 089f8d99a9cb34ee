import { describe, expect, it } from 'vitest';
import { gradientWeight, gradientWeights, standing } from './gradient.ts';

describe('the gradient', () => {
  it('is flat at 0, and doubles as often as it is steep from the least deprived to the most', () => {
    for (const rank of [1, 50, 100]) expect(gradientWeight(0, standing(rank, 100))).toBe(1);
    for (const steepness of [0.5, 1, 3, 10]) {
      expect(gradientWeight(steepness, standing(1, 33755))).toBe(2 ** steepness);
      expect(gradientWeight(steepness, standing(33755, 33755))).toBe(1);
      expect(gradientWeight(steepness, standing(16878, 33755))).toBeCloseTo(2 ** (steepness / 2), 10);
    }
  });

  it('rises with every rank, by the same proportion, and is never nothing', () => {
    const ranks = Array.from({ length: 100 }, (_, index) => index + 1);
    const weights = ranks.map((rank) => gradientWeight(7, standing(rank, 100)));
    for (let index = 1; index < weights.length; index += 1)
      expect(weights[index - 1]! / weights[index]!).toBeCloseTo(2 ** (7 / 99), 10);
    expect(Math.min(...weights)).toBe(1);
  });

  it('gives an area without a rank the mean of the others, by their people', () => {
    // ranks 1 and 3 of 3, steepness 1: 2 and 1; 100 and 300 people: mean 1.25
    expect(gradientWeights([1, null, 3], 3, 1, [100, 50, 300])).toEqual([2, 1.25, 1]);
    expect(gradientWeights([null, null], 3, 5, [1, 2])).toEqual([1, 1]);
  });

  it('holds where England has one area only', () => {
    expect(standing(1, 1)).toBe(0);
  });
});

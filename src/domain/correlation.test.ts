import { describe, expect, it } from 'vitest';
import { averageRanks, spearman, spearmanOfSteps, strengthWord } from './correlation.ts';

describe('rank correlation', () => {
  it('shares ranks between ties', () => {
    expect(averageRanks([10, 20, 20, 5])).toEqual([2, 3.5, 3.5, 1]);
    expect(averageRanks([])).toEqual([]);
  });

  it('agrees with the example worked out on Wikipedia: IQ and hours of television', () => {
    const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
    // rho = 1 - 6 x 194 / (10 x (100 - 1)) = -29/165
    expect(spearman(iq, hours).rho).toBeCloseTo(-29 / 165, 12);
  });

  it('agrees with a hand-worked example with ties', () => {
    // ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4: 4.5 / sqrt(4.5 x 5)
    expect(spearman([1, 2, 2, 3], [10, 20, 30, 40]).rho).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
  });

  it('is 1 and -1 for the same and the opposite order, whatever the scale', () => {
    const xs = [3, 1, 4, 1.5, 9, 2.6];
    expect(
      spearman(
        xs,
        xs.map((x) => x ** 3),
      ).rho,
    ).toBeCloseTo(1, 12);
    expect(
      spearman(
        xs,
        xs.map((x) => -Math.exp(x)),
      ).rho,
    ).toBeCloseTo(-1, 12);
  });

  it('leaves out areas without one of the figures and counts those it used', () => {
    expect(spearman([1, null, 2, 3], [1, 5, null, 3])).toEqual({ rho: null, count: 2 });
    expect(spearman([1, 2, 3, null], [3, 2, 1, 9])).toEqual({ rho: -1, count: 3 });
  });

  it('has no figure where all areas are alike', () => {
    expect(spearman([1, 1, 1], [1, 2, 3]).rho).toBeNull();
  });

  it('of steps is the same as of the numbers themselves', () => {
    let seed = 3;
    const next = () => (seed = (seed * 1103515245 + 12345) % 2147483648) % 9;
    const xs = Array.from({ length: 200 }, next);
    const ys = xs.map((x) => (next() < 4 ? x : next()));
    expect(spearmanOfSteps(xs, ys, 9).rho).toBeCloseTo(spearman(xs, ys).rho ?? NaN, 12);
    expect(spearmanOfSteps([...xs, -1, 4], [...ys, 3, -1], 9)).toEqual(spearmanOfSteps(xs, ys, 9));
    expect(spearmanOfSteps([1, 1, 1], [1, 2, 3], 9).rho).toBeNull();
  });

  it.each([
    [0, 'very weak'],
    [-0.19, 'very weak'],
    [0.2, 'weak'],
    [-0.4, 'moderate'],
    [0.6, 'strong'],
    [-0.8, 'very strong'],
    [1, 'very strong'],
  ])('of %d is %s', (rho, word) => {
    expect(strengthWord(rho)).toBe(word);
  });
});

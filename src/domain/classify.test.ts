import { describe, expect, it } from 'vitest';
import { classify, classOfRank, classOfValue, countByClass } from './classify.ts';
import { classLabel, classPhrase, classShort, rangeOf, type ClassBase } from './classWords.ts';
import { localScheme, roundestBetween } from './localBreaks.ts';
import { decileOf } from './rank.ts';

const cuts = [0.5, 1, 2, 12, 20];
const values = Array.from({ length: 2500 }, (_, i) => i / 100);

describe('classes by value', () => {
  it.each(['high', 'low', 'none'] as const)('hold every value exactly once (worse: %s)', (worse) => {
    for (const value of values) {
      const index = classOfValue(value, cuts, worse);
      const holding = Array.from({ length: cuts.length + 1 }, (_, at) => at).filter((at) => {
        const [from, to] = rangeOf(at, cuts, worse);
        return (from === null || value >= from) && (to === null || value < to);
      });
      expect(holding).toEqual([index]);
    }
    const counts = countByClass(
      values.map((value) => classOfValue(value, cuts, worse)),
      cuts.length + 1,
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
  });

  it('put the worst end first', () => {
    expect([classOfValue(30, cuts, 'high'), classOfValue(0, cuts, 'high')]).toEqual([0, 5]);
    expect([classOfValue(30, cuts, 'low'), classOfValue(0, cuts, 'low')]).toEqual([5, 0]);
    expect(classOfValue(30, cuts, 'none')).toBe(0);
  });

  it('put a value on a limit into the class above', () => {
    expect(classOfValue(12, cuts, 'low')).toBe(4);
    expect(classOfValue(11.99, cuts, 'low')).toBe(3);
  });
});

describe('classes by rank', () => {
  it('are the published deciles, one less', () => {
    const published = [3376, 6751, 10127, 13502, 16878, 20253, 23629, 27004, 30380];
    for (let rank = 1; rank <= 33755; rank += 7)
      expect(classOfRank(rank, published)).toBe(decileOf(rank, published) - 1);
  });
});

it('gives no class to an area without a figure, whatever the scheme', () => {
  const none = { value: null, rank: null, category: null };
  expect(classify(none, { type: 'deciles', cuts }, 'low')).toBe(-1);
  expect(classify(none, { type: 'breaks', method: 'fixed', cuts }, 'high')).toBe(-1);
  expect(classify(none, { type: 'categories', categories: [] }, 'none')).toBe(-1);
  expect(classify({ ...none, category: 7 }, { type: 'categories', categories: [] }, 'none')).toBe(-1);
});

describe('words of classes', () => {
  const deciles: ClassBase = {
    scheme: { type: 'deciles', cuts: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
    worse: 'low',
    unit: '',
    level: 'lsoa',
    isLocal: false,
  };
  const minutes: ClassBase = {
    ...deciles,
    scheme: { type: 'breaks', method: 'fixed', cuts: [12, 20] },
    worse: 'high',
    unit: 'minutes',
  };

  it('say tenths of England', () => {
    expect(classLabel(0, deciles)).toBe('most deprived 10% in England');
    expect(classLabel(1, deciles)).toBe('most deprived 10% to 20%');
    expect(classLabel(6, deciles)).toBe('least deprived 30% to 40%');
    expect(classPhrase(6, deciles)).toBe('between the least deprived 30% and 40% in England');
    expect(classLabel(9, deciles)).toBe('least deprived 10% in England');
    expect(classPhrase(1, deciles)).toBe('between the most deprived 10% and 20% in England');
    expect(classPhrase(8, deciles)).toBe('between the least deprived 10% and 20% in England');
  });

  it('never give a ward a neighbourhood’s tenth', () => {
    const wards: ClassBase = { ...deciles, level: 'ward' };
    for (let index = 0; index < 10; index += 1)
      expect(classPhrase(index, wards)).toContain('of wards in England');
    expect(classLabel(0, wards)).toBe('most deprived 10% of wards in England');
    expect(classLabel(1, wards)).toBe('most deprived 10% to 20% of wards');
  });

  it('say that local classes are local', () => {
    expect(classLabel(0, { ...deciles, isLocal: true })).toBe(
      'most deprived 10% of the neighbourhoods shown',
    );
  });

  it('say limits with their unit once', () => {
    expect([0, 1, 2].map((index) => classLabel(index, minutes))).toEqual([
      '20 minutes or more',
      '12 to 20 minutes',
      'under 12 minutes',
    ]);
    expect([0, 1, 2].map((index) => classShort(index, minutes))).toEqual(['20+ min', '12–20 min', '<12 min']);
    const share: ClassBase = { ...minutes, unit: '%', worse: 'low' };
    expect([0, 1, 2].map((index) => classLabel(index, share))).toEqual([
      'under 12%',
      '12% to 20%',
      '20% or more',
    ]);
    expect([0, 1, 2].map((index) => classShort(index, share))).toEqual(['<12%', '12–20%', '20%+']);
  });
});

describe('local classes', () => {
  it('of values are natural groups, and no value changes group by rounding', () => {
    const shown = [1.01, 1.02, 1.03, 5.2, 5.3, 9.71, 9.9, 20, 21].map((value) => ({
      value,
      rank: null,
      category: null,
    }));
    const scheme = localScheme(shown, { type: 'breaks', method: 'fixed', cuts: [1] });
    if (scheme.type !== 'breaks') throw new Error('values have breaks');
    expect(scheme.method).toBe('natural');
    const counts = countByClass(
      shown.map((area) => classify(area, scheme, 'high')),
      scheme.cuts.length + 1,
    );
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(9);
  });

  it('of ranks are tenths of the areas shown', () => {
    const shown = Array.from({ length: 40 }, (_, i) => ({ value: null, rank: 100 + i * 3, category: null }));
    const scheme = localScheme(shown, { type: 'deciles', cuts: [1, 2, 3, 4, 5, 6, 7, 8, 9] });
    expect(
      countByClass(
        shown.map((area) => classify(area, scheme, 'low')),
        10,
      ),
    ).toEqual(Array(10).fill(4));
  });

  it('leave categories and too few areas as they are', () => {
    const categories = { type: 'categories' as const, categories: [] };
    expect(localScheme([], categories)).toBe(categories);
    const national = { type: 'breaks' as const, method: 'fixed', cuts: [1] };
    expect(localScheme([{ value: 3, rank: null, category: null }], national)).toBe(national);
  });

  it.each([
    [1.03, 5.2, 5],
    [9.71, 9.9, 9.9],
    [0.1234, 0.1239, 0.1239],
    [-3, -1, -1],
    [-1, 4, 0],
    [980, 2100, 2000],
  ])('between %d and %d are parted at %d', (below, above, round) => {
    const found = roundestBetween(below, above);
    expect(found).toBeGreaterThan(below);
    expect(found).toBeLessThanOrEqual(above);
    expect(found).toBe(round);
  });
});

import { describe, expect, it } from 'vitest';
import { summariseArea } from './areaSummary.ts';

const base = { count: 100, cuts: [10, 20, 30, 40, 50, 60, 70, 80, 90], hasScale: true };
const part = (rank: number, score: number, residents: number, weight: number, counted: number | null) => ({
  ...{ rank, score, residents, weight, counted },
});

describe('a larger area', () => {
  const area = [part(5, 0.5, 100, 60, 30), part(20, 0.3, 300, 140, null), part(90, 0.1, 600, 200, 20)];

  it('has the summary measures worked out by hand', () => {
    const found = summariseArea(area, base);
    expect(found.averageScore).toBeCloseTo((0.5 * 60 + 0.3 * 140 + 0.1 * 200) / 400, 12);
    expect(found.averageRank).toBeCloseTo((96 * 60 + 81 * 140 + 11 * 200) / 400, 12);
    expect(found.tenth).toBeCloseTo(1 / 3, 12);
    // the twentieth percentile weighs 0.95 - 9 x 0.9/19
    expect(found.extent).toBeCloseTo((100 + 300 * (0.95 - 8.1 / 19)) / 1000, 12);
    expect(found.localConcentration).toBe(96);
    // 0.3 x 140 stands in for the number left out
    expect(found.scale).toBeCloseTo(30 + 42 + 20, 12);
  });

  it('counts neighbourhoods, not people, in the worst tenth', () => {
    const crowded = area.map((each) => (each.rank === 5 ? { ...each, residents: 10_000 } : each));
    expect(summariseArea(crowded, base).tenth).toBe(summariseArea(area, base).tenth);
  });

  it('has no average score without scores, and no scale where nobody is counted', () => {
    const found = summariseArea(
      area.map((each) => ({ ...each, score: null })),
      { ...base, hasScale: false },
    );
    expect([found.averageScore, found.scale]).toEqual([null, null]);
    expect(found.averageRank).not.toBeNull();
  });

  it('without neighbourhoods has no figure at all', () => {
    expect(Object.values(summariseArea([], base))).toEqual([null, null, null, null, null, null]);
  });
});

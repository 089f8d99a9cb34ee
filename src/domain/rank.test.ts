import { describe, expect, it } from 'vitest';
import {
  competitionRanks,
  decileOf,
  findRankFault,
  readDecileCuts,
  stepsOf,
  tenthCuts,
  tenthOf,
} from './rank.ts';

/** A fixed, uneven sequence with ties and gaps. */
const VALUES = Array.from({ length: 500 }, (_, index) => (index % 11 === 0 ? null : (index * 37) % 101));

describe('competition ranks', () => {
  it('give ties the same rank and leave the places after them empty', () => {
    expect(competitionRanks([10, 30, 20, 30, null], 'high')).toEqual([4, 1, 3, 1, null]);
    expect(competitionRanks([10, 30, 20, 30, null], 'low')).toEqual([1, 3, 2, 3, null]);
    expect(competitionRanks([10, 30], 'none')).toEqual([2, 1]);
  });

  it('are one more than the number of strictly worse values', () => {
    for (const worse of ['high', 'low'] as const) {
      const ranks = competitionRanks(VALUES, worse);
      VALUES.forEach((value, index) => {
        if (value === null) {
          expect(ranks[index]).toBeNull();
          return;
        }
        const ahead = VALUES.filter(
          (other) => other !== null && (worse === 'high' ? other > value : other < value),
        );
        expect(ranks[index]).toBe(ahead.length + 1);
      });
      expect(findRankFault(ranks.filter((rank) => rank !== null))).toBeNull();
    }
  });

  it('are told from what is none', () => {
    expect(findRankFault([3, 1, 1])).toBeNull();
    expect(findRankFault([1, 2, 2, 3])).toEqual({ at: [3], expected: 4 });
    expect(findRankFault([1, 2, 5, 5])).toEqual({ at: [2, 3], expected: 3 });
    expect(findRankFault([2, 3])).toEqual({ at: [0], expected: 1 });
  });
});

describe('steps', () => {
  it('hold every value once, ascending, and all areas with a figure', () => {
    const { values, counts } = stepsOf(VALUES);
    expect(values).toEqual([...new Set(VALUES.filter((value) => value !== null))].sort((a, b) => a - b));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
      VALUES.filter((value) => value !== null).length,
    );
  });
});

describe('deciles', () => {
  const ranks = Array.from({ length: 95 }, (_, index) => index + 1);

  it('are read back from their cuts, also where ten does not divide the number of areas', () => {
    const deciles = ranks.map((rank) => Math.min(10, Math.ceil(rank / 9.5)));
    const cuts = readDecileCuts(ranks, deciles);
    expect(cuts).toHaveLength(9);
    expect(ranks.map((rank) => decileOf(rank, cuts ?? []))).toEqual(deciles);
  });

  it('that one rank shares are no function of the rank', () => {
    const deciles = ranks.map((rank) => Math.min(10, Math.ceil(rank / 9.5)));
    deciles[40] = 9;
    expect(readDecileCuts(ranks, deciles)).toBeNull();
    expect(readDecileCuts([1, 2, 3], [1, 1, 2])).toBeNull();
  });

  it('of a number of areas differ by one at most', () => {
    for (const count of [10, 6784, 33_755, 17]) {
      const cuts = tenthCuts(count);
      const sizes = [...cuts, count].map((cut, index) => cut - (cuts[index - 1] ?? 0));
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
  });
});

describe('tenths', () => {
  it('hold equal numbers, the cut of 33,755 areas at 3,375', () => {
    expect([1, 3375, 3376, 6751, 6752, 33_755].map((rank) => tenthOf(rank, 33_755))).toEqual([
      1, 1, 2, 2, 3, 10,
    ]);
    expect([1, 2, 3, 20].map((rank) => tenthOf(rank, 20))).toEqual([1, 1, 2, 10]);
  });
});

import { describe, expect, it } from 'vitest';
import { competitionRanks, decileOf, tenthCuts, tenthOf } from '../../src/domain/rank.ts';
import { placesOf } from './writeEngland.ts';
import { midPlaces } from './writeTwins.ts';

const ranksTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('placesOf', () => {
  it('gives each tenth nine whole steps, as the published deciles cut them', () => {
    const cuts = tenthCuts(33_755);
    const rank = ranksTo(33_755);
    placesOf({ rank, cuts }).forEach((place, index) => {
      expect(Math.floor(place / 9) + 1).toBe(decileOf(rank[index] ?? 0, cuts));
    });
  });

  it('agrees with the exact tenth of a rank where no decile is published', () => {
    const rank = ranksTo(1234);
    placesOf({ rank, cuts: null }).forEach((place, index) => {
      expect(Math.floor(place / 9) + 1).toBe(tenthOf(rank[index] ?? 0, 1234));
    });
  });

  it('fills steps evenly, worst first', () => {
    expect(placesOf({ rank: ranksTo(180), cuts: null })).toEqual(
      ranksTo(180).map((rank) => Math.floor((rank - 1) / 2)),
    );
  });

  it('gives ties one step and areas without a figure none', () => {
    const rank = competitionRanks([5, 7, null, 5, 1], 'high');
    const [first, second, none, tied] = placesOf({ rank, cuts: null });
    expect(first).toBe(tied);
    expect(second).toBeLessThan(first ?? 0);
    expect(none).toBe(-1);
  });
});

describe('midPlaces', () => {
  it('runs from 0 to 90', () => {
    const places = midPlaces(ranksTo(91));
    expect(places).toEqual(ranksTo(91).map((rank) => rank - 1));
  });

  it('gives ties the middle of what they take up: worked by hand', () => {
    // ranks 1, 2, 2, 2, 5 of five: the three lie at 1 + 2/2 = 2 of 4, so 45 of 90
    expect(midPlaces([1, 2, 2, 2, 5])).toEqual([0, 45, 45, 45, 90]);
  });
});

import { describe, expect, it } from 'vitest';
import { dissimilarity, oneIn } from './dissimilarity.ts';
import { giniOf } from './gini.ts';
import { lorenzAt, lorenzCurve, type Need } from './lorenz.ts';
import { unevennessOf } from './unevenness.ts';
import { fifthsOf, worstBestRatio } from './worstBestRatio.ts';

const need = (inNeed: number, among: number): Need => ({ inNeed, among });
/** Two neighbourhoods of 100: 10 and 30 in need. */
const two = [need(30, 100), need(10, 100)];

describe('the Lorenz curve', () => {
  it('goes from the lowest share to the highest, in shares of people and of need', () => {
    expect(lorenzCurve(two)).toEqual([
      { people: 0, need: 0, area: -1 },
      { people: 0.5, need: 0.25, area: 1 },
      { people: 1, need: 1, area: 0 },
    ]);
  });

  it('lies straight between its corners', () => {
    expect(lorenzAt(lorenzCurve(two), 0.25)).toBeCloseTo(0.125, 12);
    expect(lorenzAt(lorenzCurve(two), 0.75)).toBeCloseTo(0.625, 12);
    expect([lorenzAt(lorenzCurve(two), 0), lorenzAt(lorenzCurve(two), 1)]).toEqual([0, 1]);
  });

  it('passes over neighbourhoods where nobody is counted', () => {
    expect(lorenzCurve([...two, need(0, 0)])).toEqual(lorenzCurve(two));
  });
});

describe('Gini', () => {
  it('is 0.25 for half the people holding a quarter of the need', () => {
    expect(giniOf(lorenzCurve(two))).toBeCloseTo(0.25, 12);
  });

  it('is 0 where all shares are alike and 1 less one neighbourhood’s share where one holds all', () => {
    expect(giniOf(lorenzCurve([need(5, 50), need(20, 200)]))).toBeCloseTo(0, 12);
    expect(giniOf(lorenzCurve([need(0, 100), need(0, 100), need(0, 100), need(9, 100)]))).toBeCloseTo(
      0.75,
      12,
    );
  });

  it('does not change when a neighbourhood is split into pieces of the same share', () => {
    const split = [need(15, 50), need(15, 50), need(10, 100)];
    expect(giniOf(lorenzCurve(split))).toBeCloseTo(0.25, 12);
    expect(dissimilarity(split)).toBeCloseTo(dissimilarity(two) ?? NaN, 12);
  });
});

describe('dissimilarity', () => {
  it('is half the summed difference of shares: |30/40 - 70/160| and |10/40 - 90/160|', () => {
    expect(dissimilarity(two)).toBeCloseTo((Math.abs(0.75 - 0.4375) + Math.abs(0.25 - 0.5625)) / 2, 12);
  });

  it('is the share in need who must move, the others staying, for one share everywhere', () => {
    const moved = 40 * (dissimilarity(two) ?? NaN);
    const after = [need(30 - moved, 100 - moved), need(10 + moved, 100 + moved)];
    const [one = NaN, other = NaN] = after.map(({ inNeed, among }) => inNeed / among);
    expect(moved).toBeCloseTo(12.5, 12);
    expect(one).toBeCloseTo(other, 12);
  });

  it('is 1 where those in need live wholly apart, null where there are none, or only them', () => {
    expect(dissimilarity([need(50, 50), need(0, 80)])).toBe(1);
    expect([dissimilarity([need(0, 9)]), dissimilarity([need(9, 9)])]).toEqual([null, null]);
  });

  it.each([
    [0.2, '1 in 5'],
    [0.36, '1 in 3'],
    [0.39, '2 in 5'],
    [0.286, '2 in 7'],
    [0.48, '1 in 2'],
    [0.01, 'fewer than 1 in 20'],
  ])('%d is “%s”', (share, words) => {
    expect(oneIn(share)).toBe(words);
  });
});

describe('the fifths', () => {
  it('hold exactly 20% of those counted, a neighbourhood across the edge in part', () => {
    // 500 counted, so 100 each: the worst 60 and 40 of the next
    const needs = [need(30, 60), need(40, 200), need(12, 240)];
    expect(fifthsOf(needs)).toEqual({ worst: (30 + 0.2 * 40) / 100, best: 0.05 });
    expect(worstBestRatio({ worst: 0.38, best: 0.05 })).toBeCloseTo(7.6, 12);
  });

  it('have no ratio where nobody is in need in the best', () => {
    expect(worstBestRatio({ worst: 0.3, best: 0 })).toBeNull();
    expect(fifthsOf([])).toBeNull();
  });
});

describe('properties over made-up counties', () => {
  // a fixed sequence, so that a failure can be looked at again
  let state = 7;
  const next = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
  const counties = Array.from({ length: 50 }, () =>
    Array.from({ length: 2 + next(60) }, () => {
      const among = 1 + next(2000);
      return need(next(among), among);
    }),
  );

  it('Gini and dissimilarity lie within 0 and 1, the curve under the diagonal and rising ever faster', () => {
    for (const needs of counties) {
      const { gini, dissimilarity: moved } = unevennessOf(needs);
      expect(gini).toBeGreaterThanOrEqual(-1e-12);
      expect(gini).toBeLessThan(1);
      expect(moved).toBeGreaterThanOrEqual(0);
      expect(moved).toBeLessThanOrEqual(1);
      for (const point of lorenzCurve(needs)) expect(point.need).toBeLessThanOrEqual(point.people + 1e-12);
    }
  });

  it('dissimilarity is the furthest the curve lies under the diagonal, by the share of the others', () => {
    for (const needs of counties) {
      const inNeed = needs.reduce((sum, each) => sum + each.inNeed, 0);
      const among = needs.reduce((sum, each) => sum + each.among, 0);
      const furthest = Math.max(...lorenzCurve(needs).map((point) => point.people - point.need));
      if (inNeed > 0) expect(dissimilarity(needs)).toBeCloseTo(furthest / (1 - inNeed / among), 10);
    }
  });
});

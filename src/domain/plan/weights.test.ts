import { describe, expect, it } from 'vitest';
import { competitionRanks } from '../rank.ts';
import { crossingsOf, placesInEngland } from './crossings.ts';
import { domainIds, type ByDomain } from './domains.ts';
import {
  isOfficial,
  officialWeights,
  ranksOf,
  scoresOf,
  shareOf,
  transformDomains,
  transformRank,
  weightSum,
} from './weights.ts';
import { formatWeights, parseWeights, toWeight, withWeight } from './weightsText.ts';

const each = <T>(make: (at: number) => T): ByDomain<T> =>
  Object.fromEntries(domainIds.map((id, at) => [id, make(at)])) as ByDomain<T>;

describe('the transformation of a rank', () => {
  it('is 100 for the first and close to 0 for the last', () => {
    expect(transformRank(1, 33_755)).toBeCloseTo(100, 9);
    expect(transformRank(33_755, 33_755)).toBeLessThan(0.001);
    expect(transformRank(33_755, 33_755)).toBeGreaterThan(0);
  });

  it('is what the formula gives by hand: the middle is far below 50', () => {
    // e^(-100/23) = 0.0129348; R = 1/2: -23 ln(1 - 0.5 x 0.9870652) = 23 x 0.680295
    expect(transformRank(51, 100)).toBeCloseTo(15.6468, 3);
    // R = 0.9: -23 ln(1 - 0.9 x 0.9870652) = 23 x 2.192464
    expect(transformRank(11, 100)).toBeCloseTo(50.4267, 3);
  });

  it('falls with every rank', () => {
    for (let rank = 2; rank <= 500; rank += 1)
      expect(transformRank(rank, 500)).toBeLessThan(transformRank(rank - 1, 500));
  });
});

describe('weights', () => {
  it('are the published ones, which add up to 99.9', () => {
    expect(weightSum(officialWeights)).toBeCloseTo(99.9, 9);
    expect(shareOf(officialWeights, 'income')).toBeCloseTo(22.5225, 4);
    expect(isOfficial(officialWeights)).toBe(true);
    expect(isOfficial({ ...officialWeights, crime: 9.4 })).toBe(false);
  });

  it('count by their proportions: twice all of them changes no score', () => {
    const columns = transformDomains(each((at) => [1 + (at % 3), 2, 3].map((rank) => Math.min(rank, 3))));
    const twice = each((at) => 2 * Object.values(officialWeights)[at]!);
    expect(isOfficial(twice)).toBe(true);
    scoresOf(columns, twice).forEach((score, at) =>
      expect(score).toBeCloseTo(scoresOf(columns, officialWeights)[at] ?? NaN, 9),
    );
  });

  it('give an area that is first in everything the highest score there is', () => {
    const columns = transformDomains(each(() => [1, 2, 3, 4]));
    expect(scoresOf(columns, officialWeights)[0]).toBeCloseTo(99.9, 9);
    expect(ranksOf(scoresOf(columns, officialWeights))).toEqual([1, 2, 3, 4]);
  });

  it('rank as the competition ranking does, ties sharing the best', () => {
    const scores = [5, 9, 5, 1, 9, 9];
    expect(ranksOf(Float64Array.from(scores))).toEqual(competitionRanks(scores, 'high'));
    expect(ranksOf(Float64Array.from(scores))).toEqual([4, 1, 4, 6, 1, 1]);
  });

  it('leave every area alike where nothing counts', () => {
    const columns = transformDomains(each(() => [1, 2, 3]));
    expect(
      ranksOf(
        scoresOf(
          columns,
          each(() => 0),
        ),
      ),
    ).toEqual([1, 1, 1]);
  });
});

describe('weights in a link', () => {
  it('come back as they were', () => {
    for (let at = 0; at < 200; at += 1) {
      const weights = each((domain) => toWeight(((at + 1) * (domain + 3) * 37.3) % 100));
      expect(parseWeights(formatWeights(weights))).toEqual({ value: weights, problems: [] });
    }
  });

  it('are left out where they are the official ones', () => {
    expect(formatWeights(officialWeights)).toBe('');
    expect(parseWeights('')).toEqual({ value: officialWeights, problems: [] });
    expect(formatWeights({ ...officialWeights, income: 30 })).toBe('30-22.5-13.5-13.5-9.3-9.3-9.3');
  });

  it.each([
    '1-2-3',
    '1-2-3-4-5-6-x',
    '1-2-3-4-5-6-101',
    '0-0-0-0-0-0-0',
    '-1-2-3-4-5-6-7',
    '1e1-1-1-1-1-1-1',
  ])('that cannot be read are named and leave the official ones: %s', (text) => {
    const { value, problems } = parseWeights(text);
    expect(value).toEqual(officialWeights);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`“${text}”`);
  });

  it('are kept from 0 to 100 with one decimal, and never all nought', () => {
    expect([toWeight(9.34), toWeight(-3), toWeight(250), toWeight(NaN)]).toEqual([9.3, 0, 100, 0]);
    expect(withWeight({ ...each(() => 0), crime: 5 }, { crime: 0 })).toBeNull();
    expect(withWeight(officialWeights, { crime: 0 })?.crime).toBe(0);
  });
});

describe('who enters and leaves', () => {
  it('is within the cut by one ranking alone', () => {
    expect(crossingsOf([1, 2, 3, 4, 9], [3, 1, 2, 9, 4], 2)).toEqual({
      enters: [2],
      leaves: [0],
      stays: [1],
    });
  });

  it('is nobody between equal rankings', () => {
    expect(crossingsOf([1, 2, 3], [1, 2, 3], 2)).toEqual({ enters: [], leaves: [], stays: [0, 1] });
  });

  it('finds a county’s areas in England’s list', () => {
    const england = {
      geography: 'lsoa21',
      counties: ['A', 'B', 'C'],
      county: [1, 0, 1, 2, 0],
      population: [],
      rural: [],
    } as unknown as Parameters<typeof placesInEngland>[0];
    expect(placesInEngland(england, ['B', 'A'] as unknown as typeof england.counties)).toEqual([0, 2, 1, 4]);
  });
});

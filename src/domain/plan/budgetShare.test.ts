import { randomLcg } from 'd3';
import { describe, expect, it } from 'vitest';
import { roundToSum, shareOut, type Bounds } from './budgetShare.ts';

const free: Bounds = { floor: 0, cap: Infinity };
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function poundsOf(shared: ReturnType<typeof shareOut>): number[] {
  if ('fault' in shared) throw new Error(`shared, not ${shared.fault}`);
  return shared.pounds;
}

describe('sharing a sum (worked by hand)', () => {
  it('follows the weights and gives odd pounds to the largest remainders', () => {
    // 100 × 1, 2, 4 of 7: 14.29, 28.57, 57.14; 99 pounds whole, the odd one to .57
    expect(poundsOf(shareOut(100, [1, 2, 4], [free, free, free]))).toEqual([14, 29, 57]);
    // thirds: the odd pound to the first in the list
    expect(poundsOf(shareOut(100, [1, 1, 1], [free, free, free]))).toEqual([34, 33, 33]);
  });

  it('settles a cap, then a floor, and shares the rest by weight', () => {
    // weights 1, 1, 8 of 100: 10, 10, 80; a cap of 50 leaves 25 each
    expect(poundsOf(shareOut(100, [1, 1, 8], [free, free, { floor: 0, cap: 50 }]))).toEqual([25, 25, 50]);
    // a floor of 30 for the first: 30, then 70 as 1 to 8 with a cap of 50: 20 and 50
    const both = [{ floor: 30, cap: Infinity }, free, { floor: 0, cap: 50 }];
    expect(poundsOf(shareOut(100, [1, 1, 8], both))).toEqual([30, 20, 50]);
  });

  it('does not settle a floor that the caps’ excess lifts the area above', () => {
    // 12, 44, 44 of 100 by weight; the caps of 20 free 48, which lifts the first far above its floor of 15
    const bounds = [
      { floor: 15, cap: 80 },
      { floor: 0, cap: 20 },
      { floor: 0, cap: 20 },
    ];
    expect(poundsOf(shareOut(100, [12, 44, 44], bounds))).toEqual([60, 20, 20]);
  });

  it('gives an area of no weight its floor and no more', () => {
    expect(poundsOf(shareOut(10, [0, 1], [{ floor: 3, cap: 9 }, free]))).toEqual([3, 7]);
  });

  it('says why it cannot', () => {
    const narrow = { floor: 6, cap: 8 };
    expect(shareOut(11, [1, 1], [narrow, narrow])).toEqual({ fault: 'floor', needs: 12 });
    expect(shareOut(17, [1, 1], [narrow, narrow])).toEqual({ fault: 'cap', room: 16 });
    expect(shareOut(14, [1, 0], [narrow, narrow])).toEqual({ pounds: [8, 6] });
    expect(shareOut(15, [1, 0], [narrow, narrow])).toEqual({ fault: 'cap', room: 14 });
    expect(shareOut(9, [1, 1], [{ floor: 3, cap: 2 }, free])).toEqual({ fault: 'crossed', areas: [0] });
    expect(shareOut(9, [0, 0], [free, free])).toEqual({ fault: 'no-weight' });
  });
});

describe('any sum, weights and bounds', () => {
  const random = randomLcg(4);
  const draws = Array.from({ length: 400 }, () => {
    const size = 1 + Math.floor(random() * 60);
    const weights = Array.from({ length: size }, () => (random() < 0.1 ? 0 : random() ** 4 * 5000));
    const bounds = weights.map(() => {
      const floor = random() < 0.4 ? Math.floor(random() * 2000) : 0;
      return { floor, cap: random() < 0.5 ? Infinity : floor + Math.floor(random() * 9000) };
    });
    return { total: Math.floor(10 ** (2 + random() * 7.9)), weights, bounds };
  });

  it('is shared to the pound, within every bound, by one rate for all between their bounds', () => {
    let shared = 0;
    for (const { total, weights, bounds } of draws) {
      const result = shareOut(total, weights, bounds);
      if ('fault' in result) continue;
      shared += 1;
      const { pounds } = result;
      expect(sum(pounds)).toBe(total);
      // rates within a pound either way: whoever is above the floor has no more per weight than whoever is below the cap
      let mostAboveFloor = 0;
      let leastBelowCap = Infinity;
      pounds.forEach((given, area) => {
        const { floor, cap } = bounds[area]!;
        const weight = weights[area]!;
        expect(Number.isInteger(given) && given >= floor && given <= cap).toBe(true);
        if (weight > 0 && given - 1 > floor) mostAboveFloor = Math.max(mostAboveFloor, (given - 1) / weight);
        if (weight > 0 && given + 1 < cap) leastBelowCap = Math.min(leastBelowCap, (given + 1) / weight);
      });
      expect(mostAboveFloor).toBeLessThanOrEqual(leastBelowCap * (1 + 1e-9));
    }
    expect(shared).toBeGreaterThan(100);
  });

  it('is refused only where floors need more or caps hold less than the sum', () => {
    for (const { total, weights, bounds } of draws) {
      const result = shareOut(total, weights, bounds);
      if (!('fault' in result)) continue;
      const floors = sum(bounds.map(({ floor }) => floor));
      const caps = sum(bounds.map(({ floor, cap }, area) => (weights[area]! > 0 ? cap : floor)));
      expect(total < floors || total > caps).toBe(true);
    }
  });
});

it('rounds to the sum whatever the remainders, and never by a pound or more', () => {
  const random = randomLcg(9);
  for (let draw = 0; draw < 200; draw += 1) {
    const parts = Array.from({ length: 1 + Math.floor(random() * 300) }, () => random());
    const total = Math.floor(random() * 9e9);
    const shares = parts.map((part) => (total * part) / sum(parts));
    const pounds = roundToSum(shares, total);
    expect(sum(pounds)).toBe(total);
    pounds.forEach((given, area) => expect(Math.abs(given - shares[area]!)).toBeLessThan(1.0001));
  }
});

import { describe, expect, it } from 'vitest';
import { madeUpPlan, type MadeUpArea } from '../../../tests/fixtures/planData.ts';
import { sumAwards, sumTenths } from './budgetGroups.ts';
import { shareBudget, type Allocation } from './budgetPlan.ts';
import { budgetDefaults, type BudgetOptions } from './budgetText.ts';

/** Ranks 1, 34 and 100 of 100: places 1, 2/3 and 0 between the least deprived and the most. */
const three: MadeUpArea[] = [
  { code: 'C', residents: 1000, rank: 100, inNeed: 10, ward: 'W2' },
  { code: 'B', residents: 1000, rank: 34, inNeed: null, ward: null },
  { code: 'A', residents: 500, rank: 1, inNeed: 40, ward: 'W2', district: 'D2' },
];

function share(areas: MadeUpArea[], patch: Partial<BudgetOptions>): Allocation {
  const data = madeUpPlan(areas);
  const all = areas.map((_, index) => index);
  const budget = shareBudget(data, { ...budgetDefaults, ...patch }, all, null);
  if (budget?.status !== 'shared') throw new Error(`shared, not ${budget?.status ?? 'null'}`);
  return budget.allocation;
}
const poundsOf = ({ awards }: Allocation): number[] => awards.map(({ pounds }) => pounds);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe('sharing a sum by gradient (worked by hand)', () => {
  it('weighs residents by 2^(s·p), in the order of codes', () => {
    // s = 3: weights per head 8, 4, 1; times residents 4,000, 4,000, 1,000 of 9,000
    const allocation = share(three, { amount: 90_000, steepness: 3 });
    expect(poundsOf(allocation)).toEqual([40_000, 40_000, 10_000]);
    expect(allocation.rates).toEqual({ most: 80, middle: 10 * 2 ** 1.5, least: 10 });
    expect(allocation.awards.map(({ flat }) => flat)).toEqual([18_000, 36_000, 36_000]);
    expect(allocation.awards.map(({ cliff }) => cliff)).toEqual([90_000, 0, 0]);
  });

  it('is per head without steepness', () => {
    const { awards } = share(three, { amount: 2500, steepness: 0 });
    expect(awards.map(({ pounds, residents }) => pounds / residents)).toEqual([1, 1, 1]);
  });

  it('counts people in need where asked, and says whose number is not published', () => {
    // 40 × 8 and 10 × 1 of 330
    const allocation = share(three, { amount: 33_000, steepness: 3, per: 'income' });
    expect(poundsOf(allocation)).toEqual([32_000, 1000]);
    expect(allocation.unknown).toEqual([1]);
  });

  it('keeps floor and cap, per resident or per area', () => {
    // a cap of £60 a resident holds A at £30,000 and leaves £60,000 as 4 to 1
    const capped = share(three, { amount: 90_000, steepness: 3, cap: { pounds: 60, per: 'resident' } });
    expect(poundsOf(capped)).toEqual([30_000, 48_000, 12_000]);
    expect(capped.atCap).toBe(1);
    // a floor of £26,000 an area lifts C and leaves £64,000 halved
    const floored = share(three, { amount: 90_000, steepness: 3, floor: { pounds: 26_000, per: 'area' } });
    expect(poundsOf(floored)).toEqual([32_000, 32_000, 26_000]);
    expect(floored.atFloor).toBe(1);
  });

  it('says what cannot be', () => {
    const data = madeUpPlan(three);
    const status = (patch: Partial<BudgetOptions>, to = [0, 1, 2]): unknown =>
      shareBudget(data, { ...budgetDefaults, amount: 100, ...patch }, to, null);
    expect(status({ amount: 0 })).toEqual({ status: 'no-sum' });
    expect(status({}, [])).toEqual({ status: 'nobody' });
    expect(status({ per: 'income' }, [1])).toEqual({ status: 'nobody' });
    expect(status({ by: 'own-weights' })).toBeNull();
    expect(status({ floor: { pounds: 1, per: 'resident' } })).toEqual({
      status: 'infeasible',
      fault: { fault: 'floor', needs: 2500 },
    });
  });

  it('has no cliff edge where no area is among the worst tenth', () => {
    const { awards } = share(three.slice(0, 2), { amount: 100 });
    expect(awards.map(({ cliff }) => cliff)).toEqual([null, null]);
  });
});

/** Fifty neighbourhoods of equally many residents, ranks 1, 3, … 99 of 100, codes against the ranks. */
const fifty = Array.from({ length: 50 }, (_, index): MadeUpArea => ({
  code: `X${String(99 - index)}`,
  residents: 1500,
  rank: 1 + 2 * index,
  ward: index % 7 === 0 ? null : `W${String(index % 7)}`,
  district: `D${String(index % 3)}`,
  county: index % 2 === 0 ? 'Tinyshire' : 'Otherland',
}));

describe('any gradient', () => {
  it('gives equally large areas never less for a worse rank, and adds up at every steepness', () => {
    let before = 0;
    for (const steepness of [0, 0.3, 1, 2, 4.7, 10]) {
      const allocation = share(fifty, { amount: 123_457, steepness });
      for (const pick of ['pounds', 'flat', 'cliff'] as const)
        expect(sum(allocation.awards.map((award) => award[pick] ?? NaN))).toBe(123_457);
      const pounds = new Map(allocation.awards.map((award) => [award.area, award.pounds]));
      if (steepness > 0)
        for (let area = 1; area < fifty.length; area += 1)
          expect(pounds.get(area)).toBeLessThanOrEqual(pounds.get(area - 1)!);
      const worst = sum(allocation.awards.flatMap(({ tenth, pounds: given }) => (tenth === 1 ? given : [])));
      expect(worst).toBeGreaterThan(before);
      before = worst;
    }
  });

  it('adds up in every group and in tenths, and leaves nobody out', () => {
    const data = madeUpPlan(fifty);
    const { awards } = share(fifty, { amount: 99_999, steepness: 3 });
    for (const group of ['area', 'ward', 'district', 'former', 'county'] as const) {
      const sums = sumAwards(data, awards, group);
      expect(sum(sums.map(({ pounds }) => pounds))).toBe(99_999);
      expect(sum(sums.map(({ areas }) => areas))).toBe(50);
      expect(sum(sums.map(({ cliff }) => cliff ?? NaN))).toBe(99_999);
    }
    expect(
      sumAwards(data, awards, 'ward').filter(({ name }) => name === 'In a ward of another county'),
    ).toHaveLength(2);
    const tenths = sumTenths(awards);
    expect(tenths).toHaveLength(10);
    expect(sum(tenths.map(({ residents }) => residents))).toBe(75_000);
  });
});

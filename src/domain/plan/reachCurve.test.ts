import { randomLcg } from 'd3';
import { describe, expect, it } from 'vitest';
import { madeUpColumn, madeUpPlan, type MadeUpArea } from '../../../tests/fixtures/planData.ts';
import { heightAt, readReach, type Reach } from './reachCurve.ts';
import { isWorst, nationalPlaces, orderAreas } from './reachOrder.ts';
import { reachDefaults, type ReachOptions } from './reachText.ts';

/** Four neighbourhoods, 1,000 residents and 100 known in need; C has no rank, B's number is not published. */
const four = madeUpPlan([
  { code: 'D', residents: 400, rank: 90, inNeed: 10 },
  { code: 'C', residents: 100, rank: null, inNeed: 30 },
  { code: 'B', residents: 200, rank: 12, inNeed: null },
  { code: 'A', residents: 300, rank: 5, inNeed: 60 },
]);
const known = { shortlist: null, own: null };

function reachOf(patch: Partial<ReachOptions>, more = known as Parameters<typeof readReach>[2]): Reach {
  const reach = readReach(four, { ...reachDefaults, ...patch }, more);
  if (!reach) throw new Error('a reach');
  return reach;
}

describe('a reach curve (worked by hand)', () => {
  it('takes the most deprived first, those without a figure last, and counts people', () => {
    const { curve } = reachOf({});
    expect(curve.ordering).toEqual({ areas: [3, 2, 0, 1], without: 1 });
    expect(curve.points.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [0.3, 0.6],
      [0.5, 0.6],
      [0.9, 0.7],
      [1, 1],
    ]);
    expect(curve.total).toEqual({ areas: 4, residents: 1000, reached: 100, unknown: 1 });
  });

  it('cuts at whole areas, never above the share asked for', () => {
    expect(reachOf({ cut: { kind: 'residents', percent: 29.9 } }).held.areas).toBe(0);
    expect(reachOf({ cut: { kind: 'residents', percent: 30 } }).areas).toEqual([3]);
    expect(reachOf({ cut: { kind: 'residents', percent: 89 } }).held).toEqual({
      areas: 2,
      residents: 500,
      reached: 60,
      unknown: 1,
    });
    expect(reachOf({ cut: { kind: 'residents', percent: 100 } }).held.areas).toBe(4);
    expect(reachOf({ cut: { kind: 'areas', count: 3 } }).areas).toEqual([3, 2, 0]);
    expect(reachOf({ cut: { kind: 'areas', count: 99 } }).held.areas).toBe(4);
  });

  it('cuts at the worst of England by published tenth, or by rank for other shares', () => {
    expect(reachOf({ cut: { kind: 'worst', percent: 10 } }).areas).toEqual([3]);
    expect(reachOf({ cut: { kind: 'worst', percent: 20 } }).areas).toEqual([3, 2]);
    expect(reachOf({ cut: { kind: 'worst', percent: 4.9 } }).areas).toEqual([]);
    // the published decile wins over the rank: 33,755 does not divide by ten
    const places = { ...madeUpColumn([10]), tenths: [2] };
    expect(isWorst(places, 0, 10)).toBe(false);
    expect(isWorst(places, 0, 11)).toBe(true);
  });

  it('cuts at the shortlist as it stands, and not without one', () => {
    const cut = { kind: 'shortlist' } as const;
    expect(reachOf({ cut }, { shortlist: [1, 0], own: null }).held).toMatchObject({
      residents: 500,
      reached: 40,
    });
    expect(readReach(four, { ...reachDefaults, cut }, known)).toBeNull();
  });

  it('orders by the need’s own rate, unpublished last, and compares at as many residents', () => {
    expect(orderAreas(four, 'need', 'income', null)).toEqual({ areas: [1, 3, 0, 2], without: 1 });
    const { against } = reachOf({ against: 'need', cut: { kind: 'worst', percent: 20 } });
    // the plan holds 500 residents: C and A have 400, D would make 800
    expect(against?.areas).toEqual([1, 3]);
    expect(against?.held.reached).toBe(90);
  });

  it('has no national places without own weights, and takes those that are there', () => {
    expect(orderAreas(four, 'own-weights', 'income', null)).toBeNull();
    const own = { ranks: [1, 2, 3, 4], tenths: [1, 1, 1, 1] };
    expect(orderAreas(four, 'own-weights', 'income', own)?.areas).toEqual([0, 1, 2, 3]);
    expect(nationalPlaces(four, 'own-weights', own)?.ranked).toBe(100);
  });
});

it('takes ties by code, whatever the order of the data', () => {
  const tied = ['Z', 'B', 'M', 'A'].map((code): MadeUpArea => ({ code, residents: 1, rank: 7 }));
  const data = madeUpPlan(tied);
  const { areas } = orderAreas(data, reachDefaults.order, 'income', null) ?? { areas: [] };
  expect(areas.map((area) => data.areas[area]?.code)).toEqual(['A', 'B', 'M', 'Z']);
});

describe('any curve', () => {
  const random = randomLcg(7);
  const plans = Array.from({ length: 40 }, () =>
    madeUpPlan(
      Array.from({ length: 1 + Math.floor(random() * 80) }, (_, index): MadeUpArea => {
        const residents = 500 + Math.floor(random() * 3000);
        return {
          code: `X${String(index).padStart(3, '0')}`,
          residents,
          rank: random() < 0.05 ? null : 1 + Math.floor(random() * 100),
          inNeed: random() < 0.1 ? null : Math.floor(random() * residents),
        };
      }),
    ),
  );

  it('holds every area once, never falls, and never rises above the best possible', () => {
    for (const data of plans) {
      const reach = readReach(data, { ...reachDefaults, against: 'need' }, known);
      expect([...(reach?.curve.ordering.areas ?? [])].sort((a, b) => a - b)).toEqual(
        data.areas.map((_, index) => index),
      );
      for (const curve of [reach!.curve, reach!.against!.curve]) {
        curve.points.forEach((point, index) => {
          expect(point.y).toBeGreaterThanOrEqual(curve.points[index - 1]?.y ?? 0);
          expect(point.y).toBeLessThanOrEqual(heightAt(reach!.best, point.x) + 1e-9);
        });
        expect(curve.points.at(-1)).toMatchObject({ x: 1, areas: data.areas.length });
      }
    }
  });

  it('reaches and misses everybody whose number is published', () => {
    for (const data of plans)
      for (const percent of [0, 5, 20, 50, 99, 100]) {
        const cut = { kind: 'residents', percent } as const;
        const reach = readReach(data, { ...reachDefaults, cut }, known);
        const published = data.needs.income.inNeed.reduce<number>((all, one) => all + (one ?? 0), 0);
        expect(reach!.curve.total.reached).toBe(published);
        expect(reach!.held.residents).toBeLessThanOrEqual(
          (reach!.curve.total.residents * percent) / 100 + 1e-6,
        );
      }
  });
});

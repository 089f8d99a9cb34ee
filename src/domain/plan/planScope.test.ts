import { describe, expect, it } from 'vitest';
import { madeUpPlan } from '../../../tests/fixtures/planData.ts';
import { groupsOf, sumAwards } from './budgetGroups.ts';
import { formatBudget, parseBudget } from './budgetText.ts';
import { readBudget } from './budgetUsable.ts';
import { budgetSummary } from './budgetWords.ts';
import type { PlanData } from './planData.ts';
import { renamePlaceInPlan } from './planRename.ts';
import { formatScope, parseScope, readScope, whereWords, type PlanScope } from './planScope.ts';
import { readReach } from './reachCurve.ts';
import { reachByCounty } from './reachCounties.ts';
import { parseReach } from './reachText.ts';
import { usableReach } from './reachUsable.ts';
import { reachSummary } from './reachWords.ts';

/** Worked by hand: ranks of 100, people in need A 40, B 30, C 20, D 10, E not published. */
const base = madeUpPlan([
  { code: 'A', residents: 1000, rank: 1, inNeed: 40, ward: 'W1' },
  { code: 'B', residents: 1000, rank: 50, inNeed: 30, ward: 'W1' },
  { code: 'C', residents: 1000, rank: 60, inNeed: 20, ward: 'W2' },
  { code: 'D', residents: 1000, rank: 99, inNeed: 10, ward: 'W2', county: 'Otherland' },
  { code: 'E', residents: 1000, rank: null, inNeed: null, ward: null, county: 'Otherland' },
]);
const place = { name: 'South Wye', colour: 0, elsewhere: 0, areas: new Set([1, 2, 4]) };
const data: PlanData = { ...base, places: [place] };
const known = { shortlist: [0, 3], own: null };

describe('the scope of a step', () => {
  it.each<[string, PlanScope]>([
    ['all', 'all'],
    ['shortlist', 'shortlist'],
    ['ward.E05012957.E05012958', { on: 'ward', codes: ['E05012957', 'E05012958'] }],
    ['place.South_Wye.St~2E_Mary', { on: 'place', codes: ['South Wye', 'St. Mary'] }],
  ])('comes back as it was written: %s', (text, scope) => {
    expect(parseScope(text)).toEqual(scope);
    expect(formatScope(scope)).toBe(text);
    const budget = { ...parseBudget('amount:5').value, to: scope };
    expect(parseBudget(formatBudget(budget))).toEqual({ value: budget, problems: [] });
  });

  it.each(['', 'ward', 'ward.', 'ward.12', 'village.E05012957', 'place.', 'place._'])(
    'is not read from %j',
    (text) => {
      expect(parseScope(text)).toBeNull();
    },
  );

  it('has its areas, or says what stands in their place', () => {
    const of = (scope: PlanScope, shortlist: number[] | null = [0, 3]) =>
      readScope(data, scope, shortlist, 'it is for');
    expect(of('all').areas).toEqual([0, 1, 2, 3, 4]);
    expect(of('shortlist').areas).toEqual([0, 3]);
    expect(of('shortlist', null)).toMatchObject({ scope: 'all', problems: [/./] });
    expect(of({ on: 'ward', codes: ['W2'] }).areas).toEqual([2, 3]);
    expect(of({ on: 'place', codes: ['SOUTH wye'] }).areas).toEqual([1, 2, 4]);
    expect(of({ on: 'place', codes: ['South Wye', 'Gone'] })).toEqual({
      scope: { on: 'place', codes: ['South Wye'] },
      areas: [1, 2, 4],
      problems: ['“Gone” is no longer among your places: it is for the others.'],
    });
    expect(of({ on: 'ward', codes: ['W7', 'W8'] })).toEqual({
      scope: 'all',
      areas: [0, 1, 2, 3, 4],
      problems: ['“W7”, “W8” are not in the counties shown: it is for all areas.'],
    });
    expect(whereWords(data, { on: 'ward', codes: ['W1', 'W2'] })).toBe(
      'the wards of Ward W1 and Ward W2 (Tinyshire and Otherland)',
    );
  });
});

describe('a sum', () => {
  const sharedTo = (to: string) => {
    const { budget, problems } = readBudget(data, `amount:9000,steep:0,${to}`, known);
    if (budget?.status !== 'shared') throw new Error(budget?.status);
    return { awards: budget.allocation.awards, problems, words: budgetSummary(data, budget.allocation)[0] };
  };

  it('is shared within its scope only, and all of it', () => {
    for (const [to, areas] of [
      ['to:all', [0, 1, 2, 3, 4]],
      ['to:shortlist', [0, 3]],
      ['to:place.South_Wye', [1, 2, 4]],
      ['to:ward.E05012957', [0, 1, 2, 3, 4]],
    ] as const) {
      const { awards } = sharedTo(to);
      expect(awards.map(({ area }) => area)).toEqual(areas);
      expect(awards.reduce((sum, { pounds }) => sum + pounds, 0)).toBe(9000);
    }
    expect(sharedTo('to:ward.E05012957').problems).toHaveLength(1);
  });

  it('says among whom', () => {
    expect(sharedTo('to:place.South_Wye').words).toBe(
      '£9,000 is shared among 3 neighbourhoods of South Wye with 3,000 residents, in Tinyshire and Otherland.',
    );
  });
});

describe('a sum by place', () => {
  it('adds up, with who is in two places and in none apart', () => {
    const other = { name: 'By the sea', colour: 1, elsewhere: 0, areas: new Set([2, 3]) };
    const { budget } = readBudget({ ...data, places: [place, other] }, 'amount:9000,steep:0', known);
    const awards = budget?.status === 'shared' ? budget.allocation.awards : [];
    const sums = sumAwards({ ...data, places: [place, other] }, awards, 'place');
    expect(sums.map(({ name, areas, pounds, within }) => [name, areas, pounds, within])).toEqual([
      ['South Wye', 2, 3600, 'Tinyshire; Otherland'],
      ['By the sea', 1, 1800, 'Otherland'],
      ['In none of your places', 1, 1800, 'Tinyshire'],
      ['South Wye and By the sea', 1, 1800, 'Tinyshire'],
    ]);
    expect([groupsOf(data).includes('place'), groupsOf(base).includes('place')]).toEqual([true, false]);
  });
});

describe('whom a plan reaches', () => {
  const reachOf = (text: string) => {
    const { options, problems } = usableReach(data, parseReach(text).value, known);
    const reach = readReach(data, options, known);
    if (!reach) throw new Error('no reach');
    return { reach, problems, words: reachSummary(data, options, reach) };
  };

  it('counts those in its scope only', () => {
    const { reach, words } = reachOf('of:place.South_Wye,cut:areas-1');
    expect(reach.curve.ordering).toEqual({ areas: [1, 2, 4], without: 1 });
    expect(reach.curve.total).toEqual({ areas: 3, residents: 3000, reached: 50, unknown: 1 });
    expect(reach.held).toMatchObject({ areas: 1, reached: 30 });
    expect(reach.best.total.reached).toBe(50);
    expect(words[0]).toBe(
      'This plan reaches 60% and leaves out 40% of income-deprived residents: 30 of 50 are reached and 20 missed, in South Wye (Tinyshire and Otherland).',
    );
    expect(reachByCounty(data, 'income', reach).map(({ total }) => total.reached)).toEqual([50, 0]);
  });

  it('can take in places by name, out of everybody', () => {
    const { reach, words } = reachOf('cut:place.South_Wye');
    expect([reach.areas, reach.held.reached, reach.curve.total.reached]).toEqual([[1, 2, 4], 50, 100]);
    expect(words[1]).toContain(': the neighbourhoods in South Wye.');
    expect(reachOf('cut:place.Gone').problems).toEqual([
      '“Gone” is no longer among your places: the first 20% of residents are shown.',
    ]);
  });

  it('takes of a shortlist only what lies in the scope', () => {
    expect(reachOf('of:ward.E05012957,cut:shortlist').problems).toHaveLength(1);
    expect(reachOf('of:place.South_Wye,cut:shortlist').reach.areas).toEqual([]);
    expect(reachOf('of:shortlist,cut:shortlist').reach.held.reached).toBe(50);
  });
});

describe('a place with another name', () => {
  const plan = {
    rules: 'any(place:South_Wye.Other,all(not(place:south_wye),imd-2025:worst20))',
    reach: 'cut:place.South_Wye,of:place.South_Wye.Other',
    budget: 'amount:5,to:place.South_Wye',
  };

  it('is followed by everything that names it', () => {
    expect(renamePlaceInPlan(plan, 'South Wye', 'Wye, south')).toEqual({
      rules: 'any(place:Wye~2C_south.Other,all(not(place:Wye~2C_south),imd-2025:worst20))',
      reach: 'cut:place.Wye~2C_south,of:place.Wye~2C_south.Other',
      budget: 'amount:5,to:place.Wye~2C_south',
    });
  });

  it('changes nothing that does not name it', () => {
    expect(renamePlaceInPlan(plan, 'Elsewhere', 'Nowhere')).toEqual({});
    expect(renamePlaceInPlan({ rules: '', reach: '', budget: 'amount:5' }, 'South Wye', 'x')).toEqual({});
  });
});

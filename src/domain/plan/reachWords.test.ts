import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../indicator.ts';
import { madeUpColumn, madeUpPlan } from '../../../tests/fixtures/planData.ts';
import { readBudget } from './budgetUsable.ts';
import { budgetSummary, formulaSymbols, formulaWords } from './budgetWords.ts';
import { readReach } from './reachCurve.ts';
import { reachByCounty } from './reachCounties.ts';
import { cutNear, stepCut } from './reachStep.ts';
import { reachDefaults, type ReachOptions } from './reachText.ts';
import { usableReach } from './reachUsable.ts';
import { wholePercent } from '../wholePercent.ts';
import { bothShares, reachSummary } from './reachWords.ts';

const data = madeUpPlan([
  { code: 'D', residents: 400, rank: 90, inNeed: 10, county: 'Otherland' },
  { code: 'C', residents: 100, rank: null, inNeed: 29 },
  { code: 'B', residents: 200, rank: 12, inNeed: null },
  { code: 'A', residents: 300, rank: 5, inNeed: 61 },
]);
const known = { shortlist: null, own: null };

function summaryOf(patch: Partial<ReachOptions>): string {
  const options = { ...reachDefaults, ...patch };
  const reach = readReach(data, options, known);
  return reach ? reachSummary(data, options, reach).join(' ') : '';
}

describe('a plan’s reach in words', () => {
  it('says reached and missed, areas and residents, what is not known and what comes last', () => {
    const words = summaryOf({ cut: { kind: 'worst', percent: 20 } });
    expect(words).toContain(
      'This plan reaches 61% and leaves out 39% of income-deprived residents: 61 of 100 are reached and 39 missed, in Otherland and Tinyshire.',
    );
    expect(words).toContain(
      'It takes in 2 neighbourhoods of 4, with 500 of 1,000 residents (50%): all neighbourhoods in the most deprived 20% in England, most deprived first by Index of Multiple Deprivation 2025.',
    );
    expect(words).toContain('in 1 neighbourhood (1 of them in the plan) the number');
    expect(words).toContain('1 neighbourhood has no figure to be ordered by and comes last.');
  });

  it('compares with a second order at as many residents', () => {
    expect(summaryOf({ against: 'need', cut: { kind: 'areas', count: 1 } })).toContain(
      'By the share of residents in need instead, 1 neighbourhood with 100 residents would reach 29%: 29, which is 32 fewer.',
    );
  });

  it('never reads none or all where it is neither, and adds up to 100', () => {
    expect(wholePercent(1, 1000)).toBe('less than 1%');
    expect(wholePercent(999, 1000)).toBe('more than 99%');
    expect(wholePercent(0, 0)).toBe('0%');
    const total = { areas: 1, residents: 1, reached: 1000, unknown: 0 };
    for (let reached = 0; reached <= 1000; reached += 1) {
      const [first, second] = bothShares({ ...total, reached }, total);
      const number = (text: string): number => Number(/\d+/.exec(text)?.[0]);
      if (!first.includes('than')) expect(number(first) + number(second)).toBe(100);
    }
  });

  it('parts the plan by county and loses nobody', () => {
    const reach = readReach(data, { ...reachDefaults, cut: { kind: 'areas', count: 3 } }, known)!;
    const rows = reachByCounty(data, 'income', reach);
    expect(rows.map(({ name, held }) => [name, held.areas, held.reached])).toEqual([
      ['Otherland', 1, 10],
      ['Tinyshire', 2, 61],
    ]);
  });
});

describe('what a link asks for and the data have not', () => {
  it('gives way to the nearest, and says so', () => {
    const asked: ReachOptions = {
      ...reachDefaults,
      order: 'own-weights',
      against: 'own-weights',
      cut: { kind: 'shortlist' },
    };
    const { options, problems } = usableReach(data, asked, known);
    expect(options).toEqual(reachDefaults);
    expect(problems).toHaveLength(3);
    expect(problems[0]).toContain('No own weights have been chosen yet.');
  });
});

describe('a reader’s own data, ranked among the areas shown', () => {
  const made = madeUpColumn([2, 1, 3, null]);
  const column = {
    ...made,
    ranked: 3,
    indicator: {
      ...made.indicator,
      title: 'Callers',
      year: '2024',
      kind: 'measure',
      scope: 'shown',
    } as const,
    tenths: [null, null, null, null],
  };
  const withOwn = { ...data, columns: new Map([...data.columns, ['own-data' as IndicatorId, column]]) };
  const asked = { ...reachDefaults, order: 'own-data' as IndicatorId };

  it('put areas in an order, but are no place in England to be worst by', () => {
    expect(usableReach(withOwn, asked, known)).toEqual({ options: asked, problems: [] });
    expect(readReach(withOwn, asked, known)?.curve.ordering).toEqual({ areas: [1, 0, 2, 3], without: 1 });
    const { options, problems } = usableReach(
      withOwn,
      { ...asked, cut: { kind: 'worst', percent: 20 } },
      known,
    );
    expect(options.cut).toEqual(reachDefaults.cut);
    expect(problems[0]).toContain('no place in England');
  });

  it('are a gradient among the areas shown, which every sentence says', () => {
    const { budget, options, problems } = readBudget(withOwn, 'amount:1000,by:own-data,steep:2', known);
    expect(problems).toEqual([]);
    expect(options.by).toBe('own-data');
    if (budget?.status !== 'shared') throw new Error('not shared');
    // C is first of 3 (weight 4), D second (2), B last (1); A has no figure: the mean of the 700 residents, 2
    const weights = { D: 400 * 2, C: 100 * 4, B: 200, A: 300 * 2 };
    const all = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
    const got = budget.allocation.awards.map(({ area, pounds }) => [withOwn.areas[area]?.code, pounds]);
    expect(got).toEqual(['A', 'B', 'C', 'D'].map((code) => [code, (1000 * weights[code as 'A']) / all]));
    expect(budget.allocation.awards.map(({ tenth }) => tenth)).toEqual([null, 10, 4, 7]);
    const words = [
      ...budgetSummary(withOwn, budget.allocation),
      ...formulaWords(withOwn, options),
      formulaSymbols(withOwn, options).where,
    ].join(' ');
    expect(words).toContain('in the counties shown');
    expect(words).not.toContain('England');
  });

  it('that are not here are asked for by what they are', () => {
    const { options, problems } = usableReach(data, asked, known);
    expect(options.order).toBe('imd-2025');
    expect(problems[0]).toBe(
      'The plan follows own data of whoever made it, which are part of no link: open the file under “Your own data”. The order is by the Index of Multiple Deprivation 2025.',
    );
    expect(readBudget(data, 'amount:100,by:own-data', known).problems[0]).toContain(
      'own data of whoever made it',
    );
  });
});

describe('moving the cut', () => {
  const reach = (cut: ReachOptions['cut']) => readReach(data, { ...reachDefaults, cut }, known)!;

  it('goes area by area with the arrows, whether it is by share or by number', () => {
    // corners at 0, 30, 50, 90 and 100% of residents
    let cut: ReachOptions['cut'] = { kind: 'residents', percent: 0 };
    const walked = Array.from({ length: 5 }, () => (cut = stepCut(reach(cut), cut, 'ArrowRight') ?? cut));
    expect(walked.map((one) => ('percent' in one ? one.percent : NaN))).toEqual([30, 50, 90, 100, 100]);
    const count = { kind: 'areas', count: 2 } as const;
    expect(stepCut(reach(count), count, 'ArrowLeft')).toEqual({ kind: 'areas', count: 1 });
    expect(stepCut(reach(count), count, 'End')).toEqual({ kind: 'areas', count: 4 });
    expect(stepCut(reach(count), count, 'Tab')).toBeNull();
    expect(stepCut(reach(count), count, 'constructor')).toBeNull();
  });

  it('goes to the pointer', () => {
    const { curve } = reach(reachDefaults.cut);
    expect(cutNear(curve, 0.437, 'worst')).toEqual({ kind: 'residents', percent: 44 });
    expect(cutNear(curve, 0.437, 'areas')).toEqual({ kind: 'areas', count: 2 });
    expect(cutNear(curve, 7, 'residents')).toEqual({ kind: 'residents', percent: 100 });
  });
});

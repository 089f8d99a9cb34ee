import { expect, it } from 'vitest';
import { madeUpColumn, madeUpPlan } from '../../../tests/fixtures/planData.ts';
import type { IndicatorFile, IndicatorId } from '../indicator.ts';
import type { Manifest } from '../manifest.ts';
import { planFindings, type WholePlan } from './planFilesMake.ts';
import { isFoundByOwn, withoutOwn } from './planOwn.ts';
import { parseRules } from './rulesText.ts';

const id = 'own-data-2' as IndicatorId;
const made = madeUpColumn([2, 1, 3, null]);
const indicator = {
  ...made.indicator,
  id,
  title: 'Secret callers',
  short: 'Secret callers',
  year: '1999',
  release: '“secret.csv”, opened in this browser',
  kind: 'measure',
  scope: 'shown',
} as IndicatorFile;
const data = madeUpPlan([
  { code: 'D', residents: 400, rank: 90, inNeed: 10 },
  { code: 'C', residents: 100, rank: null, inNeed: 29 },
  { code: 'B', residents: 200, rank: 12, inNeed: 1 },
  { code: 'A', residents: 300, rank: 5, inNeed: 61 },
]);

function planOf(rules: string): WholePlan {
  return {
    options: {
      rules,
      reach: `order:${id}`,
      budget: `amount:1000,by:${id}`,
      weights: '',
      notes: '',
      places: '',
    },
    data: { ...data, columns: new Map([...data.columns, [id, { ...made, ranked: 3, indicator }]]) },
    manifest: { indicators: [indicator], counties: [], release: 'aaaa' } as unknown as Manifest,
    rules: parseRules(rules).value,
    shortlist: [1],
    chosen: [1],
    own: null,
  } as unknown as WholePlan;
}

it('a plan that is handed on has no word of own data: neither name nor year nor file', () => {
  const plan = planOf(`all(${id}:atleast7)`);
  expect(planFindings(plan).join(' ')).toMatch(/Secret callers/);
  const words = planFindings(withoutOwn(plan)).join(' ');
  expect(words).not.toMatch(/secret|1999/i);
  expect(words).toContain('own data 2');
});

it('lists no areas where own data decide which they are', () => {
  expect(isFoundByOwn(planOf(`all(${id}:atleast7)`))).toBe(true);
  expect(isFoundByOwn(planOf('all(imd-2025:worst20)'))).toBe(false);
});

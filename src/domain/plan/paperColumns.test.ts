import { expect, it } from 'vitest';
import { madeUpPlan } from '../../../tests/fixtures/planData.ts';
import { shareBudget } from './budgetPlan.ts';
import { budgetDefaults } from './budgetText.ts';
import { moneyColumns, paperOrder } from './paperColumns.ts';

const data = madeUpPlan([
  { code: 'C', residents: 1000, rank: null },
  { code: 'B', residents: 3000, rank: 50 },
  { code: 'A', residents: 1000, rank: 50 },
  { code: 'D', residents: 1500, rank: 1 },
]);

it('puts the largest share first, without a sum the most deprived, equal ones by code', () => {
  const budget = shareBudget(
    data,
    { ...budgetDefaults, amount: 5500, steepness: 0, to: 'shortlist' },
    [1, 3],
    null,
  );
  const allocation = budget?.status === 'shared' ? budget.allocation : null;
  expect(paperOrder(data, [3, 1], allocation)).toEqual([1, 3]);
  expect(paperOrder(data, [0, 1, 2, 3], null)).toEqual([3, 2, 1, 0]);
});

it('says what each area gets and what that is per resident, and nothing of areas that get none', () => {
  const budget = shareBudget(data, { ...budgetDefaults, amount: 5500, steepness: 0 }, [1, 3], null);
  if (budget?.status !== 'shared') throw new Error('shared');
  const columns = moneyColumns(budget.allocation);
  // 5,500 pounds for 4,500 residents: 3,667 and 1,833 after the largest remainder
  expect(columns.map(({ text }) => text(1))).toEqual(['3,667', '1.22']);
  expect(columns.map(({ text }) => text(3))).toEqual(['1,833', '1.22']);
  expect(columns.map(({ text }) => text(0))).toEqual(['', '']);
});

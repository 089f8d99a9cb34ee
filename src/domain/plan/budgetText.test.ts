import { describe, expect, it } from 'vitest';
import { budgetDefaults, budgetMeasures, formatBudget, mostPounds, parseBudget } from './budgetText.ts';
import { readGradient } from './reachText.ts';

const limits = [null, { pounds: 0, per: 'area' }, { pounds: 2.5, per: 'resident' }] as const;

describe('the budget in a link', () => {
  it('comes back as it was written, whatever is chosen', () => {
    for (const amount of [0, 1, 800_000, mostPounds])
      for (const by of ['imd-2025', 'own-weights', 'bus-2025'].map((text) => readGradient(text)))
        for (const steepness of [0, 0.25, 2, 10])
          for (const per of ['residents', 'no-car', 'children'] as const)
            for (const floor of limits)
              for (const cap of limits)
                for (const to of ['all', 'shortlist'] as const) {
                  const value = { amount, by: by ?? budgetDefaults.by, steepness, per, floor, cap, to };
                  const text = formatBudget(value);
                  expect(parseBudget(text)).toEqual({ value, problems: [] });
                  expect(text).toMatch(/^[\w\-.~:,]*$/);
                }
  });

  it('is empty where all is as usual', () => {
    expect(formatBudget(budgetDefaults)).toBe('');
    expect(parseBudget('')).toEqual({ value: budgetDefaults, problems: [] });
  });

  it.each([
    'amount:-1',
    'amount:12.5',
    'amount:99999999999',
    'steep:11',
    'steep:-1',
    'steep:flat',
    'per:heads',
    'by:need',
    'floor:5',
    'floor:5.125-area',
    'cap:1-ward',
    'to:me',
    'toString:1',
    'amount',
  ])('names %j, which cannot be read, and keeps the rest', (part) => {
    const { value, problems } = parseBudget(`${part},amount:5`);
    expect(value).toEqual({ ...budgetDefaults, amount: 5 });
    expect(problems).toEqual([expect.stringContaining(`“${part}”`)]);
  });

  it('asks for the measure its gradient follows', () => {
    expect(budgetMeasures('by:income-2025')).toEqual(['income-2025']);
    expect(budgetMeasures('by:own-weights')).toEqual([]);
  });
});

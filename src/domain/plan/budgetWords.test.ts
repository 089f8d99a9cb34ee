import { describe, expect, it } from 'vitest';
import { madeUpPlan } from '../../../tests/fixtures/planData.ts';
import { readBudget } from './budgetUsable.ts';
import { budgetSummary, faultWords, formulaWords, tenthWords, timesAsMuch } from './budgetWords.ts';

const data = madeUpPlan([
  { code: 'A', residents: 500, rank: 1, inNeed: 40 },
  { code: 'B', residents: 1000, rank: 34, inNeed: null },
  { code: 'C', residents: 1000, rank: 100, inNeed: 10 },
]);

/** The words a reader gets for a budget's link: its result, or why there is none; what could not be met comes first. */
function said(text: string, shortlist: number[] | null = null): string {
  const { options, problems, budget } = readBudget(data, text, { shortlist, own: null });
  if (!budget) return 'no budget';
  const words =
    budget.status === 'shared' ? budgetSummary(data, budget.allocation) : [faultWords(data, options, budget)];
  return [...problems, ...words].join(' ');
}

describe('a shared sum in words', () => {
  it('says who shares it, both ends, and what the simpler ways would give', () => {
    expect(said('amount:90000,steep:3')).toBe(
      '£90,000 is shared among 3 neighbourhoods with 2,500 residents, in Tinyshire. ' +
        'From £80.00 per resident in the most deprived 10% in England (1 neighbourhood) to £10.00 per resident in the least deprived 10% in England (1 neighbourhood). ' +
        'Flat per head, every resident would count for £36.00. ' +
        'A cliff edge, the same sum for the most deprived 10% in England by Index of Multiple Deprivation 2025 only, would give 1 neighbourhood £180.00 per resident and the other 2 nothing.',
    );
  });

  it('says whom floor and cap hold, and whose number is not published', () => {
    expect(said('amount:90000,steep:3,cap:60-resident')).toContain(
      'The cap of £60 per resident holds 1 neighbourhood.',
    );
    expect(said('amount:33000,per:children')).toContain(
      '1 neighbourhood has no share, as the number of children in income-deprived families there is not published',
    );
  });

  it('says that a cliff edge has nowhere to go', () => {
    expect(said('amount:90000,to:shortlist', [1, 2])).toContain('no neighbourhood here is among them');
  });

  it.each([
    ['', 'Type a sum'],
    ['amount:90000,floor:50-resident', 'The floor alone needs £125,000, which is £35,000 more than £90,000'],
    [
      'amount:90000,cap:20000-area',
      'The cap lets only £60,000 be shared, which leaves £30,000 of £90,000 over',
    ],
    ['amount:90000,floor:30-resident,cap:20000-area', 'The floor is above the cap in 2 neighbourhoods'],
    ['amount:90000,to:shortlist', 'there are no rules yet: it is shared among all areas'],
    ['amount:90000,by:own-weights', 'No own weights have been chosen yet'],
    ['amount:90000,by:nonsense', '“nonsense”, which is not a measure here'],
  ])('says of %j: %s', (text, words) => {
    expect(said(text)).toContain(words);
  });

  it('says of an empty shortlist that there is nobody', () => {
    expect(said('amount:1,to:shortlist', [])).toContain('The shortlist has no area');
  });

  it('names each tenth from its nearer end', () => {
    const words = [1, 2, 5, 6, 9, 10, null].map((tenth) => tenthWords(tenth, ['worst', 'best']));
    expect(words).toEqual([
      'worst 10% in England',
      '10 to 20% worst in England',
      '40 to 50% worst in England',
      '40 to 50% best in England',
      '10 to 20% best in England',
      'best 10% in England',
      'areas without a figure',
    ]);
  });

  it('explains the gradient by how many times as much', () => {
    expect([0, 0.5, 1, 3, 10].map(timesAsMuch)).toEqual(['1', '1.4', '2', '8', '1,024']);
    const { options } = readBudget(data, 'steep:3', { shortlist: null, own: null });
    expect(formulaWords(data, options)[0]).toContain('doubles 3 times');
  });
});

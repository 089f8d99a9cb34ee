import { readBudget } from './budgetUsable.ts';
import { faultWords } from './budgetWords.ts';
import type { WholePlan } from './planFilesMake.ts';
import { parseReach } from './reachText.ts';
import { usableReach } from './reachUsable.ts';
import { parseRules } from './rulesText.ts';
import { parseWeights } from './weightsText.ts';

/** Why a sum that is named is shared with nobody; null where it is shared, and where no sum is named. */
export function whyUnshared({ data, options, shortlist, own }: WholePlan): string | null {
  const read = readBudget(data, options.budget, { shortlist, own });
  const { budget } = read;
  if (!budget || budget.status === 'shared' || budget.status === 'no-sum') return null;
  return faultWords(data, read.options, budget);
}

/**
 * What of a plan is not carried out as it asks, a sentence each, in the order of its steps: conditions and settings that
 * cannot be read, orders and places that are not there, a sum that cannot be shared. The steps say it on screen; paper and
 * files have no steps.
 */
export function planGaps(plan: WholePlan): string[] {
  const { data, options, shortlist, own } = plan;
  const asked = parseReach(options.reach);
  const reach = options.reach === '' ? [] : usableReach(data, asked.value, { shortlist, own }).problems;
  const budget = options.budget === '' ? [] : readBudget(data, options.budget, { shortlist, own }).problems;
  const unshared = whyUnshared(plan);
  const all = [
    ...parseRules(options.rules).problems,
    ...(options.reach === '' ? [] : asked.problems),
    ...reach,
    ...parseWeights(options.weights).problems,
    ...budget,
    ...(unshared ? [`The sum is not shared. ${unshared}`] : []),
  ];
  return [...new Set(all)];
}

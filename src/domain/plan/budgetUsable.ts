import { shareBudget, type Budget } from './budgetPlan.ts';
import { parseBudget, type BudgetOptions } from './budgetText.ts';
import type { PlanData } from './planData.ts';
import { readScope } from './planScope.ts';
import { gradientPlaces, type OwnPlaces } from './reachOrder.ts';
import { officialOrder } from './reachText.ts';
import { whyNot, type Usable } from './reachUsable.ts';

/** What a budget's link asks for, shared as far as these data can; what of it cannot be is in `problems`. */
export interface ReadBudget extends Usable<BudgetOptions> {
  /** null only where the official index is not among the data's measures */
  budget: Budget | null;
}

/**
 * Shares the sum of a link. Never throws: a measure without places gives way to the official index, a
 * shortlist or places that are not there to all areas.
 */
export function readBudget(
  data: PlanData,
  text: string,
  { shortlist, own }: { shortlist: readonly number[] | null; own: OwnPlaces },
): ReadBudget {
  const { value: options, problems } = parseBudget(text);
  if (!gradientPlaces(data, options.by, own)) {
    problems.push(`${whyNot(data, options.by)} The gradient follows the Index of Multiple Deprivation 2025.`);
    options.by = officialOrder;
  }
  const recipients = readScope(data, options.to, shortlist, 'it is shared among');
  options.to = recipients.scope;
  problems.push(...recipients.problems);
  return { options, problems, budget: shareBudget(data, options, recipients.areas, own) };
}

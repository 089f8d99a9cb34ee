import type { PlanOptions } from '../planOptions.ts';
import { formatBudget, parseBudget } from './budgetText.ts';
import { reachIds } from './makePlanNeeds.ts';
import type { ReachId } from './planData.ts';
import { formatReach, parseReach, reachDefaults } from './reachText.ts';

type Followed = Pick<PlanOptions, 'rules' | 'reach' | 'budget'>;

function reachOfShortlist(need: ReachId): string {
  return formatReach({ ...reachDefaults, need, cut: { kind: 'shortlist' } });
}

/**
 * What other steps take from a choice of rules, where nothing else was chosen there: with the first rules the plan reaches
 * its shortlist, of those the rule is for; without the last ones neither reach nor budget is about a shortlist any more.
 * @param need whom a ready rule is for
 */
export function followRules(plan: Followed, rules: string, need: ReachId | null = null): Partial<Followed> {
  const isUntouched =
    plan.rules === '' ? plan.reach === '' : reachIds.some((id) => plan.reach === reachOfShortlist(id));
  if (rules !== '' && isUntouched && (need || plan.rules === ''))
    return { rules, reach: reachOfShortlist(need ?? reachDefaults.need) };
  if (plan.rules !== '' && rules === '') return { rules, ...withoutShortlist(plan) };
  return { rules };
}

function withoutShortlist({ reach, budget }: Followed): Partial<Followed> {
  const { value: asked } = parseReach(reach);
  const { value: shared } = parseBudget(budget);
  const cut = asked.cut.kind === 'shortlist' ? reachDefaults.cut : asked.cut;
  const of = asked.of === 'shortlist' ? 'all' : asked.of;
  return {
    ...(cut !== asked.cut || of !== asked.of ? { reach: formatReach({ ...asked, cut, of }) } : {}),
    ...(shared.to === 'shortlist' ? { budget: formatBudget({ ...shared, to: 'all' }) } : {}),
  };
}

/** A budget's new options: the first sum of a plan with rules goes to its shortlist, until the reader says otherwise. */
export function followSum(plan: Followed, budget: string): string {
  const isFirst = parseBudget(plan.budget).value.amount === 0 && plan.rules !== '';
  const { value } = parseBudget(budget);
  return isFirst && value.amount > 0 && value.to === 'all'
    ? formatBudget({ ...value, to: 'shortlist' })
    : budget;
}

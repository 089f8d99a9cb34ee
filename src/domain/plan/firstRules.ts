import type { PlanOptions } from '../planOptions.ts';
import { formatBudget, parseBudget } from './budgetText.ts';
import { formatReach, parseReach, reachDefaults } from './reachText.ts';

type Followed = Pick<PlanOptions, 'rules' | 'reach' | 'budget'>;

const reachOfShortlist = formatReach({ ...reachDefaults, cut: { kind: 'shortlist' } });

/**
 * What other steps take from a choice of rules, where nothing else was chosen there: with the first rules the plan reaches
 * its shortlist, without the last ones neither reach nor budget is about a shortlist any more.
 */
export function followRules(plan: Followed, rules: string): Partial<Followed> {
  if (plan.rules === '' && rules !== '' && plan.reach === '') return { rules, reach: reachOfShortlist };
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

import type { PlanOptions } from '../planOptions.ts';
import { formatBudget, parseBudget } from './budgetText.ts';
import { renamed, renameInScope } from './planScope.ts';
import { formatReach, parseReach, type ReachCut } from './reachText.ts';
import { isGroup, type Condition } from './rules.ts';
import { formatRules, parseRules } from './rulesText.ts';

type Named = Pick<PlanOptions, 'rules' | 'reach' | 'budget'>;

/**
 * What else changes in a plan when one of the reader's places gets another name: rules, reach and budget that name it.
 * Empty where nothing does; what of a text cannot be read stays as it is.
 */
export function renamePlaceInPlan(plan: Named, from: string, to: string): Partial<Named> {
  return {
    ...changed('rules', plan.rules, renameInRules(plan.rules, from, to)),
    ...changed('reach', plan.reach, renameInReach(plan.reach, from, to)),
    ...changed('budget', plan.budget, renameInBudget(plan.budget, from, to)),
  };
}

function changed(key: keyof Named, was: string, is: string): Partial<Named> {
  return was === is ? {} : { [key]: is };
}

function renameInRules(text: string, from: string, to: string): string {
  const { value, problems } = parseRules(text);
  if (!value || problems.length > 0) return text;
  const rename = (condition: Condition): Condition =>
    condition.on === 'place' ? { ...condition, codes: renamed(condition.codes, from, to) } : condition;
  const next = formatRules({
    ...value,
    items: value.items.map((item) =>
      isGroup(item) ? { ...item, items: item.items.map(rename) } : rename(item),
    ),
  });
  return next === formatRules(value) ? text : next;
}

function renameInReach(text: string, from: string, to: string): string {
  const { value, problems } = parseReach(text);
  const cut: ReachCut =
    value.cut.kind === 'within' && value.cut.on === 'place'
      ? { ...value.cut, codes: renamed(value.cut.codes, from, to) }
      : value.cut;
  const next = formatReach({ ...value, cut, of: renameInScope(value.of, from, to) });
  return problems.length > 0 || next === formatReach(value) ? text : next;
}

function renameInBudget(text: string, from: string, to: string): string {
  const { value, problems } = parseBudget(text);
  const next = formatBudget({ ...value, to: renameInScope(value.to, from, to) });
  return problems.length > 0 || next === formatBudget(value) ? text : next;
}

import { isGroup, type Condition, type Conditions, type RuleGroup, type RuleItem } from './rules.ts';

/** Where a condition stands: its place among the items and, in a group, its place there. */
export type Path = readonly [item: number, condition?: number];

/** Rules with another condition at a place, with none there, or with several. Groups that come out empty are left out. */
function exchange(rules: RuleGroup, [at, inner]: Path, make: (was: Condition) => Condition[]): RuleGroup {
  const items = rules.items.flatMap((item, index): RuleItem[] => {
    if (index !== at) return [item];
    if (!isGroup(item)) return make(item);
    const conditions = item.items.flatMap((condition, place) =>
      place === inner ? make(condition) : [condition],
    );
    return conditions.length === 0 ? [] : [{ ...item, items: conditions }];
  });
  return { ...rules, items };
}

/** The rules with a condition changed. */
export function replaceCondition(rules: RuleGroup, path: Path, condition: Condition): RuleGroup {
  return exchange(rules, path, () => [condition]);
}

/** The rules without a condition. */
export function removeCondition(rules: RuleGroup, path: Path): RuleGroup {
  return exchange(rules, path, () => []);
}

/** The rules with a condition twice, side by side: to change one of them. */
export function duplicateCondition(rules: RuleGroup, path: Path): RuleGroup {
  return exchange(rules, path, (condition) => [condition, condition]);
}

/** The rules with a condition more: at the end, or at the end of a group. Without rules it is the first. */
export function addCondition(rules: RuleGroup | null, condition: Condition, group?: number): RuleGroup {
  if (!rules) return { join: 'all', items: [condition] };
  if (group === undefined) return { ...rules, items: [...rules.items, condition] };
  return mapGroup(rules, group, (own) => ({ ...own, items: [...own.items, condition] }));
}

/** The rules with a group more, of the other kind than the whole: alternatives among conditions that must all be met. */
export function addGroup(rules: RuleGroup | null, condition: Condition): RuleGroup {
  const whole: RuleGroup = rules ?? { join: 'all', items: [] };
  return {
    ...whole,
    items: [...whole.items, { join: whole.join === 'all' ? 'any' : 'all', items: [condition] }],
  };
}

/** The rules with all or any asked for, of the whole or of a group. */
export function setJoin(rules: RuleGroup, join: RuleGroup['join'], group?: number): RuleGroup {
  return group === undefined ? { ...rules, join } : mapGroup(rules, group, (own) => ({ ...own, join }));
}

function mapGroup(rules: RuleGroup, at: number, make: (group: Conditions) => Conditions): RuleGroup {
  return {
    ...rules,
    items: rules.items.map((item, index) => (index === at && isGroup(item) ? make(item) : item)),
  };
}

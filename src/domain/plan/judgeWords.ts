import type { Level } from '../area.ts';
import { areaWord } from '../classWords.ts';
import { formatNumber, formatShare } from '../format.ts';
import { residentsOf, type Judgement, type Kept } from './judge.ts';
import type { PlanData } from './planData.ts';
import type { RuleNames } from './ruleNames.ts';
import { itemWords } from './rulesWords.ts';

/** "1 neighbourhood", "43 wards" */
export function countWords(count: number, level: Level): string {
  return `${formatNumber(count)} ${areaWord[level]}${count === 1 ? '' : 's'}`;
}

/** "keeps 43 neighbourhoods, 71,200 residents; 3 neighbourhoods have no figure" */
export function keptWords({ areas, residents, unknown, carried }: Kept, level: Level): string {
  const missing =
    unknown.length === 0
      ? ''
      : `; ${countWords(unknown.length, level)} ${unknown.length === 1 ? 'has' : 'have'} no figure and ${unknown.length === 1 ? 'is' : 'are'} not kept`;
  const from =
    carried === 0
      ? ''
      : `; ${countWords(carried, level)} ${carried === 1 ? 'goes' : 'go'} by the figure of a larger area that ${carried === 1 ? 'it was' : 'they were'} cut out of`;
  return `Keeps ${countWords(areas, level)}, ${formatNumber(residents)} residents${missing}${from}.`;
}

/** What is left by all the rules together, of what. */
export function shortlistWords({ shortlist, residents }: Judgement, data: PlanData): string {
  const all = residentsOf(
    data.areas.map((_, index) => index),
    data,
  );
  const share = all === 0 ? '' : ` (${formatShare(residents / all)} of ${formatNumber(all)}, mid-2022)`;
  return `${countWords(shortlist.length, data.level)} of ${formatNumber(data.areas.length)}, with ${formatNumber(residents)} residents${share}.`;
}

/** Which condition empties the shortlist; no sentences where something is left. */
export function emptyWords({ items, rules, shortlist }: Judgement, names: RuleNames): string[] {
  if (shortlist.length > 0) return [];
  const word = areaWord[names.level];
  const alone = items.filter(({ areas }) => areas === 0);
  if (alone.length > 0) {
    return alone.map(({ item }) => `There are no ${word}s here that ${itemWords(item, names)}.`);
  }
  if (rules.join === 'any') return [];
  const at = items.findIndex(({ upToHere }) => upToHere === 0);
  const [culprit, before] = [items[at], items[at - 1]];
  const first = culprit
    ? [
        `Of the ${countWords(before?.upToHere ?? 0, names.level)} left by the conditions before it, none are of those that ${itemWords(culprit.item, names)}.`,
      ]
    : [];
  const without = items.filter((item) => item.without > 0);
  return [
    ...first,
    ...without.map(
      (item) =>
        `Without the condition “${itemWords(item.item, names)}”, ${countWords(item.without, names.level)} would be left.`,
    ),
  ];
}

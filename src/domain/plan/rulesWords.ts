import { areaWord } from '../classWords.ts';
import { formatNumber, joinNames, ordinal, withUnit } from '../format.ts';
import type { IndicatorEntry } from '../indicator.ts';
import { isFirstEnd } from './judge.ts';
import { placesWords, whyNoPlace } from './placeWords.ts';
import type { RuleNames } from './ruleNames.ts';
import {
  isGroup,
  type ClassTest,
  type Condition,
  type MeasureTest,
  type RuleGroup,
  type RuleItem,
  type ShareTest,
  type TenthTest,
  type ValueTest,
} from './rules.ts';

type MeasureCondition = Extract<Condition, { on: 'measure' }>;

/** "Neighbourhoods that are among the most deprived 20% in England (…) and that either … or …": the whole rule in a sentence. */
export function rulesSentence({ join, items }: RuleGroup, names: RuleNames): string {
  const word = names.level === 'ward' ? 'Wards' : 'Neighbourhoods';
  return `${word} that ${joinItems(items, join, names)}.`;
}

function joinItems(items: readonly RuleItem[], join: RuleGroup['join'], names: RuleNames): string {
  const phrases = items.map((item) => itemWords(item, names));
  if (join === 'all') return joinNames(phrases, 'and');
  return `${phrases.length > 1 ? 'either ' : ''}${joinNames(phrases, 'or')}`;
}

/** An item inside a sentence, after "that". */
export function itemWords(item: RuleItem, names: RuleNames): string {
  if (!isGroup(item)) return conditionWords(item, names);
  const phrases = item.items.map((condition) => conditionWords(condition, names));
  if (phrases.length === 1) return phrases.join('');
  return item.join === 'any' ? `either ${joinNames(phrases, 'or')}` : `both ${joinNames(phrases, 'and')}`;
}

/** A condition inside a sentence, after "that": "are among the most deprived 20% in England (…)". */
export function conditionWords(condition: Condition, names: RuleNames): string {
  if (condition.on !== 'measure')
    return `are ${condition.isNot ? 'not ' : ''}in ${placesWords(condition.on, condition.codes, names, 'or')}`;
  const entry = names.measure(condition.measure);
  if (!entry) return `meet a condition about “${condition.measure}”, which is not a measure of the atlas`;
  return measureWords(condition, entry, names);
}

function measureWords(
  { measure, test, isNot }: MeasureCondition,
  entry: IndicatorEntry,
  names: RuleNames,
): string {
  const are = isNot ? 'are not' : 'are';
  switch (test.kind) {
    case 'share':
      return `${are} among ${shareWords(test, entry, names)} (${nameWords(entry)})`;
    case 'value':
      return `have ${valueWords(test, isNot)} ${withUnit(formatNumber(test.value, 6, false), names.unit(measure))} (${aggregateWords(entry, names)})`;
    case 'classes':
      return `${are} ${classWords(test, names.categories(measure))} (${nameWords(entry)})`;
    case 'tenths':
      return `${are} in ${tenthWords(test, entry, names)} (${nameWords(entry)})`;
  }
}

/** "Index of Multiple Deprivation, 2025" */
export function nameWords({ title, year }: Pick<IndicatorEntry, 'title' | 'year'>): string {
  return `${title}, ${year}`;
}

function aggregateWords(entry: IndicatorEntry, names: RuleNames): string {
  const aggregate = names.level === 'ward' ? names.aggregate(entry.id) : entry.kind === 'rank' ? 'score' : '';
  return aggregate === '' ? nameWords(entry) : `${nameWords(entry)}: ${aggregate}`;
}

/** "the most deprived 20% in England", "the worst 20% of Dorset's …": whom an end means. */
function shareWords(test: ShareTest, entry: IndicatorEntry, { level }: RuleNames): string {
  const end = endWord(test, entry);
  const base = level === 'ward' ? 'of England’s wards' : 'in England';
  const whole = test.of === 'county' ? `of the ${areaWord[level]}s of their own county` : base;
  return `the ${end} ${String(test.per)}% ${whole}`;
}

/** What the end of a measure is called: "most deprived", "worst", "highest". */
export function endWord(
  { end }: Pick<ShareTest, 'end'>,
  entry: Pick<IndicatorEntry, 'kind' | 'worse'>,
): string {
  const isFirst = isFirstEnd({ end }, entry.worse);
  if (entry.kind === 'rank') return isFirst ? 'most deprived' : 'least deprived';
  if (entry.worse === 'none' || entry.kind === 'category') return isFirst ? 'highest' : 'lowest';
  return isFirst ? 'worst' : 'best';
}

function valueWords({ sense }: ValueTest, isNot: boolean): string {
  if (sense === 'atleast') return isNot ? 'less than' : 'at least';
  return isNot ? 'more than' : 'at most';
}

function classWords({ codes }: ClassTest, categories: readonly { code: string; label: string }[]): string {
  const labels = codes.map((code) => categories.find((category) => category.code === code)?.label ?? code);
  return joinNames(
    labels.map((label) => `“${label}”`),
    'or',
  );
}

function tenthWords({ tenths }: TenthTest, entry: IndicatorEntry, { level }: RuleNames): string {
  const end = entry.kind === 'rank' ? 'most deprived' : entry.worse === 'none' ? 'highest' : 'worst';
  const which = joinNames(
    tenths.map((tenth) => (tenth === 1 ? end : `${ordinal(tenth)} ${end}`)),
    'or',
  );
  return `the ${which} tenth of England’s ${areaWord[level]}s`;
}

/** Why a condition can say nothing about areas of this level; null where it can. */
export function whyNoVerdict(condition: Condition, names: RuleNames): string | null {
  if (condition.on !== 'measure') return whyNoPlace(condition, names);
  const entry = names.measure(condition.measure);
  return entry ? whyNoClass(condition.test, entry, names) : whyGone(condition.measure);
}

function whyGone(measure: string): string {
  return `The link asks for the measure “${measure}”, which is not here: it keeps nothing. Remove it, or choose another.`;
}

function whyNoClass(test: MeasureTest, entry: IndicatorEntry, names: RuleNames): string | null {
  const isClassed = entry.kind === 'category';
  if (test.kind === 'classes' && names.level === 'ward')
    return `Wards have no class of their own, only a ${names.aggregate(entry.id) || 'share'}: ask for at least a value.`;
  if (test.kind === 'classes' && !isClassed) return `${entry.title} has no classes.`;
  if (test.kind !== 'classes' && isClassed && names.level === 'lsoa')
    return `${entry.title} gives neighbourhoods classes, not values: choose classes.`;
  return null;
}

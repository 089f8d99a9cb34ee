import type { Level } from '../area.ts';
import type { Category, IndicatorEntry, IndicatorFile } from '../indicator.ts';
import { decimalsAt, nationalLevel } from '../pictureBase.ts';
import { isFirstEnd } from './judge.ts';
import type { Condition, End, MeasureTest, PlaceKind } from './rules.ts';
import { endWord } from './rulesWords.ts';

/** A way to ask about a measure. First: the end of rank 1 (worst; highest where neither end is worse). */
export type TestId = 'first' | 'last' | 'atleast' | 'atmost' | 'tenths' | 'classes';

type Entry = Pick<IndicatorEntry, 'kind' | 'worse' | 'scope'>;

/** The share that a condition begins with, per cent. */
const usualPer = 20;

/** Which way a test asks. */
export function testIdOf(test: MeasureTest, { worse }: Entry): TestId {
  if (test.kind === 'share') return isFirstEnd(test, worse) ? 'first' : 'last';
  return test.kind === 'value' ? test.sense : test.kind;
}

/** The ways a measure can be asked about at a level, in the words that stand before the number. */
export function testChoices(entry: Entry, level: Level): { id: TestId; text: string }[] {
  if (entry.kind === 'category' && level === 'lsoa') return [{ id: 'classes', text: 'in the classes' }];
  const score = entry.kind === 'rank' ? 'a score of ' : '';
  const values: { id: TestId; text: string }[] = [
    { id: 'atleast', text: `${score}at least` },
    { id: 'atmost', text: `${score}at most` },
  ];
  if (entry.kind === 'category') return values;
  return [
    { id: 'first', text: `among the ${endWord({ end: 'worst' }, entry)}` },
    { id: 'last', text: `among the ${endWord({ end: 'best' }, entry)}` },
    ...values,
    ...(entry.scope === 'shown' ? [] : [{ id: 'tenths' as const, text: 'in the tenths' }]),
  ];
}

/** A condition about a measure as it begins: the fifth at its worse (or highest) end, or its rural classes. */
export function usualCondition(indicator: IndicatorFile, level: Level): Condition {
  return { isNot: false, on: 'measure', measure: indicator.id, test: usualTest(indicator, level) };
}

function usualTest(indicator: IndicatorFile, level: Level): MeasureTest {
  if (indicator.kind !== 'category')
    return { kind: 'share', end: endOf('first', indicator), per: usualPer, of: baseOf(indicator) };
  return level === 'ward'
    ? { kind: 'value', sense: 'atleast', value: 50 }
    : { kind: 'classes', codes: ruralOf(indicator) };
}

/** What a share is of: England, or each county where the measure is known of the areas shown only. */
function baseOf({ scope }: Pick<Entry, 'scope'>): 'england' | 'county' {
  return scope === 'shown' ? 'county' : 'england';
}

/** A condition about places as it begins. */
export function usualPlace(on: PlaceKind, code: string): Condition {
  return { isNot: false, on, codes: [code] };
}

function endOf(place: 'first' | 'last', { worse }: Pick<Entry, 'worse'>): End {
  if (worse === 'none') return place === 'first' ? 'highest' : 'lowest';
  return place === 'first' ? 'worst' : 'best';
}

/** Another way to ask, with a number that keeps about as much as is usual. */
export function testOf(id: TestId, was: MeasureTest, indicator: IndicatorFile, level: Level): MeasureTest {
  switch (id) {
    case 'atleast':
    case 'atmost': {
      const value = was.kind === 'value' ? was.value : limitOf(id, indicator, level);
      return { kind: 'value', sense: id, value };
    }
    case 'tenths':
      return { kind: 'tenths', tenths: [1, 2] };
    case 'classes':
      return { kind: 'classes', codes: ruralOf(indicator) };
    default: {
      const { per, of } = was.kind === 'share' ? was : { per: usualPer, of: baseOf(indicator) };
      return { kind: 'share', end: endOf(id, indicator), per, of };
    }
  }
}

/** England's value that a fifth of areas reach, or stay under, rounded. */
function limitOf(sense: 'atleast' | 'atmost', indicator: IndicatorFile, level: Level): number {
  const { quantiles } = nationalLevel(indicator, level);
  const limit = quantiles[sense === 'atleast' ? 80 : 20] ?? 0;
  return Number(limit.toFixed(Math.min(decimalsAt(indicator, level), 1)));
}

function ruralOf({ lsoa }: IndicatorFile): string[] {
  const categories: readonly Category[] = lsoa.classes.type === 'categories' ? lsoa.classes.categories : [];
  return categories.filter(({ family }) => family === 'rural').map(({ code }) => code);
}

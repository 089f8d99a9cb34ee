import type { IndicatorId } from '../indicator.ts';

/** Which end of a measure's order is meant. Worst: as its polarity says; the highest where neither end is worse. */
export type End = 'worst' | 'best' | 'highest' | 'lowest';

/** Among the N% at one end, of England's areas of the level or of the area's own county. */
export interface ShareTest {
  kind: 'share';
  end: End;
  /** 1 to 100, whole */
  per: number;
  of: 'england' | 'county';
}

/** At least or at most a value in display units. */
export interface ValueTest {
  kind: 'value';
  sense: 'atleast' | 'atmost';
  value: number;
}

/** In one of these classes of a measure that has classes, by code. */
export interface ClassTest {
  kind: 'classes';
  codes: string[];
}

/** In one of these national tenths, 1 = worst. */
export interface TenthTest {
  kind: 'tenths';
  tenths: number[];
}

export type MeasureTest = ShareTest | ValueTest | ClassTest | TenthTest;

/** In one of these places, by code; the reader's own places by name. */
export type PlaceKind = 'county' | 'district' | 'former' | 'ward' | 'place';

/** What one condition asks; `isNot`: the opposite is asked, and what is not known is still not known. */
export type Condition = { isNot: boolean } & (
  { on: 'measure'; measure: IndicatorId; test: MeasureTest } | { on: PlaceKind; codes: string[] }
);

/** Conditions of which all, or any one, must be met. */
export interface Conditions {
  join: 'all' | 'any';
  items: Condition[];
}

/** The rules of a shortlist: conditions and groups of them, nested one level. */
export interface RuleGroup {
  join: 'all' | 'any';
  items: RuleItem[];
}

export type RuleItem = Condition | Conditions;

/** Whether an item of the rules is a group of conditions. */
export function isGroup(item: RuleItem): item is Conditions {
  return 'items' in item;
}

/** Every condition of the rules, groups opened, in reading order. */
export function conditionsOf({ items }: RuleGroup): Condition[] {
  return items.flatMap((item) => (isGroup(item) ? item.items : [item]));
}

/** The measures that conditions ask about, each once. */
export function measuresOf(rules: RuleGroup): IndicatorId[] {
  return [
    ...new Set(
      conditionsOf(rules).flatMap((condition) => (condition.on === 'measure' ? [condition.measure] : [])),
    ),
  ];
}

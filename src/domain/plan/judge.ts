import type { Worse } from '../indicator.ts';
import { competitionRanks } from '../rank.ts';
import type { PlanColumn, PlanData } from './planData.ts';
import { findPlace } from './planPlaces.ts';
import {
  isGroup,
  type Condition,
  type MeasureTest,
  type RuleGroup,
  type RuleItem,
  type ShareTest,
} from './rules.ts';

/** Of one area: whether what is asked holds; null = not known, as a figure is missing. */
type Verdict = boolean | null;

/** What an item of the rules keeps by itself. */
export interface Kept {
  areas: number;
  residents: number;
  /** indices of areas for which it cannot be said: they are not kept */
  unknown: readonly number[];
  /** of those judged by it, areas whose figure is that of the 2011 neighbourhood they were a piece of */
  carried: number;
}

/** An item by itself and, of a group, its conditions by themselves. */
interface JudgedItem extends Kept {
  item: RuleItem;
  conditions: Kept[];
  /** areas left where this item is left out of the rules */
  without: number;
  /** areas left by this item and all before it, where all must be met */
  upToHere: number;
}

/** What the rules make of the areas: every area is kept, not kept, or not known for want of a figure. */
export interface Judgement {
  rules: RuleGroup;
  items: JudgedItem[];
  /** indices of the areas kept, in area order */
  shortlist: number[];
  residents: number;
  unknown: number[];
}

/** Applies the rules to every area. A condition about what is not there (a measure, a class of wards) is not known of any. */
export function judgeRules(rules: RuleGroup, data: PlanData): Judgement {
  const verdicts = rules.items.map((item) => verdictsOf(item, data));
  const whole = combine(verdicts, rules.join, data.areas.length);
  const shortlist = indicesWhere(whole, true);
  return {
    rules,
    items: rules.items.map((item, at) => ({
      item,
      ...keptBy(verdicts[at] ?? [], item, data),
      conditions: isGroup(item) ? item.items.map((one) => keptBy(verdictsOf(one, data), one, data)) : [],
      without: indicesWhere(combine(verdicts.toSpliced(at, 1), rules.join, data.areas.length), true).length,
      upToHere: indicesWhere(combine(verdicts.slice(0, at + 1), rules.join, data.areas.length), true).length,
    })),
    shortlist,
    residents: residentsOf(shortlist, data),
    unknown: indicesWhere(whole, null),
  };
}

/** Residents of areas given by index. */
export function residentsOf(indices: readonly number[], { areas }: PlanData): number {
  return indices.reduce((sum, index) => sum + (areas[index]?.residents ?? 0), 0);
}

function keptBy(verdicts: readonly Verdict[], item: RuleItem, data: PlanData): Kept {
  const kept = indicesWhere(verdicts, true);
  const column = !isGroup(item) && item.on === 'measure' ? data.columns.get(item.measure) : undefined;
  return {
    areas: kept.length,
    residents: residentsOf(kept, data),
    unknown: indicesWhere(verdicts, null),
    carried: column?.carried.size ?? 0,
  };
}

function indicesWhere(verdicts: readonly Verdict[], sought: Verdict): number[] {
  return verdicts.flatMap((verdict, index) => (verdict === sought ? [index] : []));
}

function verdictsOf(item: RuleItem, data: PlanData): Verdict[] {
  if (!isGroup(item)) return judgeCondition(item, data);
  return combine(
    item.items.map((condition) => judgeCondition(condition, data)),
    item.join,
    data.areas.length,
  );
}

/**
 * Kleene's logic of three values: all is false where one is false, any is true where one is true, whatever is not
 * known; otherwise what is not known leaves the whole not known. No conditions at all keep everything.
 */
function combine(verdicts: readonly Verdict[][], join: RuleGroup['join'], areas: number): Verdict[] {
  const decisive = join === 'any';
  return Array.from({ length: areas }, (_, index) => {
    const of = verdicts.map((one) => one[index] ?? null);
    if (of.length === 0) return true;
    if (of.includes(decisive)) return decisive;
    return of.includes(null) ? null : !decisive;
  });
}

/** One condition for every area. */
function judgeCondition(condition: Condition, data: PlanData): Verdict[] {
  const verdicts = condition.on === 'measure' ? judgeMeasure(condition, data) : judgePlace(condition, data);
  return condition.isNot ? verdicts.map((verdict) => (verdict === null ? null : !verdict)) : verdicts;
}

type PlaceCondition = Pick<Exclude<Condition, { on: 'measure' }>, 'on' | 'codes'>;

/**
 * A place is known of every area, even where it has none: a ward of another county is not one of these. Only of wards
 * it is not known in which former district they would have been: they were drawn later. Nor is it known who was in a
 * place of the reader's that is gone.
 */
export function judgePlace({ on, codes }: PlaceCondition, data: PlanData): Verdict[] {
  const { areas, level } = data;
  if (on === 'former' && level === 'ward') return areas.map(() => null);
  if (on === 'place') return judgeOwnPlaces(codes, data);
  return areas.map((area) => {
    if (on === 'county') return codes.includes(area.county);
    if (on === 'ward' && level === 'ward') return codes.includes(area.code);
    return codes.includes(area[on]?.code ?? '');
  });
}

function judgeOwnPlaces(names: readonly string[], { areas, places }: PlanData): Verdict[] {
  const found = names.map((name) => findPlace(places, name));
  const isGone = found.includes(undefined);
  return areas.map((_, index) => found.some((place) => place?.areas.has(index)) || (isGone ? null : false));
}

function judgeMeasure({ measure, test }: Extract<Condition, { on: 'measure' }>, data: PlanData): Verdict[] {
  const column = data.columns.get(measure);
  return column ? judgeTest(test, column, data) : data.areas.map(() => null);
}

function judgeTest(test: MeasureTest, column: PlanColumn, data: PlanData): Verdict[] {
  switch (test.kind) {
    case 'share':
      return test.of === 'england' ? ofEngland(test, column) : ofCounty(test, column, data);
    case 'value':
      return column.values.map((value) =>
        value === null ? null : test.sense === 'atleast' ? value >= test.value : value <= test.value,
      );
    case 'classes':
      return classesOf(test.codes, column, data);
    case 'tenths':
      return column.tenths.map((tenth) => (tenth === null ? null : test.tenths.includes(tenth)));
  }
}

/** Whether the end meant is that of rank 1. */
export function isFirstEnd({ end }: Pick<ShareTest, 'end'>, worse: Worse): boolean {
  if (end === 'worst' || end === 'best') return end === 'worst';
  return (end === 'lowest') === (worse === 'low');
}

/** By national rank; multiples of ten by national tenths, which for ranks are the published deciles. */
function ofEngland(test: ShareTest, { ranks, ranked, tenths, indicator }: PlanColumn): Verdict[] {
  // nobody knows where it stands in England
  if (indicator.scope === 'shown') return ranks.map(() => null);
  const isFirst = isFirstEnd(test, indicator.worse);
  const per = isFirst ? test.per : 100 - test.per;
  return ranks.map((rank, index) => {
    if (rank === null) return null;
    const tenth = tenths[index] ?? null;
    const isWithin = test.per % 10 === 0 && tenth !== null ? tenth * 10 <= per : rank * 100 <= per * ranked;
    return isWithin === isFirst;
  });
}

/** By the rank inside each county, of its areas with a figure; those that tie stand together at the first one's rank. */
function ofCounty(test: ShareTest, column: PlanColumn, { areas, counties }: PlanData): Verdict[] {
  const isFirst = isFirstEnd(test, column.indicator.worse);
  const verdicts: Verdict[] = areas.map(() => null);
  for (const { code } of counties) {
    const own = areas.flatMap(({ county }, index) => (county === code ? [index] : []));
    // counted from the end meant, so that the best N% are never fewer than asked for want of a tie
    const ranks = competitionRanks(
      own.map((index) => column.ranks[index] ?? null),
      isFirst ? 'low' : 'high',
    );
    const count = ranks.filter((rank) => rank !== null).length;
    own.forEach((index, at) => {
      const rank = ranks[at] ?? null;
      verdicts[index] = rank === null ? null : rank * 100 <= test.per * count;
    });
  }
  return verdicts;
}

function classesOf(
  codes: readonly string[],
  { categories, indicator }: PlanColumn,
  { areas }: PlanData,
): Verdict[] {
  const { classes } = indicator.lsoa;
  if (categories === null || classes.type !== 'categories') return areas.map(() => null);
  return categories.map((category) => {
    const code = category === null ? undefined : classes.categories[category]?.code;
    return code === undefined ? null : codes.includes(code);
  });
}

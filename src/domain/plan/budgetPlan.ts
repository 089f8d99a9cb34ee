import type { BudgetOptions, Limit } from './budgetText.ts';
import { shareOut, type Bounds, type ShareFault } from './budgetShare.ts';
import { gradientWeights } from './gradient.ts';
import type { PlanData } from './planData.ts';
import { gradientPlaces, isWorst, sortAreas, type NationalPlaces, type OwnPlaces } from './reachOrder.ts';

/** What one area gets, in whole pounds. */
export interface Award {
  /** index into the data's areas */
  area: number;
  residents: number;
  /** people in need whom its share is counted by; null where it is counted by residents */
  inNeed: number | null;
  /** national tenth of the measure, 1 = worst; null without a figure */
  tenth: number | null;
  pounds: number;
  /** the same sum by residents alone */
  flat: number;
  /** the same sum shared by residents among the areas in the worst tenth alone; null where none is there */
  cliff: number | null;
}

export interface Allocation {
  options: BudgetOptions;
  /** by code; they add up to `options.amount`, each column of pounds by itself */
  awards: Award[];
  /** areas whose number in need is not published: they have no share, and are said */
  unknown: number[];
  /** areas without a rank: they have the mean weight of the others */
  unranked: number[];
  /** pounds per resident (or person in need) in England's most deprived, middle and least deprived area, before bounds */
  rates: { most: number; middle: number; least: number };
  /** areas that floor and cap hold */
  atFloor: number;
  atCap: number;
}

export type Budget = { status: 'shared'; allocation: Allocation } | BudgetFault;

export type BudgetFault =
  | { status: 'no-sum' }
  /** no area to give to: the shortlist is empty, or no number is published */
  | { status: 'nobody' }
  | { status: 'infeasible'; fault: ShareFault };

/**
 * Shares a sum among these areas: by people (residents, or those in need) times the gradient of the measure's national
 * rank, within floor and cap, in whole pounds that add up exactly; with what two simpler ways would give the same
 * areas. Null where the measure has no places here.
 */
export function shareBudget(
  data: PlanData,
  options: BudgetOptions,
  recipients: readonly number[],
  own: OwnPlaces,
): Budget | null {
  const places = gradientPlaces(data, options.by, own);
  if (!places) return null;
  if (options.amount <= 0) return { status: 'no-sum' };
  const { among, unknown } = partRecipients(data, options, recipients);
  if (among.length === 0) return { status: 'nobody' };
  const people = among.map((area) => peopleOf(data, options, area) ?? 0);
  const ranks = among.map((area) => places.ranks[area] ?? null);
  const perHead = gradientWeights(ranks, places.ranked, options.steepness, people);
  const weights = people.map((count, index) => count * (perHead[index] ?? 0));
  const bounds = among.map((area) => boundsOf(options, data.areas[area]?.residents ?? 0));
  const shared = shareOut(options.amount, weights, bounds);
  if ('fault' in shared) return { status: 'infeasible', fault: shared };
  const awards = makeAwards(data, options, places, among, shared.pounds);
  const held = (pick: (bound: Bounds) => number): number =>
    shared.pounds.filter((pounds, index) => bounds[index] && pounds === pick(bounds[index])).length;
  return {
    status: 'shared',
    allocation: {
      options,
      awards,
      unknown,
      unranked: among.filter((area) => (places.ranks[area] ?? null) === null),
      rates: ratesOf(options, weights),
      atFloor: options.floor ? held(({ floor }) => floor) : 0,
      atCap: options.cap ? held(({ cap }) => cap) : 0,
    },
  };
}

/** Recipients by code, those whose number in need is not published apart. */
function partRecipients(
  data: PlanData,
  options: BudgetOptions,
  recipients: readonly number[],
): { among: number[]; unknown: number[] } {
  const asked = new Set(recipients);
  const byCode = sortAreas(
    data,
    data.areas.map(() => null),
  ).areas.filter((area) => asked.has(area));
  return {
    among: byCode.filter((area) => peopleOf(data, options, area) !== null),
    unknown: byCode.filter((area) => peopleOf(data, options, area) === null),
  };
}

function peopleOf(data: PlanData, { per }: BudgetOptions, area: number): number | null {
  return per === 'residents' ? (data.areas[area]?.residents ?? 0) : (data.needs[per].inNeed[area] ?? null);
}

/** A floor is rounded up to whole pounds and a cap down, so that both hold to the pound. */
function boundsOf({ floor, cap }: BudgetOptions, residents: number): Bounds {
  const pounds = ({ pounds, per }: Limit): number => (per === 'area' ? pounds : pounds * residents);
  return {
    floor: floor ? Math.ceil(tidy(pounds(floor))) : 0,
    cap: cap ? Math.floor(tidy(pounds(cap))) : Infinity,
  };
}

/** 2.1 × 1,000 is 2,100 pounds, not a hair more. */
function tidy(pounds: number): number {
  return Math.round(pounds * 1e4) / 1e4;
}

function makeAwards(
  data: PlanData,
  { amount, per }: BudgetOptions,
  places: NationalPlaces,
  among: readonly number[],
  pounds: readonly number[],
): Award[] {
  const residents = among.map((area) => data.areas[area]?.residents ?? 0);
  const flat = plainShare(amount, residents);
  const cliff = plainShare(
    amount,
    residents.map((count, index) => (isWorst(places, among[index] ?? -1, 10) ? count : 0)),
  );
  return among.map((area, index) => ({
    area,
    residents: residents[index] ?? 0,
    inNeed: per === 'residents' ? null : (data.needs[per].inNeed[area] ?? null),
    tenth: places.tenths[area] ?? null,
    pounds: pounds[index] ?? 0,
    flat: flat?.[index] ?? 0,
    cliff: cliff?.[index] ?? null,
  }));
}

/** Whole pounds by weight alone; null where nobody has any. */
function plainShare(sum: number, weights: readonly number[]): number[] | null {
  const shared = shareOut(
    sum,
    weights,
    weights.map(() => ({ floor: 0, cap: Infinity })),
  );
  return 'fault' in shared ? null : shared.pounds;
}

function ratesOf({ amount, steepness }: BudgetOptions, weights: readonly number[]): Allocation['rates'] {
  const one = amount / weights.reduce((all, weight) => all + weight, 0);
  return { most: one * 2 ** steepness, middle: one * 2 ** (steepness / 2), least: one };
}

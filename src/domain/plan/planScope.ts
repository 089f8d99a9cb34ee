import { joinNames } from '../format.ts';
import { judgePlace } from './judge.ts';
import { placesInWords } from './placeWords.ts';
import type { PlanData } from './planData.ts';
import { findPlace } from './planPlaces.ts';
import { placesOf } from './ruleNames.ts';
import type { PlaceKind } from './rules.ts';
import { formatPlaces, parsePlaces, placeKind } from './rulesText.ts';

/** Within these places: official ones by code, the reader's own by name. */
export interface Within {
  on: PlaceKind;
  codes: string[];
}

/** Which areas a step of a plan is about: all of them, those that the rules keep, or those in some places. */
export type PlanScope = 'all' | 'shortlist' | Within;

/** Reads "all", "shortlist", "ward.E05012957.E05012958" or "place.South_Wye"; null where it is none of these. */
export function parseScope(text: string): PlanScope | null {
  if (text === 'all' || text === 'shortlist') return text;
  return parseWithin(text);
}

/** Reads "ward.E05012957" or "place.South_Wye"; null where it is neither. */
export function parseWithin(text: string): Within | null {
  const dot = text.indexOf('.');
  const on = placeKind(text.slice(0, Math.max(0, dot)));
  const codes = on && parsePlaces(on, text.slice(dot + 1));
  return on && codes ? { on, codes } : null;
}

/** The scope as an address has it. */
export function formatScope(scope: PlanScope): string {
  return typeof scope === 'string' ? scope : `${scope.on}.${formatPlaces(scope.on, scope.codes)}`;
}

/** A scope as far as these data can answer it. */
export interface ReadScope {
  scope: PlanScope;
  /** indices of its areas, in area order */
  areas: readonly number[];
  /** what of it is not here, a sentence each; they say what stands in its place */
  problems: string[];
}

/** The areas of a scope. A shortlist without rules, or places that are not here, give way to all areas, and that is said. */
export function readScope(
  data: PlanData,
  asked: PlanScope,
  shortlist: readonly number[] | null,
  /** what is done with the areas: "the sum is shared among" */
  doing: string,
): ReadScope {
  const all = (problems: string[]): ReadScope => ({
    scope: 'all',
    areas: data.areas.map((_, index) => index),
    problems,
  });
  if (asked === 'all') return all([]);
  if (asked === 'shortlist')
    return shortlist
      ? { scope: asked, areas: shortlist, problems: [] }
      : all([`The plan is for the shortlist, but there are no rules yet: ${doing} all areas.`]);
  const { known, gone } = partPlaces(data, asked);
  const problem = goneWords(asked, gone);
  if (known.codes.length === 0) return all([`${problem}: ${doing} all areas.`]);
  return {
    scope: known,
    areas: areasWithin(data, known),
    problems: gone.length === 0 ? [] : [`${problem}: ${doing} the others.`],
  };
}

/** Which of these places are not here, without a full stop; null where all are. */
export function placesProblem(data: PlanData, within: Within): string | null {
  const { gone } = partPlaces(data, within);
  return gone.length === 0 ? null : goneWords(within, gone);
}

/** The areas in some places, in area order. */
export function areasWithin(data: PlanData, within: Within): number[] {
  return judgePlace(within, data).flatMap((verdict, index) => (verdict === true ? [index] : []));
}

/** Places that are here, and those that are not. */
function partPlaces(data: PlanData, { on, codes }: Within): { known: Within; gone: string[] } {
  const here = placesOf(on, data);
  const isHere = (code: string): boolean =>
    on === 'place' ? findPlace(here, code) !== undefined : here.some((place) => place.code === code);
  return { known: { on, codes: codes.filter(isHere) }, gone: codes.filter((code) => !isHere(code)) };
}

function goneWords({ on }: Within, gone: readonly string[]): string {
  const named = gone.map((code) => `“${code}”`).join(', ');
  const are = gone.length === 1 ? 'is' : 'are';
  return on === 'place'
    ? `${named} ${are} no longer among your places`
    : `${named} ${are} not in the counties shown`;
}

/** A scope in words that follow "of" or "among": "the shortlist", "South Wye"; empty for all areas. */
export function scopeWords(data: PlanData, scope: PlanScope): string {
  if (scope === 'all') return '';
  return scope === 'shortlist' ? 'the shortlist' : placesInWords(data, scope.on, scope.codes);
}

/** A scope with the counties of the plan: "South Wye (Herefordshire)"; the counties alone where it is all areas. */
export function whereWords(data: PlanData, scope: PlanScope): string {
  const counties = joinNames(data.counties.map(({ name }) => name));
  const words = scopeWords(data, scope);
  return words === '' ? counties : `${words} (${counties})`;
}

/** The scope with one of the reader's places called otherwise. */
export function renameInScope(scope: PlanScope, from: string, to: string): PlanScope {
  if (typeof scope === 'string' || scope.on !== 'place') return scope;
  return { ...scope, codes: renamed(scope.codes, from, to) };
}

/** Names with one called otherwise. */
export function renamed(names: readonly string[], from: string, to: string): string[] {
  return names.map((name) => (name.toLowerCase() === from.toLowerCase() ? to : name));
}

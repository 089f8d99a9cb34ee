import { joinNames } from '../format.ts';
import type { PlanData } from './planData.ts';
import { findPlace, wardsOfPlaces } from './planPlaces.ts';
import { placesOf, type RuleNames } from './ruleNames.ts';
import type { Condition, PlaceKind } from './rules.ts';

const nouns: Readonly<Record<PlaceKind, [one: string, several: string]>> = {
  county: ['', ''],
  district: ['the district of ', 'the districts of '],
  former: ['the former district of ', 'the former districts of '],
  ward: ['the ward of ', 'the wards of '],
  place: ['', ''],
};

/** Places of a kind by their names: "the wards of Belmont or Newton Farm"; of wards, how they belong to the reader's own. */
export function placesWords(
  on: PlaceKind,
  codes: readonly string[],
  names: Pick<RuleNames, 'level' | 'places'>,
  link: 'and' | 'or',
): string {
  const known = names.places(on);
  const called = codes.map((code) => nameOf(on, code, known));
  const how = on === 'place' ? wardsOfPlaces(names) : '';
  return `${nouns[on][codes.length === 1 ? 0 : 1]}${joinNames(called, link)}${how && ` ${how}`}`;
}

function nameOf(on: PlaceKind, code: string, known: readonly { code: string; name: string }[]): string {
  if (on !== 'place') return known.find((place) => place.code === code)?.name ?? code;
  return findPlace(known, code)?.name ?? `“${code}” (no longer one of your places)`;
}

/** The same from a plan's data, where no measures are named: "South Wye and Belmont". */
export function placesInWords(data: PlanData, on: PlaceKind, codes: readonly string[]): string {
  const names = { level: data.level, places: (kind: PlaceKind) => placesOf(kind, data) };
  return placesWords(on, codes, names, 'and');
}

/** Why a condition about places cannot be judged; null where it can. */
export function whyNoPlace(
  { on, codes }: Pick<Exclude<Condition, { on: 'measure' }>, 'on' | 'codes'>,
  { level, places }: Pick<RuleNames, 'level' | 'places'>,
): string | null {
  if (on === 'former' && level === 'ward')
    return 'Wards were drawn after these districts were abolished: ask for a district or a ward, or plan for neighbourhoods.';
  if (on !== 'place') return null;
  const gone = codes.filter((name) => !findPlace(places('place'), name));
  if (gone.length === 0) return null;
  const [are, them] = gone.length === 1 ? ['is', 'it'] : ['are', 'them'];
  return `${joinNames(gone.map((name) => `“${name}”`))} ${are} no longer among your places, so nobody can be said to live in ${them} or outside: choose another place, or make ${them} again.`;
}

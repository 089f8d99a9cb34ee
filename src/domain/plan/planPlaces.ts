import { joinNames } from '../format.ts';
import { isMostlyIn, type Locality } from '../locality/locality.ts';
import type { PlanArea, PlanData, PlanPlace } from './planData.ts';

/**
 * The reader's own places as a plan knows them: which of its areas are theirs. A neighbourhood is one of a place's or
 * is not; a ward is where at least half of the residents (mid-2022) of its best-fit neighbourhoods live in the place.
 */
export function planPlaces(areas: readonly PlanArea[], localities: readonly Locality[]): PlanPlace[] {
  const here = new Set(areas.flatMap(({ members }) => members.map(({ code }) => code)));
  return localities.map(({ name, colour, areas: codes }) => {
    const own = new Set(codes);
    return {
      name,
      colour,
      areas: new Set(areas.flatMap((area, index) => (holdsArea(own, area) ? [index] : []))),
      elsewhere: codes.filter((code) => !here.has(code)).length,
    };
  });
}

function holdsArea(codes: ReadonlySet<string>, { members }: PlanArea): boolean {
  const sum = (list: PlanArea['members']): number =>
    list.reduce((total, { residents }) => total + residents, 0);
  return isMostlyIn(sum(members.filter(({ code }) => codes.has(code))), sum(members));
}

/** How wards belong to places, where that has to be said; empty for neighbourhoods, which simply are there. */
export function wardsOfPlaces({ level }: Pick<PlanData, 'level'>): string {
  return level === 'ward' ? '(wards with at least half of their residents there)' : '';
}

/** A place by its name, whatever its capitals; undefined where it is not one of the reader's, or no longer. */
export function findPlace<P extends { name: string }>(places: readonly P[], name: string): P | undefined {
  const sought = name.toLowerCase();
  return places.find((place) => place.name.toLowerCase() === sought);
}

/** Which of these places an area is in: "South Wye", "South Wye and Belmont"; null: in none. */
export function placesOfArea({ places }: Pick<PlanData, 'places'>, area: number): string | null {
  const names = places.flatMap((place) => (place.areas.has(area) ? [place.name] : []));
  return names.length === 0 ? null : joinNames(names);
}

/** A name as rules and scopes write it in an address: spaces as "_", marks that part their texts as "~2C" and the like. */
export function writePlaceName(name: string): string {
  return name
    .replace(
      /[~_.,:()*]/g,
      (letter) => `~${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .replaceAll(' ', '_');
}

/** The name that `writePlaceName` wrote. */
export function readPlaceName(text: string): string {
  return text
    .replaceAll('_', ' ')
    .replace(/~([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

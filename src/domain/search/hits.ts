import type { AreaCode, CountyCode } from '../area.ts';
import { isAreaCode } from '../codes.ts';
import { formatNumber } from '../format.ts';
import type { SearchIndex } from './searchFiles.ts';

/** What a page of one place shows: an area by its code, or a set of neighbourhoods as an address writes it. */
export type PlaceRef = { area: string } | { places: string };

/** One thing found. */
export interface Hit {
  title: string;
  /** kind, where it lies, what stands for it: "Ward in Herefordshire · best fit of 4 neighbourhoods" */
  what: string;
  place: PlaceRef;
  county: CountyCode;
  /** what the maps mark; null: the county alone */
  area: AreaCode | null;
  /** another page that answers it: the neighbourhood of a village */
  also: { text: string; place: PlaceRef } | null;
}

/** Hits of one kind, under a heading that says which. */
export interface HitGroup {
  heading: string;
  hits: Hit[];
}

/** What was found, and what must be said about it. */
export interface SearchAnswer {
  groups: HitGroup[];
  /** sentences over the results: what was taken for what, what is not held */
  notes: string[];
  /** other texts to search for: outcodes, corrected words */
  tries: { text: string; what: string }[];
  /** whether these come before what was found: postcodes that go on from what was typed */
  areTriesFirst?: boolean;
}

export const nothingFound: SearchAnswer = { groups: [], notes: [], tries: [] };

/** "E01" and 14042 as a code. */
export function codeFrom(kind: 'E01' | 'E02' | 'E05', number: number): string {
  return kind + String(number).padStart(6, '0');
}

/** The code as one of an area the maps show; null where it is none. */
export function areaOf(code: string): AreaCode | null {
  return isAreaCode(code) ? code : null;
}

/** Where a district lies, in words: "Kent", or with the district where it is another: "Ashford, Kent". */
export function whereOf(index: SearchIndex, district: number): string {
  const name = index.districts.names[district] ?? '';
  const county = countyName(index, district);
  return name === county || name === '' ? county : `${name}, ${county}`;
}

/** Name of the county of a district. */
export function countyName({ counties, districts }: SearchIndex, district: number): string {
  return counties.names[districts.county[district] ?? -1] ?? '';
}

/** Code of the county of a district. Throws where the index has none: it is then not ours. */
export function countyCode({ counties, districts }: SearchIndex, district: number): CountyCode {
  const code = counties.codes[districts.county[district] ?? -1];
  if (code === undefined) throw new Error(`District ${district} of the search index has no county`);
  return code;
}

/** "1 neighbourhood", "4 neighbourhoods" */
function neighbourhoods(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? 'neighbourhood' : 'neighbourhoods'}`;
}

/** A ward as a hit. */
export function wardHit(
  index: SearchIndex,
  name: string,
  number: number,
  district: number,
  lsoas: number,
): Hit {
  const code = codeFrom('E05', number);
  const fit =
    lsoas === 0
      ? 'no neighbourhood has its best fit here, so it has no figures'
      : `best fit of ${neighbourhoods(lsoas)}`;
  return {
    title: name,
    what: `Ward in ${whereOf(index, district)} · ${fit}`,
    place: { area: code },
    county: countyCode(index, district),
    area: areaOf(code),
    also: null,
  };
}

/** An MSOA as a hit: its page is that of its neighbourhoods together, under its name. */
export function msoaHit(
  index: SearchIndex,
  { name, official, district, areas }: { name: string; official: string; district: number; areas: string },
): Hit {
  const first = areaOf(codeFrom('E01', Number(/^\d+/.exec(areas)?.[0])));
  return {
    title: name,
    what: `${neighbourhoods(countAreas(areas))} in ${whereOf(index, district)} · MSOA ${official}`,
    place: {
      places: `${name.replace(/[,:~]/g, (sign) => `~${sign.charCodeAt(0).toString(16).toUpperCase()}`)}:0:${areas}`,
    },
    county: countyCode(index, district),
    area: first,
    also: null,
  };
}

/** How many codes "14042-3.33201" holds. */
function countAreas(areas: string): number {
  return areas.split('.').reduce((sum, run) => sum + 1 + Number(run.split('-')[1] ?? 0), 0);
}

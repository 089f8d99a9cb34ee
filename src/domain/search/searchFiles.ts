import type { CountyCode } from '../area.ts';
import type { PlaceKind } from '../context.ts';

/*
 * What a search looks up. Codes of one kind stand as their last six digits: 14042 for E01014042.
 * Lists of one object run together. `district` is an index into the districts of `SearchIndex`, `series` one into its series.
 */

/** `search/index.json`: counties and districts by name, and where everything else is. */
export interface SearchIndex {
  counties: { codes: CountyCode[]; names: string[]; regions: string[] };
  districts: { codes: string[]; names: string[]; county: number[] };
  /** districts since 2016 that are no more: the last year in which they stood, and the districts that hold their ground */
  former: { codes: string[]; names: string[]; until: number[]; districts: number[][] };
  /** beginnings of words by which `search/names/<beginning>.json` are told apart */
  shards: string[];
  /** words of so many names that a name is not kept under them, unless it begins with one */
  common: string[];
  /** beginnings of official names, "Herefordshire" of "Herefordshire 009D": `search/series/<index>.json` */
  series: string[];
  /** thousands of codes that have a file: "E01014" for `search/codes/E01014.json` */
  thousands: string[];
}

export const placeKinds: readonly PlaceKind[] = ['city', 'town', 'suburb', 'village', 'hamlet', 'other'];

/** `search/names/<beginning>.json`: every name with a word that begins so. */
export interface NamesFile {
  wards: WardRows;
  msoas: { names: string[]; number: number[]; district: number[]; areas: string[] };
  /** settlements: index into `placeKinds`, the LSOA that holds the middle (0: none does), and that LSOA's ward */
  places: { names: string[]; kind: number[]; lsoa: number[]; ward: number[]; district: number[] };
  /** settlements of Wales, to say so */
  welsh: string[];
}

interface WardRows {
  names: string[];
  number: number[];
  district: number[];
  /** best-fit neighbourhoods */
  lsoas: number[];
}

/** `search/codes/E01<thousand>.json`: LSOAs by code. */
export interface LsoaCodes {
  number: number[];
  series: number[];
  /** "009D" */
  suffix: string[];
  /** index into `msoas` */
  msoa: number[];
  msoas: string[];
  ward: number[];
  district: number[];
  gone: GoneRows;
}

/** LSOAs of 2011 that are no more, and the LSOAs of 2021 that share their ground. */
interface GoneRows {
  number: number[];
  series: number[];
  suffix: string[];
  became: number[][];
}

/** `search/codes/E02<thousand>.json`: MSOAs of 2021 by code. */
export interface MsoaCodes {
  number: number[];
  series: number[];
  /** "009" */
  suffix: string[];
  /** the House of Commons Library's names */
  names: string[];
  district: number[];
  /** its LSOAs as a place in an address has them (`localityText.ts`): "14042-3.33201" */
  areas: string[];
}

/** `search/codes/E05<thousand>.json`: wards by code. */
export type WardCodes = WardRows;

/** `search/series/<index>.json`: numbered names that begin alike, by suffix. */
export interface SeriesFile {
  lsoa: { suffix: string[]; number: number[] };
  msoa: { suffix: string[]; number: number[] };
  gone: { suffix: string[]; number: number[] };
}

/**
 * `search/dictionary.json`: every word of every name in one text, ascending. Each begins with a digit, the letters it
 * shares with the word before (nine at most): "0ash1bury3ton" is "ash", "abury", "abuton".
 */
export interface Dictionary {
  words: string;
}

import type { AreaCode, CountyCode } from './area.ts';
import { isAreaCode } from './codes.ts';

/**
 * `postcodes/<outcode>.json`: the current postcodes of one outcode ("HR1"), each with its neighbourhood and its place.
 * The lists run together, in the order of the postcodes.
 */
export interface PostcodesFile {
  outcode: string;
  /** the numbers of the LSOAs of 2021 that the outcode touches: 1000001 stands for E01000001 */
  lsoas: number[];
  /** second halves as numbers (`incodeNumber`), each less the one before it */
  steps: number[];
  /** index into `lsoas` */
  lsoa: number[];
  /** degrees x 10,000 (about 10 m): the mean of its addresses' postcode unit as published */
  lat: number[];
  lon: number[];
}

/** `postcodes/outcodes.json`: every first half of English postcodes, sorted, and what it touches. */
export interface Outcodes {
  outcodes: string[];
  /** postcodes in each */
  count: number[];
  /** the middle of its postcodes, degrees x 1,000 */
  lat: number[];
  lon: number[];
  /** counties whose neighbourhoods it holds postcodes of, most first: index into `countyCodes` */
  counties: number[][];
  countyCodes: CountyCode[];
  /** postcodes with an English grid reference whose LSOA is a Welsh one: they have no figure here */
  elsewhere: string[];
}

/** A postcode as the Royal Mail writes it, in its two halves. */
export interface Postcode {
  outcode: string;
  /** "2LW"; empty where only the first half was given */
  incode: string;
}

export interface FoundPostcode {
  lsoa: AreaCode;
  /** degrees */
  lat: number;
  lon: number;
}

/** A1 1AA, A11 1AA, AA1 1AA, AA11 1AA, A1A 1AA, AA1A 1AA; the last letter is never I or O */
const outcodeForm = /^[A-Z]{1,2}(\d|[1-9]\d|\d[A-HJ-NP-Z])$/;
const incodeForm = /^\d[A-Z]{2}$/;
const letters = 26;

/**
 * Reads a postcode however it is typed ("hr12lw", " HR1  2LW. ", "(HR1 2LW)"), or its first half, also where the second is
 * only begun ("HR1 2", "hr12l"). Null where it has the form of neither. In whole postcodes "O" for 0, "I" and "L" for 1, 0
 * for "O" and 1 for "I" are mended where nothing else can be meant.
 */
export function readPostcode(text: string): Postcode | null {
  const [, begun] = /^\s*([a-z]{1,2}\d[a-z\d]?)\s+\d[a-z]?\s*$/i.exec(text) ?? [];
  if (begun) return { outcode: begun.toUpperCase(), incode: '' };
  const squeezed = text.toUpperCase().replace(/[\s.,;:()"'\-\u00a0]+/g, '');
  const whole = wholePostcode(squeezed.slice(0, -3), squeezed.slice(-3));
  if (whole) return whole;
  if (outcodeForm.test(squeezed)) return { outcode: squeezed, incode: '' };
  const [, first] = /^\s*([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]\s*$/.exec(text.toUpperCase()) ?? [];
  return first && outcodeForm.test(first) ? { outcode: first, incode: '' } : null;
}

/** Two halves as a postcode, slips between letters and digits mended; null where they are none. */
function wholePostcode(start: string, end: string): Postcode | null {
  const incode = end.replace(/^O/, '0').replace(/^I/, '1');
  const outcode = outcodeForm.test(start) ? start : mendOutcode(start);
  const isMeant = /\d/.test(start + end) && incodeForm.test(incode);
  return isMeant && outcode !== null ? { outcode, incode } : null;
}

/** "HRI" as HR1, "S014" as SO14, "0X1" as OX1. */
function mendOutcode(start: string): string | null {
  for (const count of [2, 1]) {
    const area = start.slice(0, count).replace(/0/g, 'O').replace(/1/g, 'I');
    const [, digits = '', letter = ''] = /^([\dOIL]{1,2})([A-HJ-NP-Z]?)$/.exec(start.slice(count)) ?? [];
    const mended = area + digits.replace(/O/g, '0').replace(/[IL]/g, '1') + letter;
    const hasLetter = /[A-Z]/.test(start.slice(0, count));
    if (hasLetter && digits !== '' && outcodeForm.test(mended)) return mended;
  }
  return null;
}

/** The last whole postcode within a longer text, an address; null where there is none. */
export function postcodeWithin(text: string): Postcode | null {
  const halves = /(?<![A-Z\d])([A-Z][A-Z\dO]{1,3})[\s.\-\u00a0]*([\dOI][A-Z]{2})(?![A-Z\d])/g;
  const found = [...text.toUpperCase().matchAll(halves)].flatMap(([, start = '', end = '']) => {
    const isMeant = /\d/.test(start) && /\d|^[OI]/.test(end);
    return (isMeant && wholePostcode(start, end)) || [];
  });
  return found.at(-1) ?? null;
}

/** "2LW" as a number from 0 to 6,759, ascending as the text does. */
export function incodeNumber(incode: string): number {
  const letter = (place: number): number => incode.charCodeAt(place) - 65;
  return Number(incode[0]) * letters * letters + letter(1) * letters + letter(2);
}

/** The second half that a number stands for. */
export function incodeOf(number: number): string {
  const letter = (index: number): string => String.fromCharCode(65 + index);
  return (
    String(Math.floor(number / (letters * letters))) +
    letter(Math.floor(number / letters) % letters) +
    letter(number % letters)
  );
}

/** The LSOA code that a number of the file stands for. Throws where it is none: the file is then not ours. */
function lsoaOf(number: number): AreaCode {
  const code = `E0${number}`;
  if (!isAreaCode(code)) throw new Error(`${code} is no LSOA of a postcode`);
  return code;
}

/** One postcode of a file; null where there is none of that name now. */
export function findPostcode(file: PostcodesFile, incode: string): FoundPostcode | null {
  const asked = incodeNumber(incode);
  let number = 0;
  for (const [index, step] of file.steps.entries()) {
    number += step;
    if (number === asked) return foundAt(file, index);
    if (number > asked) break;
  }
  return null;
}

function foundAt(file: PostcodesFile, index: number): FoundPostcode {
  return {
    lsoa: lsoaOf(file.lsoas[file.lsoa[index] ?? -1] ?? 0),
    lat: (file.lat[index] ?? NaN) / 1e4,
    lon: (file.lon[index] ?? NaN) / 1e4,
  };
}

/** All postcodes of a file, by second half; for matching a reader's own rows. */
export function postcodesOf(file: PostcodesFile): Map<string, FoundPostcode> {
  const found = new Map<string, FoundPostcode>();
  let number = 0;
  file.steps.forEach((step, index) => {
    number += step;
    found.set(incodeOf(number), foundAt(file, index));
  });
  return found;
}

/** First halves that hold a postcode of one of these counties. */
export function outcodesOf(
  { outcodes, counties, countyCodes }: Outcodes,
  asked: readonly CountyCode[],
): string[] {
  const places = new Set(asked.map((code) => countyCodes.indexOf(code)));
  return outcodes.filter((_, at) => counties[at]?.some((place) => places.has(place)));
}

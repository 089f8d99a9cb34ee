import { postcodeWithin, readPostcode } from '../postcodes.ts';
import type { Point } from './nearestPostcode.ts';
import { readPoint } from './point.ts';
import { wordsOf } from './words.ts';

/** What a reader's text asks for. */
export type Query =
  | { kind: 'nothing' }
  /** signs only: an emoji, question marks */
  | { kind: 'unreadable' }
  /** `within` a longer text: an address */
  | { kind: 'postcode'; outcode: string; incode: string; within: boolean }
  | { kind: 'point'; point: Point }
  /** a first half, and of the second what is there: "2", "2L", or nothing */
  | { kind: 'outcode'; outcode: string; begun: string }
  /** nine characters, or the beginning of them where there are at least two digits */
  | {
      kind: 'code';
      code: string;
      /** of a longer text, a row of a table: its other codes */ others?: string[];
    }
  /** an official name with its number: "Herefordshire 009D", "Herefordshire 009" */
  | { kind: 'numbered'; words: string[]; suffix: string; typed: string[] }
  | { kind: 'words'; words: string[] };

const codeForm = /^[A-Z]\d{2,8}$/;
const codesWithin = /\b[EWSN]\d{8}\b/g;

/** Reads a text as the most exact thing it can be; never throws. */
export function readQuery(text: string): Query {
  const tidy = text.trim().slice(0, longestText);
  const words = wordsOf(tidy.slice(0, longestName)).slice(0, mostWords);
  if (words.length === 0) return { kind: tidy === '' ? 'nothing' : 'unreadable' };
  const code = codeIn(tidy);
  if (code !== null) return { kind: 'code', code };
  const point = readPoint(tidy);
  if (point) return { kind: 'point', point };
  const [first, ...others] = new Set(tidy.toUpperCase().match(codesWithin));
  if (first !== undefined) return { kind: 'code', code: first, others };
  return postcodeIn(tidy) ?? numbered(words) ?? { kind: 'words', words };
}

/** A pasted address may be so long; what is behind is not read. */
const longestText = 300;
/** No name in England has so many letters, or words. */
const longestName = 80;
const mostWords = 9;

/** A postcode, whole or begun; or a whole one within an address. */
function postcodeIn(text: string): Query | null {
  const postcode = readPostcode(text.replace(/^post ?code\b:?/i, ''));
  if (postcode?.incode) return { kind: 'postcode', ...postcode, within: false };
  if (postcode) return { kind: 'outcode', outcode: postcode.outcode, begun: begunIn(text, postcode.outcode) };
  const within = postcodeWithin(text);
  return within && { kind: 'postcode', ...within, within: true };
}

/** A code, also with a word before it ("LSOA E01014042") or with blanks in it; "E01" alone is the beginning of one. */
function codeIn(text: string): string | null {
  const [, rest = ''] = /^(?:(?:lsoa|msoa|ward|code)s?\b:?)?(.*)$/i.exec(text) ?? [];
  const code = rest.toUpperCase().replace(/\s+/g, '');
  const isBegun = /^[EWSN]0\d/.test(code) || code.length >= 5;
  return codeForm.test(code) && isBegun ? code : null;
}

function begunIn(text: string, outcode: string): string {
  return text
    .toUpperCase()
    .replace(/[^A-Z\d]/g, '')
    .slice(outcode.length);
}

function numbered(words: readonly string[]): Query | null {
  const [, digits, letter = ''] = /^(\d{1,3})([a-z]?)$/.exec(words.at(-1) ?? '') ?? [];
  if (digits === undefined || words.length < 2) return null;
  return {
    kind: 'numbered',
    words: words.slice(0, -1),
    suffix: digits.padStart(3, '0') + letter.toUpperCase(),
    typed: [...words],
  };
}

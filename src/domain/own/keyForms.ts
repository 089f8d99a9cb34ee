import { readPostcode } from '../postcodes.ts';

/** What a column names its areas by. */
export type KeyKind = 'lsoa' | 'msoa' | 'ward' | 'postcode' | 'ward-name' | 'msoa-name';

/** What the form of a text says, without knowing whether the area exists. */
export type Form = 'lsoa' | 'msoa' | 'ward' | 'postcode' | 'larger' | 'abroad';

/** 2021 LSOAs end at E01035762; numbers above were never given. */
const lastLsoa = 1_035_762;

/**
 * The form of a text as an area's name: an English neighbourhood (E01), MSOA (E02) or ward (E05), a whole postcode, any other English
 * area ("larger"), or an area of Wales, Scotland or Northern Ireland ("abroad"); null where it is none of these.
 */
export function formOf(text: string): Form | null {
  const code = codeOf(text);
  if (/^E01\d{6}$/.test(code)) return Number(code.slice(1)) <= lastLsoa ? 'lsoa' : null;
  if (/^E02\d{6}$/.test(code)) return 'msoa';
  if (/^E05\d{6}$/.test(code)) return 'ward';
  if (/^E\d{8}$/.test(code)) return 'larger';
  if (/^(?:[WSN]\d{8}|95[A-Z]{2}\d{2}[A-Z]\d|\d{2}[A-Z]{2}\d{2}[A-Z]\d)$/.test(code)) return 'abroad';
  const postcode = readPostcode(text);
  return postcode !== null && postcode.incode !== '' ? 'postcode' : null;
}

/** Whether a text is a code or postcode, whatever it stands for. */
export function isKnownForm(text: string): boolean {
  return formOf(text) !== null;
}

/** A code as it is published: "e01014042 " is E01014042. */
export function codeOf(text: string): string {
  return text.replace(/[\s\u00a0\u200b]+/g, '').toUpperCase();
}

/** A name as it is compared: "Bromyard & Bishop's Frome Ward" and "bromyard and bishops frome" are one. */
export function nameOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’`.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/ (?:ward|ed|electoral division)$/, '');
}

import * as v from 'valibot';

/** Words that are not empty and have no stray space at either end. */
export const words = v.pipe(
  v.string(),
  v.check((text) => text !== '' && text.trim() === text, 'words, without a space before or after'),
);

/** An id: small letters, digits and hyphens. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of small letters, digits and hyphens'),
);

/** An address of the open web. */
export const addressSchema = v.pipe(
  v.string(),
  v.regex(/^https:\/\/\S+$/, 'an address that begins with https://'),
);

/** Decimals of a stored figure. */
export const decimalsSchema = v.pipe(
  v.number(),
  v.check((number) => Number.isInteger(number) && number >= 0 && number <= 6, 'a whole number from 0 to 6'),
);

/** The four digits of a year. */
export const yearSchema = v.pipe(v.string(), v.regex(/^(19|20)\d\d$/, 'a year in four digits'));

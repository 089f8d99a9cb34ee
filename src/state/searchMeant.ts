import { largerHeadings } from '../domain/search/findLarger.ts';
import type { HitGroup, SearchAnswer } from '../domain/search/hits.ts';
import { mergeGroups } from '../domain/search/orderGroups.ts';
import { isStreet, whatIsNotHeld, whyOnlySome } from '../domain/search/outside.ts';
import type { SearchIndex } from '../domain/search/searchFiles.ts';
import { wordsMeant } from '../domain/search/typos.ts';
import { wordsOf } from '../domain/search/words.ts';
import type { SearchFiles } from './searchFiles.ts';
import { outcodesAmong } from './searchPostcodes.ts';

const mostTries = 5;
/** parts of a text that are looked for, each at the cost of two small files */
const mostParts = 4;

/**
 * Words that begin or end no part worth looking for: they join others, ask, or say what kind of thing is meant, what of it,
 * on which side or in which land.
 */
const joining = new Set(
  'and at by in of on or the to upon with street road lane avenue close drive hospital school university college library station airport north south east west central mid old new what where which is are my me near ward wards area areas council neighbourhood lsoa msoa code most least deprived deprivation poverty england uk'.split(
    ' ',
  ),
);

type Find = (words: readonly string[]) => Promise<HitGroup[]>;

/**
 * For words that no name holds: with words of the dictionary in place of those it does not know; else what a part of the
 * words finds, its end first, for an address ends with its town. It says which.
 * @param near counties and districts that slips of the finger have found: they stay
 */
export async function searchMeant(
  files: SearchFiles,
  index: SearchIndex,
  words: readonly string[],
  near: readonly HitGroup[],
  find: Find,
): Promise<SearchAnswer> {
  // a word with a digit is in no name: a house number, a part of a postcode
  const named = words.filter((word) => !/\d/.test(word));
  const outcodes = named.length < words.length ? outcodesAmong(await files.outcodes(), words) : [];
  const known = named.length === words.length ? await knownWords(files, index) : null;
  const meant = known && (await exchange(words, known, near, find));
  if (meant) return meant;
  const parts = partsOf(named, words.join(' '), known ? new Set(known) : null, new Set(index.common));
  const part = await firstFound(parts.slice(0, mostParts), find);
  const note = `Nothing is named “${words.join(' ')}”.`;
  if (part)
    return {
      groups: part.groups,
      notes: [`${note} This is what “${part.text}” alone finds. ${whyOnlySome(words)}`],
      tries: outcodes,
    };
  const isAny = near.length + outcodes.length > 0 || isStreet(words);
  const notes = isAny ? [`${note} ${whyOnlySome(words)}`] : [note, whatIsNotHeld];
  return { groups: [...near], notes, tries: outcodes };
}

/** Every word of every name, councils' too. */
async function knownWords(
  files: SearchFiles,
  { counties, districts, former }: SearchIndex,
): Promise<string[]> {
  const larger = [...counties.names, ...districts.names, ...former.names].flatMap(wordsOf);
  return [...new Set([...(await files.dictionary()), ...larger])];
}

/** With the first word that is not known exchanged for the likeliest that is; null where all are known, or none comes near. */
async function exchange(
  words: readonly string[],
  known: readonly string[],
  near: readonly HitGroup[],
  find: Find,
): Promise<SearchAnswer | null> {
  const all = new Set(known);
  const unknown = words.find((word) => !all.has(word));
  if (unknown === undefined) return null;
  const texts = wordsMeant(unknown, known).map((word) =>
    words.map((one) => (one === unknown ? word : one)).join(' '),
  );
  const [first = ''] = texts;
  const found = first === '' ? [] : await find(first.split(' '));
  const groups = largerFirst(mergeGroups(near, found));
  if (groups.length === 0) return null;
  return {
    groups,
    notes: [
      `Nothing is named “${words.join(' ')}”. ${found.length > 0 ? `This is what “${first}” finds.` : 'These names come near it.'}`,
    ],
    tries: texts.slice(found.length > 0 ? 1 : 0, mostTries).map((text) => ({ text, what: '' })),
  };
}

/** Parts of the words: ends before beginnings, long before short, then single words. */
function partsOf(
  words: readonly string[],
  whole: string,
  known: ReadonlySet<string> | null,
  common: ReadonlySet<string>,
): string[] {
  const ends = words.map((_, at) => words.slice(at));
  const beginnings = words.map((_, at) => words.slice(0, words.length - at));
  const singles = [...words].sort((a, b) => b.length - a.length).map((word) => [word]);
  const parts = [...ends, ...beginnings, ...singles].filter(
    (part) =>
      !joining.has(part[0] ?? '') &&
      !joining.has(part.at(-1) ?? '') &&
      !part.every((word) => common.has(word)) &&
      part.every((word) => known?.has(word) ?? true),
  );
  return [...new Set(parts.map((part) => part.join(' ')))].filter((text) => text !== whole);
}

async function firstFound(
  texts: readonly string[],
  find: Find,
): Promise<{ groups: HitGroup[]; text: string } | null> {
  for (const text of texts) {
    const groups = await find(text.split(' '));
    if (groups.length > 0) return { groups, text };
  }
  return null;
}

function largerFirst(groups: readonly HitGroup[]): HitGroup[] {
  const isLarger = ({ heading }: HitGroup): boolean => largerHeadings.includes(heading);
  return [...groups.filter(isLarger), ...groups.filter((group) => !isLarger(group))];
}

import { findLarger, largerHeadings } from '../domain/search/findLarger.ts';
import { findNames, findWelsh } from '../domain/search/findNames.ts';
import type { HitGroup, SearchAnswer } from '../domain/search/hits.ts';
import type { Strictness } from '../domain/search/matchNames.ts';
import { whatIsNotHeld } from '../domain/search/outside.ts';
import type { NamesFile, SearchIndex } from '../domain/search/searchFiles.ts';
import { wordsMeant } from '../domain/search/typos.ts';
import { shardOf } from '../domain/search/words.ts';
import type { SearchFiles } from './searchFiles.ts';

/** So many shards of names are fetched for one try. */
const mostShards = 2;
const mostTries = 5;
/** shorter words are near too many names */
const shortestNear = 8;

/**
 * Names that hold these words: as typed; else with slips of the finger behind the first letters; else with words of the
 * dictionary in place of those it does not know; else what holds some of the words. It says which.
 */
export async function searchNames(
  files: SearchFiles,
  index: SearchIndex,
  words: readonly string[],
): Promise<SearchAnswer> {
  const asked = await find(files, index, words, 'exact');
  if (asked.groups.length > 0 || asked.welsh.length > 0)
    return {
      groups: [...asked.groups, ...largerNear(index, words, asked.groups)],
      notes: welshNotes(asked.welsh, asked.groups.length === 0),
      tries: [],
    };
  const typed = words.join(' ');
  const near = await find(files, index, words, 'slips');
  if (near.isNamed)
    return {
      groups: near.groups,
      notes: [`Nothing is named “${typed}”. These names come near it.`],
      tries: [],
    };
  return (await searchMeant(files, index, words, near.groups)) ?? searchSome(files, index, words);
}

/** Where no council bears the name, those a slip of the finger away: "Westmoreland" is a ward of Bath as well. */
function largerNear(index: SearchIndex, words: readonly string[], found: readonly HitGroup[]): HitGroup[] {
  const isLarger = found.some(({ heading }) => largerHeadings.includes(heading));
  if (found.length === 0 || isLarger || words.join('').length < shortestNear) return [];
  const hits = findLarger(index, words, 'slips').flatMap((group) => group.hits);
  return hits.length > 0 ? [{ heading: 'Councils with a name near this', hits }] : [];
}

function welshNotes(welsh: readonly string[], isAlone: boolean): string[] {
  return welsh.map((name) =>
    isAlone
      ? `${name} is in Wales. The atlas holds England: Wales measures deprivation in its own way.`
      : `There is a ${name} in Wales too. The atlas holds England.`,
  );
}

interface Found {
  groups: HitGroup[];
  /** whether anything smaller than a district is there */
  isNamed: boolean;
  welsh: string[];
}

async function find(
  files: SearchFiles,
  index: SearchIndex,
  words: readonly string[],
  strictness: Strictness,
): Promise<Found> {
  const shards = await shardsFor(files, index, words);
  const named = findNames(index, shards, words, strictness);
  const groups = [...findLarger(index, words, strictness), ...named].filter(({ hits }) => hits.length > 0);
  return {
    groups,
    isNamed: named.some(({ hits }) => hits.length > 0),
    welsh: findWelsh(shards, words),
  };
}

/** Files of the first word and of the first other one that is no common word: a name that holds all words is in one of them. */
function shardsFor(files: SearchFiles, index: SearchIndex, words: readonly string[]): Promise<NamesFile[]> {
  const known = new Set(index.shards);
  const common = new Set(index.common);
  const telling = words.filter((word, at) => at === 0 || !common.has(word));
  const shards = new Set(telling.map((word) => shardOf(word, known)).filter((shard) => shard !== null));
  return Promise.all([...shards].slice(0, mostShards).map((shard) => files.names(shard)));
}

/**
 * A word the dictionary does not know, exchanged for the likeliest that it does.
 * @param near counties and districts that slips of the finger have found: they stay
 * @returns null where there is nothing at all
 */
async function searchMeant(
  files: SearchFiles,
  index: SearchIndex,
  words: readonly string[],
  near: readonly HitGroup[],
): Promise<SearchAnswer | null> {
  const dictionary = await files.dictionary();
  const known = new Set(dictionary);
  const unknown = words.find((word) => !known.has(word));
  const texts = (unknown === undefined ? [] : wordsMeant(unknown, dictionary)).map((word) =>
    words.map((one) => (one === unknown ? word : one)).join(' '),
  );
  const [first = ''] = texts;
  const found = first === '' ? [] : (await find(files, index, first.split(' '), 'exact')).groups;
  const groups = joinGroups(near, found);
  if (groups.length + texts.length === 0) return null;
  const way = found.length > 0 ? `This is what “${first}” finds.` : 'Perhaps one of these was meant.';
  return {
    groups,
    notes: [`Nothing is named “${words.join(' ')}”. ${way}`],
    tries: texts.slice(found.length > 0 ? 1 : 0, mostTries).map((text) => ({ text, what: '' })),
  };
}

/** No name holds all the words: what each of them finds is a way on. */
async function searchSome(
  files: SearchFiles,
  index: SearchIndex,
  words: readonly string[],
): Promise<SearchAnswer> {
  const note = `Nothing is named “${words.join(' ')}”.`;
  if (words.length > 1)
    for (const word of [...words].sort((a, b) => b.length - a.length)) {
      const { groups } = await find(files, index, [word], 'exact');
      if (groups.length > 0)
        return { groups, notes: [`${note} This is what “${word}” alone finds.`], tries: [] };
    }
  return { groups: [], notes: [note, whatIsNotHeld], tries: [] };
}

/** Counties and districts near the text, then what was found; under one heading the found. Headings keep their order. */
function joinGroups(near: readonly HitGroup[], found: readonly HitGroup[]): HitGroup[] {
  const own = new Map([...near, ...found].map((group) => [group.heading, group]));
  const order = largerHeadings.filter((heading) => own.has(heading));
  const rest = [...own.keys()].filter((heading) => !largerHeadings.includes(heading));
  return [...order, ...rest].flatMap((heading) => own.get(heading) ?? []);
}

import { findLarger, largerHeadings } from '../domain/search/findLarger.ts';
import { findNames, findWelsh } from '../domain/search/findNames.ts';
import type { HitGroup, SearchAnswer } from '../domain/search/hits.ts';
import { knownAs, landOf, regionTries, writtenOut } from '../domain/search/knownAs.ts';
import { plainWords, type Strictness } from '../domain/search/matchNames.ts';
import { mergeGroups, orderGroups, withoutHits } from '../domain/search/orderGroups.ts';
import { notOfEngland } from '../domain/search/outside.ts';
import type { NamesFile, SearchIndex } from '../domain/search/searchFiles.ts';
import { slipsBetween } from '../domain/search/typos.ts';
import { shardOf, wordsOf } from '../domain/search/words.ts';
import type { SearchFiles } from './searchFiles.ts';
import { searchMeant } from './searchMeant.ts';

/** So many shards of names are fetched for one try. */
const mostShards = 2;
/** shorter words are near too many names */
const shortestNear = 8;

/**
 * Names that hold these words: as typed, abbreviations written out too; else with slips of the finger behind the first
 * letters; else as `searchMeant` does. It says which. Councils of what is no council itself come before all.
 */
export async function searchNames(
  files: SearchFiles,
  index: SearchIndex,
  words: readonly string[],
): Promise<SearchAnswer> {
  const asked = await findSpelled(files, index, words);
  const known = knownAs(index, writtenOut(words) ?? words);
  const notes = [...known.notes, ...landNotes(words, asked.welsh, asked.groups.length === 0)];
  const isEngland = landOf(words) === 'England';
  const regions = known.groups.length > 0 ? [] : regionTries(index, isEngland ? [] : words);
  if (asked.groups.length + known.groups.length + notes.length + regions.length > 0)
    return {
      groups: [
        ...known.groups,
        ...(isEngland ? [] : withoutHits(asked.groups, known.groups)),
        ...largerNear(index, words, asked.groups),
      ],
      notes,
      tries: regions,
    };
  const near = await find(files, index, words, 'slips');
  if (near.isNamed)
    return {
      groups: near.groups,
      notes: [`Nothing is named “${words.join(' ')}”. These names come near it.`],
      tries: [],
    };
  return searchMeant(files, index, words, near.groups, async (other) =>
    orderGroups((await find(files, index, other, 'exact')).groups, [other]),
  );
}

/** What is found as typed and, where there are abbreviations, written out: "Bucks" is a council, and a part of Devon's names. */
async function findSpelled(
  files: SearchFiles,
  index: SearchIndex,
  words: readonly string[],
): Promise<{ groups: HitGroup[]; welsh: string[] }> {
  const long = writtenOut(words);
  const asked = await find(files, index, words, 'exact');
  const spelled = long === null ? [] : (await find(files, index, long, 'exact')).groups;
  const typed = long === null ? [words] : [long, words];
  return { groups: orderGroups(mergeGroups(spelled, asked.groups), typed), welsh: asked.welsh };
}

/** Side words of constituencies and wards, which no council bears: "Islington North" is near Islington. */
const sides = ['north', 'south', 'east', 'west', 'central', 'mid', 'city', 'town'];

/**
 * Where no council bears the name, the one it is a side of, else those a slip of the finger away: "Westmoreland" is a ward
 * of Bath as well.
 */
function largerNear(index: SearchIndex, words: readonly string[], found: readonly HitGroup[]): HitGroup[] {
  const isLarger = found.some(({ heading }) => largerHeadings.includes(heading));
  if (found.length === 0 || isLarger) return [];
  const whole = words.filter((word) => !sides.includes(word));
  const isSide = whole.length > 0 && whole.length < words.length;
  const beside = isSide ? findLarger(index, whole, 'exact').flatMap(({ hits }) => hits) : [];
  const isLong = words.join('').length >= shortestNear;
  const near = isLong && beside.length === 0 ? findLarger(index, words, 'slips') : [];
  const hits = [
    ...beside,
    ...near.flatMap((group) => group.hits.filter(({ title }) => isOneSlipOff(words, title))),
  ];
  return hits.length > 0 ? [{ heading: 'Councils with a name near this', hits }] : [];
}

function isOneSlipOff(words: readonly string[], title: string): boolean {
  const own = wordsOf(title);
  return words.some(
    (word) => word.length >= shortestNear && own.some((one) => slipsBetween(word, one, 1) <= 1),
  );
}

/** What lies in another land under this name. */
function landNotes(words: readonly string[], welsh: readonly string[], isAlone: boolean): string[] {
  const land = landOf(words);
  if (land === 'England') return ['The atlas holds all of England. Choose a region to begin with.'];
  const notes = welsh.map((name) => notOfEngland(name, 'Wales', isAlone));
  if (land === null || notes.length > 0) return notes;
  const name = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ');
  const isLand = land.replace('the ', '').toLowerCase() === words.join(' ');
  return [isLand ? `${name} is not in the atlas, which holds England.` : notOfEngland(name, land, isAlone)];
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
  const telling = plainWords(words).filter((word, at) => at === 0 || !common.has(word));
  const shards = new Set(telling.map((word) => shardOf(word, known)).filter((shard) => shard !== null));
  return Promise.all([...shards].slice(0, mostShards).map((shard) => files.names(shard)));
}

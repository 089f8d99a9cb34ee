import {
  answerWith,
  goneOf,
  largerByCode,
  lsoaHit,
  msoaByCode,
  numberedCodes,
  thousandOf,
  wardByCode,
} from '../domain/search/findCodes.ts';
import type { Hit, HitGroup, SearchAnswer } from '../domain/search/hits.ts';
import { nothingFound } from '../domain/search/hits.ts';
import { regionTries } from '../domain/search/knownAs.ts';
import { whyNoCode } from '../domain/search/outside.ts';
import type { SearchIndex } from '../domain/search/searchFiles.ts';
import { wordsOf } from '../domain/search/words.ts';
import type { SearchFiles } from './searchFiles.ts';
import { searchNames } from './searchNames.ts';

/** A neighbourhood, MSOA, ward, district or county by its code. */
export async function searchCode(
  files: SearchFiles,
  index: SearchIndex,
  code: string,
): Promise<SearchAnswer> {
  if (/^E(06|07|08|09|10)/.test(code)) return largerByCode(index, code);
  const thousand = thousandOf(index, code);
  if (thousand === null)
    return { ...notThere(code), tries: /^E(12|92)/.test(code) ? regionTries(index) : [] };
  if (code.startsWith('E05')) {
    const ward = wardByCode(index, await files.wards(thousand), code);
    return ward ? answerWith('Ward', [ward]) : notThere(code);
  }
  if (code.startsWith('E02')) {
    const msoa = msoaByCode(index, await files.msoas(thousand), code);
    return msoa ? answerWith('Local area (MSOA)', [msoa]) : notThere(code);
  }
  return searchLsoa(files, index, code, thousand);
}

/** so many other codes of a pasted text are offered */
const mostOthers = 5;

/** A code; of a longer text its first one, said so, with the next ones to go on with. */
export async function searchTypedCode(
  files: SearchFiles,
  index: SearchIndex,
  { code, others }: { code: string; others?: readonly string[] },
): Promise<SearchAnswer> {
  const answer = await searchCode(files, index, code);
  if (!others) return answer;
  return {
    groups: answer.groups,
    notes: [`This is the code ${code} of what you typed.`, ...answer.notes],
    tries: [...others.slice(0, mostOthers).map((text) => ({ text, what: '' })), ...answer.tries],
  };
}

function notThere(code: string): SearchAnswer {
  return { ...nothingFound, notes: [whyNoCode(code)] };
}

async function searchLsoa(
  files: SearchFiles,
  index: SearchIndex,
  code: string,
  thousand: string,
): Promise<SearchAnswer> {
  const file = await files.lsoas(thousand);
  const hit = lsoaHit(index, file, code);
  if (hit) return answerWith('Neighbourhood', [hit]);
  return goneOf(index, file, code) ? searchGone(files, index, [code]) : notThere(code);
}

/** Neighbourhoods of 2021 by code, in this order. */
async function lsoaHits(files: SearchFiles, index: SearchIndex, codes: readonly string[]): Promise<Hit[]> {
  const hits = codes.map(async (code) => {
    const thousand = thousandOf(index, code);
    return thousand === null ? null : lsoaHit(index, await files.lsoas(thousand), code);
  });
  return (await Promise.all(hits)).filter((hit) => hit !== null);
}

/** "Herefordshire 009D" or "Herefordshire 009": by official name. Where no series begins so, the words are a name like others. */
export async function searchNumbered(
  files: SearchFiles,
  index: SearchIndex,
  { words, suffix, typed }: { words: readonly string[]; suffix: string; typed: readonly string[] },
): Promise<SearchAnswer> {
  const own = words.join(' ');
  const at = index.series.findIndex((name) => wordsOf(name).join(' ') === own);
  if (at < 0) return searchNames(files, index, typed);
  const { msoas, lsoas, gone } = numberedCodes(await files.series(at), suffix);
  const areas: HitGroup = { heading: 'Local area (MSOA)', hits: await msoaHits(files, index, msoas) };
  const near: HitGroup = { heading: 'Neighbourhoods', hits: await lsoaHits(files, index, lsoas) };
  const groups = [areas, near].filter(({ hits }) => hits.length > 0);
  if (groups.length === 0 && gone.length > 0) return searchGone(files, index, gone);
  if (groups.length > 0) return { groups, notes: [], tries: [] };
  const named = await searchNames(files, index, words);
  return {
    ...named,
    notes: [`${index.series[at] ?? ''} has no neighbourhood or MSOA ${suffix}.`, ...named.notes],
  };
}

/** What several LSOAs of 2011 became, each once. */
async function searchGone(
  files: SearchFiles,
  index: SearchIndex,
  codes: readonly string[],
): Promise<SearchAnswer> {
  const lost = await Promise.all(
    codes.map(async (code) => goneOf(index, await files.lsoas(code.slice(0, 6)), code)),
  );
  const found = lost.filter((one) => one !== null);
  const now = [...new Set(found.flatMap((one) => one.codes))];
  return answerWith(
    'What it became',
    await lsoaHits(files, index, now),
    found.map(({ note }) => note),
  );
}

async function msoaHits(files: SearchFiles, index: SearchIndex, codes: readonly string[]): Promise<Hit[]> {
  const hits = codes.map(async (code) => {
    const thousand = thousandOf(index, code);
    return thousand === null ? null : msoaByCode(index, await files.msoas(thousand), code);
  });
  return (await Promise.all(hits)).filter((hit) => hit !== null);
}

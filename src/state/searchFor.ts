import type { Loaded } from '../domain/loaded.ts';
import { nothingFound, type SearchAnswer } from '../domain/search/hits.ts';
import { readQuery, type Query } from '../domain/search/query.ts';
import type { SearchIndex } from '../domain/search/searchFiles.ts';
import { searchCode, searchNumbered } from './searchCodes.ts';
import { orProblem, type SearchFiles } from './searchFiles.ts';
import { searchNames } from './searchNames.ts';
import { searchLetters, searchOutcode, searchPostcode } from './searchPostcodes.ts';

/** Everything that a reader's text may mean, grouped. Only first halves of postcodes and beginnings of words are asked for. */
export function searchFor(files: SearchFiles, text: string): Promise<Loaded<SearchAnswer>> {
  return orProblem(() => look(files, readQuery(text)));
}

async function look(files: SearchFiles, query: Query): Promise<SearchAnswer> {
  const index = await files.index();
  switch (query.kind) {
    case 'nothing':
      return nothingFound;
    case 'postcode':
      return searchPostcode(files, index, query);
    case 'outcode':
      return searchOutcode(files, index, query);
    case 'code':
      return searchCode(files, index, query.code);
    case 'numbered':
      return searchNumbered(files, index, query);
    case 'words':
      return searchWords(files, index, query.words);
  }
}

/** One or two letters may begin a postcode; longer words are names. */
async function searchWords(
  files: SearchFiles,
  index: SearchIndex,
  words: readonly string[],
): Promise<SearchAnswer> {
  const [only = '', ...others] = words;
  const letters =
    others.length === 0 && only.length <= 2 ? await searchLetters(files, only.toUpperCase()) : null;
  return letters ?? searchNames(files, index, words);
}

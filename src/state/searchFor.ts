import type { Loaded } from '../domain/loaded.ts';
import { nothingFound, type SearchAnswer } from '../domain/search/hits.ts';
import { nothingToRead } from '../domain/search/outside.ts';
import { readQuery, type Query } from '../domain/search/query.ts';
import { searchNumbered, searchTypedCode } from './searchCodes.ts';
import { orProblem, type SearchFiles } from './searchFiles.ts';
import { searchNames } from './searchNames.ts';
import { searchPoint } from './searchNear.ts';
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
    case 'unreadable':
      return { ...nothingFound, notes: [nothingToRead] };
    case 'postcode':
      return searchPostcode(files, index, query);
    case 'point':
      return searchPoint(files, index, query.point, 'Near this point');
    case 'outcode':
      return searchOutcode(files, index, query);
    case 'code':
      return searchTypedCode(files, index, query);
    case 'numbered':
      return searchNumbered(files, index, query);
    case 'words':
      return (await searchLetters(files, query.words)) ?? searchNames(files, index, query.words);
  }
}

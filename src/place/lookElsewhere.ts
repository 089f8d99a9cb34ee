import type { Loaded } from '../domain/loaded.ts';
import type { SearchAnswer } from '../domain/search/hits.ts';
import { SearchFiles } from '../state/searchFiles.ts';
import { searchFor } from '../state/searchFor.ts';
import { loader } from './openPlace.ts';

export { default as SearchGroup } from '../panels/search/SearchGroup.svelte';

/** What the search knows of a code or name that no page is under: what it became, what it is called, why it is not held. */
export function lookElsewhere(asked: string): Promise<Loaded<SearchAnswer>> {
  return searchFor(new SearchFiles(loader), asked);
}

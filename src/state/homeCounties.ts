import type { Loader } from '../data/load.ts';
import { homesSchema } from '../data/schemaSearch.ts';
import type { Loaded } from '../domain/loaded.ts';
import type { HomesFile } from '../domain/search/homeCounties.ts';

/** Which county every code lies in, for `homeCounties`: one small file, no atlas needed. */
export function loadHomeCounties(loader: Loader): Promise<Loaded<HomesFile>> {
  return loader.file('search/homes.json', homesSchema);
}

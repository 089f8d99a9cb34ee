import type { Loader } from '../data/load.ts';
import type { CodeHome } from '../domain/locality/codeHomes.ts';
import { searchCode } from './searchCodes.ts';
import { SearchFiles } from './searchFiles.ts';

/**
 * Where codes belong in England, by the files of the search box: the county of a code of today, what became of one of
 * 2011, or why there is none such. Only the first six signs of a code are asked for. What could not be looked up is left
 * out.
 */
export async function placeCodes(
  loader: Loader,
  counties: readonly { code: string; name: string }[],
  codes: readonly string[],
): Promise<CodeHome[]> {
  const files = new SearchFiles(loader);
  const found = codes.map((code) => homeOf(files, counties, code).catch(() => null));
  return (await Promise.all(found)).flatMap((home) => home ?? []);
}

async function homeOf(
  files: SearchFiles,
  counties: readonly { code: string; name: string }[],
  code: string,
): Promise<CodeHome | null> {
  const { groups, notes } = await searchCode(files, await files.index(), code);
  const hits = groups.flatMap((group) => group.hits);
  const [note] = notes;
  const own = hits.find(({ area }) => area === code);
  const county = counties.find((one) => one.code === own?.county);
  if (county) return { kind: 'county', code, county: county.name };
  if (note === undefined) return null;
  const now = hits.flatMap(({ area }) => area ?? []);
  return now.length > 0 ? { kind: 'gone', code, note, now } : { kind: 'nowhere', code, note };
}

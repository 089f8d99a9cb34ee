import { readFileSync } from 'node:fs';
import { createLoader } from '../../src/data/load.ts';
import type { SearchAnswer } from '../../src/domain/search/hits.ts';
import { SearchFiles } from '../../src/state/searchFiles.ts';
import { searchFor } from '../../src/state/searchFor.ts';

/** The search over the files of `public/data`, and which of them it asked for. */
export function diskSearch(): {
  asked: string[];
  look: (text: string) => Promise<SearchAnswer>;
  files: SearchFiles;
} {
  const asked: string[] = [];
  const loader = createLoader((address) => {
    const path = address.replace(/^\.\/data\//, '');
    asked.push(path);
    return Promise.resolve(new Response(readFileSync(`public/data/${path}`)));
  });
  const files = new SearchFiles(loader);
  const look = async (text: string): Promise<SearchAnswer> => {
    const loaded = await searchFor(files, text);
    if (!loaded.ok) throw new Error(`${loaded.problem.file}: ${loaded.problem.detail}`);
    return loaded.value;
  };
  return { asked, look, files };
}

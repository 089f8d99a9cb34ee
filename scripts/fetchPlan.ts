import { basename } from 'node:path';
import type { Source } from '../src/domain/manifest.ts';

/** What stands in the inputs folder where a source's file should be. */
export type Found = 'right' | 'other' | 'missing';

export interface FetchPlan {
  /** already there, as described */
  held: Source[];
  /** one official file, to be downloaded */
  download: Source[];
  /** put together from published parts or derived: no single official file exists */
  assembled: Source[];
}

/** Sorts the sources by what can be done about each. `found` says what the inputs folder holds. */
export function planFetch(sources: Iterable<Source>, found: (source: Source) => Found): FetchPlan {
  const plan: FetchPlan = { held: [], download: [], assembled: [] };
  for (const source of sources) {
    if (found(source) === 'right') plan.held.push(source);
    else if (source.download !== null) plan.download.push(source);
    else plan.assembled.push(source);
  }
  return plan;
}

/**
 * Where a downloaded file goes: in the place of the input when it is that very file by its sha256; otherwise into
 * `official/`, because the atlas reads an edition put together from the official one, with the same figures.
 */
export function placeDownload(source: Source, sha256: string): { file: string; isInput: boolean } {
  if (sha256 === source.sha256) return { file: source.file, isInput: true };
  return { file: `official/${basename(new URL(source.download ?? source.url).pathname)}`, isInput: false };
}

/** What a person must do about the sources that cannot be downloaded as one file; empty when there are none. */
export function describeAssembled(assembled: readonly Source[], folder: string): string[] {
  if (assembled.length === 0) return [];
  return [
    `${assembled.length} inputs were put together from published parts and cannot be downloaded as one file.`,
    `Copy them into ${folder} from whoever gave you this repository, or point ATLAS_INPUTS at a folder that holds them:`,
    ...assembled.map(({ file, title, publisher, url }) => `  ${file}: ${title} (${publisher}; ${url})`),
  ];
}

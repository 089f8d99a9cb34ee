import type { Loader } from '../data/load.ts';
import { outcodesSchema, postcodesSchema } from '../data/schemaLater.ts';
import {
  dictionarySchema,
  lsoaCodesSchema,
  msoaCodesSchema,
  namesSchema,
  searchIndexSchema,
  seriesSchema,
  wardCodesSchema,
} from '../data/schemaSearch.ts';
import type { DataProblem, Loaded } from '../domain/loaded.ts';
import type { Outcodes, PostcodesFile } from '../domain/postcodes.ts';
import { unpackWords } from '../domain/search/dictionary.ts';
import type {
  LsoaCodes,
  MsoaCodes,
  NamesFile,
  SearchIndex,
  SeriesFile,
  WardCodes,
} from '../domain/search/searchFiles.ts';

/** A file that could not be had, on its way to the one place that says so (`orProblem`). */
class Missing extends Error {
  readonly problem: DataProblem;

  constructor(problem: DataProblem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** What a search looks up, each file fetched once and kept. The methods throw where a file cannot be had: call them inside `orProblem`. */
export class SearchFiles {
  readonly #loader: Loader;
  #words: string[] | null = null;

  constructor(loader: Loader) {
    this.#loader = loader;
  }

  index(): Promise<SearchIndex> {
    return held(this.#loader.file('search/index.json', searchIndexSchema));
  }

  names(shard: string): Promise<NamesFile> {
    return held(this.#loader.file(`search/names/${shard}.json`, namesSchema));
  }

  lsoas(thousand: string): Promise<LsoaCodes> {
    return held(this.#loader.file(`search/codes/${thousand}.json`, lsoaCodesSchema));
  }

  msoas(thousand: string): Promise<MsoaCodes> {
    return held(this.#loader.file(`search/codes/${thousand}.json`, msoaCodesSchema));
  }

  wards(thousand: string): Promise<WardCodes> {
    return held(this.#loader.file(`search/codes/${thousand}.json`, wardCodesSchema));
  }

  series(at: number): Promise<SeriesFile> {
    return held(this.#loader.file(`search/series/${at}.json`, seriesSchema));
  }

  outcodes(): Promise<Outcodes> {
    return held(this.#loader.file('postcodes/outcodes.json', outcodesSchema));
  }

  postcodes(outcode: string): Promise<PostcodesFile> {
    return held(this.#loader.file(`postcodes/${outcode}.json`, postcodesSchema));
  }

  /** Every word of every name, ascending. */
  async dictionary(): Promise<readonly string[]> {
    this.#words ??= unpackWords(
      (await held(this.#loader.file('search/dictionary.json', dictionarySchema))).words,
    );
    return this.#words;
  }
}

/** The result of a look-up, or the first file that could not be had. Any other error is ours, and thrown on. */
export async function orProblem<T>(look: () => Promise<T>): Promise<Loaded<T>> {
  try {
    return { ok: true, value: await look() };
  } catch (error) {
    if (error instanceof Missing) return { ok: false, problem: error.problem };
    throw error;
  }
}

async function held<T>(answer: Promise<Loaded<T>>): Promise<T> {
  const loaded = await answer;
  if (!loaded.ok) throw new Missing(loaded.problem);
  return loaded.value;
}

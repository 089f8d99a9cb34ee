import { loadDataset, loadExtras } from '../data/loadDataset.ts';
import type { Loader } from '../data/load.ts';
import type { Manifest } from '../domain/manifest.ts';
import {
  datasetOf,
  mergeExtras,
  questionOf,
  readAnswer,
  type Answer,
  type ExtrasByCounty,
  type Question,
} from './answer.ts';

/** What has been loaded for views: the newest complete answer, and the names and orientation that came after it. */
export class Answers {
  readonly #loader: Loader;
  /** it stays while the next one is on its way */
  #newest: Answer | null = $state.raw(null);
  #extras: ExtrasByCounty = $state.raw({});

  readonly dataset = $derived(this.#newest ? datasetOf(this.#newest, this.#extras) : null);
  readonly failures = $derived(this.#newest?.failures ?? []);

  constructor(loader: Loader) {
    this.#loader = loader;
  }

  get isEmpty(): boolean {
    return this.#newest === null;
  }

  get newest(): Answer | null {
    return this.#newest;
  }

  get extras(): ExtrasByCounty {
    return this.#extras;
  }

  /** Whether the newest answer is one to this view's question. */
  isFor(view: Question): boolean {
    return this.#newest?.question === questionOf(view);
  }

  /** Loads what a view asks for; `show` then makes it the newest answer. Null for a measure that is not known. */
  async load(view: Question, manifest: Manifest): Promise<Answer | null> {
    // what is whole already need not be made anew
    if (this.isFor(view) && this.failures.length === 0) return this.#newest;
    const entry = manifest.indicators.find((indicator) => indicator.id === view.indicator);
    if (!entry) return null;
    const counties = view.counties.flatMap((code) => manifest.counties.find((c) => c.code === code) ?? []);
    const loaded = await loadDataset(this.#loader, view, entry, counties);
    return readAnswer(questionOf(view), view.level, entry, loaded, this.#newest);
  }

  show(answer: Answer): void {
    this.#newest = answer;
  }

  /** Loads names and orientation of an answer's counties; false where a newer answer has come meanwhile. */
  async loadExtras(answer: Answer): Promise<boolean> {
    const loaded = await Promise.all(answer.cores.map((core) => loadExtras(this.#loader, core.county.code)));
    this.#extras = mergeExtras(this.#extras, answer.cores, loaded);
    return this.#newest === answer;
  }
}

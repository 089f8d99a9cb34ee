import type { Loader } from '../data/load.ts';
import type { County } from '../domain/area.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import { makeOwnColumn } from '../domain/own/makeOwnColumn.ts';
import type { OwnColumn, OwnCounty } from '../domain/own/ownFigures.ts';
import { makeOwnInside, type OwnInside } from '../domain/own/ownInside.ts';
import { mostOwn, nextOwnId } from '../domain/ownId.ts';
import type { PlanData } from '../domain/plan/planData.ts';
import { OwnGround } from './ownGround.svelte.ts';
import { OwnMeasure, type OwnBook, type OwnPort } from './ownMeasure.svelte.ts';
import { readOwn } from './ownStore.ts';

function openWorker(): OwnPort {
  return new Worker(new URL('./ownWorker.ts', import.meta.url), { type: 'module' });
}

/** A reader's own measures, each by itself: read from files, held in memory, placed on the areas of the plan. */
export class Own {
  readonly #ground: OwnGround;
  readonly #book: OwnBook;
  /** what was kept is back, or there was none */
  #restored: Promise<void> | null = null;

  measures: readonly OwnMeasure[] = $state.raw([]);
  /** the measure that the maps show in place of theirs */
  onMaps: IndicatorId | null = $state.raw(null);
  /** the measure whose file, settings and charts lie open */
  openId: IndicatorId | null = $state.raw(null);
  /** why files could not be read, a sentence each; of the last ones brought */
  refusals: readonly string[] = $state.raw([]);

  constructor(loader: Loader, port: () => OwnPort = openWorker) {
    this.#ground = new OwnGround(loader);
    this.#book = {
      ground: this.#ground,
      port,
      onrefused: (measure, sentence) => this.#refused(measure, sentence),
      onopened: ({ id }) => {
        this.openId = id;
        this.onMaps = id;
      },
    };
  }

  /** what could not be had or done, as a sentence */
  get problem(): string | null {
    return this.measures.find(({ refused }) => refused !== null)?.refused ?? this.#ground.problem;
  }

  /** Every measure that has figures, on the areas of a plan; none while the counties' files are on their way. */
  columnsOf({ counties, level }: Pick<PlanData, 'counties' | 'level'>): ReadonlyMap<IndicatorId, OwnColumn> {
    const files = this.filesOf(counties);
    if (!files) return new Map();
    return new Map(
      this.measures.flatMap(({ id, figures, settings }) =>
        figures && settings ? [[id, makeOwnColumn(figures, settings, level, files)]] : [],
      ),
    );
  }

  /** What lies behind a measure, as charts draw it; null where it has no figures, or files are on their way. */
  insideOf(id: IndicatorId, { counties, level }: Pick<PlanData, 'counties' | 'level'>): OwnInside | null {
    const files = this.filesOf(counties);
    const { figures, settings } = this.measures.find((measure) => measure.id === id) ?? {};
    return files && figures && settings ? makeOwnInside(figures, settings, level, files) : null;
  }

  /** What figures are placed with, where it is here. */
  filesOf(counties: readonly County[]): OwnCounty[] | null {
    return this.#ground.filesOf(counties);
  }

  /** Takes the counties shown: rows are matched with theirs. Resolves when their files are there. */
  async follow(counties: readonly County[]): Promise<void> {
    const isNew = this.#ground.take(counties);
    if (!this.#restored) {
      this.#restored = this.#restore();
      await this.#restored;
      return;
    }
    if (!isNew || this.measures.length === 0) return;
    await this.#ground.places(false);
    await Promise.all(this.measures.map((measure) => measure.match()));
  }

  /** Reads files, each as a measure; `asked`: those that the plan asks for and nobody has brought yet come first. */
  async open(files: readonly File[], asked: readonly IndicatorId[] = []): Promise<void> {
    this.refusals = [];
    await Promise.all(files.map((file) => this.#add(file, asked, null)));
  }

  /** A second measure of the same file: another of its columns. */
  async openColumn({ file }: OwnMeasure, column: number): Promise<void> {
    this.refusals = [];
    if (file) await this.#add(file, [], column);
  }

  /** Deletes a measure: its file, its figures and what was kept of it. */
  async forget(measure: OwnMeasure): Promise<void> {
    if (await measure.forget()) this.#drop(measure);
    else measure.refused = `This browser did not delete what was kept of “${measure.name}”. Try again.`;
  }

  /** Deletes everything. */
  async forgetAll(): Promise<void> {
    await Promise.all(this.measures.map((measure) => this.forget(measure)));
  }

  async #add(file: File, asked: readonly IndicatorId[], column: number | null): Promise<void> {
    // names that were kept are not given anew
    await this.#restored;
    const id = nextOwnId(
      this.measures.map((measure) => measure.id),
      asked,
    );
    if (!id) {
      this.#refuse(
        `“${file.name}” was not opened: there are ${String(mostOwn)} measures of your own already. Delete one first.`,
      );
      return;
    }
    const measure = new OwnMeasure(this.#book, id, file.name);
    this.measures = [...this.measures, measure];
    await measure.read(file, column);
  }

  async #restore(): Promise<void> {
    const kept = await readOwn();
    this.measures = kept.map((one) => OwnMeasure.restored(this.#book, one));
    this.openId = this.measures[0]?.id ?? null;
    if (kept.length > 0) await this.#ground.places(false);
  }

  #refused(measure: OwnMeasure, sentence: string): void {
    this.#drop(measure);
    this.#refuse(sentence);
  }

  #refuse(sentence: string): void {
    this.refusals = [...this.refusals, sentence];
  }

  #drop({ id }: OwnMeasure): void {
    this.measures = this.measures.filter((measure) => measure.id !== id);
    if (this.onMaps === id) this.onMaps = null;
    if (this.openId === id) this.openId = this.measures.at(-1)?.id ?? null;
  }
}

import type { Loader } from '../data/load.ts';
import type { County } from '../domain/area.ts';
import { mostBytes, type FileFault } from '../domain/own/decodeText.ts';
import { faultSentence } from '../domain/own/fileWords.ts';
import type { OwnChoice } from '../domain/own/findColumns.ts';
import { makeOwnColumn } from '../domain/own/makeOwnColumn.ts';
import type { OpenedFile } from '../domain/own/openTable.ts';
import { makeFigures, usualSettings } from '../domain/own/ownDefaults.ts';
import type { OwnColumn, OwnFigures, OwnSettings } from '../domain/own/ownFigures.ts';
import type { OwnReport } from '../domain/own/ownReport.ts';
import type { PlanData } from '../domain/plan/planData.ts';
import { OwnGround } from './ownGround.svelte.ts';
import { deleteOwn, keepOwn, readOwn } from './ownStore.ts';
import type { OwnAsk, OwnWord } from './ownWorker.ts';

/** How a reader's file stands. `kept`: no file is open, its figures were kept in this browser. */
export type OwnStage =
  | { status: 'none' }
  | { status: 'reading'; name: string; share: number }
  | { status: 'refused'; sentence: string }
  | { status: 'open'; name: string; opened: OpenedFile }
  | { status: 'kept'; name: string };

/** A worker as far as it is used here; tests give their own. */
export type OwnPort = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

function openWorker(): OwnPort {
  return new Worker(new URL('./ownWorker.ts', import.meta.url), { type: 'module' });
}

/** A reader's own figures: read beside the page, held in memory, placed on the areas of the plan. */
export class Own {
  readonly #ground: OwnGround;
  readonly #port: () => OwnPort;
  #worker: OwnPort | null = null;
  #file: File | null = null;
  #ask = 0;
  #isRestored = false;
  #isFresh = false;

  stage: OwnStage = $state.raw({ status: 'none' });
  choice: OwnChoice | null = $state.raw(null);
  settings: OwnSettings | null = $state.raw(null);
  report: OwnReport | null = $state.raw(null);
  figures: OwnFigures | null = $state.raw(null);
  /** rows are on their way to their areas */
  matching: boolean = $state.raw(false);
  isKept: boolean = $state.raw(false);
  /** the maps show the figures in place of their measure */
  isOnMaps: boolean = $state.raw(false);
  /** what the browser would not do, as a sentence */
  #refused: string | null = $state.raw(null);

  constructor(loader: Loader, port: () => OwnPort = openWorker) {
    this.#port = port;
    this.#ground = new OwnGround(loader);
  }

  /** what could not be had or done, as a sentence */
  get problem(): string | null {
    return this.#refused ?? this.#ground.problem;
  }

  /** The figures on the areas of a plan; null where there are none, or the counties' files are on their way. */
  columnOf({ counties, level }: Pick<PlanData, 'counties' | 'level'>): OwnColumn | null {
    const { figures, settings } = this;
    const files = this.#ground.filesOf(counties);
    return figures && settings && files ? makeOwnColumn(figures, settings, level, files) : null;
  }

  /** Takes the counties shown: rows are matched with theirs. Resolves when their files are there. */
  async follow(counties: readonly County[]): Promise<void> {
    const isNew = this.#ground.take(counties);
    if (!this.#isRestored) {
      this.#isRestored = true;
      await this.#restore();
      return;
    }
    if (!isNew || (!this.figures && this.stage.status !== 'open')) return;
    await (this.stage.status === 'open' ? this.#match() : this.#ground.places(false));
  }

  /** Reads a file in a worker; one that is too large is not opened at all. */
  async open(file: File): Promise<void> {
    this.#end();
    this.#clear();
    if (file.size > mostBytes) {
      this.stage = { status: 'refused', sentence: faultSentence('too-large', file.name, file.size) };
      return;
    }
    this.#file = file;
    this.stage = { status: 'reading', name: file.name, share: 0 };
    const places = await this.#ground.places(false);
    if (this.#file !== file) return;
    if (!places) {
      this.#refuse(this.problem ?? '');
      return;
    }
    const worker = this.#port();
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<OwnWord>) => this.#hear(data);
    worker.onerror = () =>
      this.#refuse(`“${file.name}” could not be read. Try again, or save it anew as CSV.`);
    this.#tell({ kind: 'open', file, places });
  }

  /** Stops reading at once. */
  cancel(): void {
    this.#end();
    this.#clear();
  }

  /** Another key or column, or another meaning of it. */
  async choose(choice: OwnChoice): Promise<void> {
    const before = this.choice;
    this.choice = choice;
    const { stage } = this;
    if (stage.status !== 'open') return;
    if (before?.value !== choice.value || before.valueKind !== choice.valueKind)
      this.settings = {
        ...usualSettings(stage.opened.headers, choice),
        threshold: this.settings?.threshold ?? usualSettings([], choice).threshold,
      };
    await this.#match();
  }

  /** Whether a report is new: the focus goes to it once. */
  takeFresh(): boolean {
    const isFresh = this.#isFresh;
    this.#isFresh = false;
    return isFresh;
  }

  /** What the reader says about the figures. */
  set(patch: Partial<OwnSettings>): void {
    if (this.settings) this.settings = { ...this.settings, ...patch };
    if (this.isKept) void this.keep();
  }

  /** Keeps figures and settings in this browser. */
  async keep(): Promise<void> {
    const { figures, settings } = this;
    if (!figures || !settings) return;
    this.isKept = await keepOwn({ figures, settings });
    this.#refused = this.isKept
      ? null
      : 'This browser does not keep data for this page. They stay until you leave it.';
  }

  /** Deletes file, figures and what was kept. */
  async forget(): Promise<void> {
    this.cancel();
    this.isKept = !(await deleteOwn()) && this.isKept;
  }

  /** Brings back what was kept, where nothing else is open. */
  async #restore(): Promise<void> {
    const kept = await readOwn();
    // a file may have been opened meanwhile
    if (!kept || this.stage.status !== 'none') return;
    this.figures = kept.figures;
    this.settings = kept.settings;
    this.isKept = true;
    this.stage = { status: 'kept', name: kept.figures.file };
    await this.#ground.places(false);
  }

  #hear(word: OwnWord): void {
    switch (word.kind) {
      case 'progress':
        if (this.stage.status === 'reading') this.stage = { ...this.stage, share: word.share };
        break;
      case 'refused':
        this.#refuseFile(word.fault);
        break;
      case 'opened':
        this.#opened(word.opened);
        break;
      case 'matched':
        if (word.ask === this.#ask) this.#matched(word.report);
    }
  }

  #refuseFile(fault: FileFault): void {
    if (this.#file) this.#refuse(faultSentence(fault, this.#file.name, this.#file.size));
  }

  #opened(opened: OpenedFile): void {
    this.stage = { status: 'open', name: this.#file?.name ?? '', opened };
    this.choice = opened.choice;
    this.#isFresh = true;
    this.isOnMaps = true;
    if (!opened.choice) return;
    this.settings = usualSettings(opened.headers, opened.choice);
    void this.#match();
  }

  #matched(report: OwnReport): void {
    this.matching = false;
    this.report = report;
    const { choice } = this;
    if (!choice) return;
    this.figures = makeFigures(report, choice, this.#file?.name ?? '', this.#ground.codes);
    if (this.isKept) void this.keep();
  }

  async #match(): Promise<void> {
    const { choice } = this;
    if (!choice) return;
    this.#ask += 1;
    const ask = this.#ask;
    this.matching = true;
    const places = await this.#ground.places(choice.keyKind === 'postcode');
    if (ask !== this.#ask) return;
    if (!places) {
      this.matching = false;
      return;
    }
    this.#tell({ kind: 'places', places });
    this.#tell({ kind: 'match', ask, choice });
  }

  #tell(ask: OwnAsk): void {
    this.#worker?.postMessage(ask);
  }

  #refuse(sentence: string): void {
    this.#end();
    this.#clear();
    this.stage = { status: 'refused', sentence };
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#file = null;
    this.#ask += 1;
  }

  #clear(): void {
    this.stage = { status: 'none' };
    this.choice = null;
    this.settings = null;
    this.report = null;
    this.figures = null;
    this.matching = false;
    this.isOnMaps = false;
    this.#refused = null;
  }
}

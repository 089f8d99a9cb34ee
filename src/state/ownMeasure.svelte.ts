import type { IndicatorId } from '../domain/indicator.ts';
import { mostBytes, type FileFault } from '../domain/own/decodeText.ts';
import { faultSentence } from '../domain/own/fileWords.ts';
import type { OwnChoice } from '../domain/own/findColumns.ts';
import type { OpenedFile } from '../domain/own/openTable.ts';
import { makeFigures, usualSettings } from '../domain/own/ownDefaults.ts';
import type { OwnFigures, OwnSettings } from '../domain/own/ownFigures.ts';
import type { OwnReport } from '../domain/own/ownReport.ts';
import type { OwnGround } from './ownGround.svelte.ts';
import { deleteOwn, keepOwn, type KeptOwn } from './ownStore.ts';
import type { OwnAsk, OwnWord } from './ownWorker.ts';

/** How a measure's file stands. `kept`: no file is open, its figures were kept in this browser. */
export type OwnStage =
  | { status: 'reading'; share: number }
  | { status: 'refused'; sentence: string }
  | { status: 'open'; opened: OpenedFile }
  | { status: 'kept' };

/** A worker as far as it is used here; tests give their own. */
export type OwnPort = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** What a measure needs of the book it stands in. */
export interface OwnBook {
  ground: OwnGround;
  port: () => OwnPort;
  /** the file turned out to be none that can be read */
  onrefused: (measure: OwnMeasure, sentence: string) => void;
  onopened: (measure: OwnMeasure) => void;
}

/** One measure of a reader's own: a column of a file, read beside the page and held in memory. */
export class OwnMeasure {
  readonly id: IndicatorId;
  /** the file's name */
  readonly name: string;
  readonly #book: OwnBook;
  #worker: OwnPort | null = null;
  #file: File | null = null;
  #ask = 0;
  #isFresh = false;
  /** a column asked for in place of the likeliest: of a second measure from the same file */
  #wanted: number | null = null;

  stage: OwnStage = $state.raw({ status: 'kept' });
  choice: OwnChoice | null = $state.raw(null);
  settings: OwnSettings | null = $state.raw(null);
  report: OwnReport | null = $state.raw(null);
  figures: OwnFigures | null = $state.raw(null);
  /** rows are on their way to their areas */
  matching: boolean = $state.raw(false);
  isKept: boolean = $state.raw(false);
  /** what the browser would not do, as a sentence */
  refused: string | null = $state.raw(null);

  constructor(book: OwnBook, id: IndicatorId, name: string) {
    this.#book = book;
    this.id = id;
    this.name = name;
  }

  /** A measure as it was kept in this browser. */
  static restored(book: OwnBook, { figures, settings }: KeptOwn): OwnMeasure {
    const measure = new OwnMeasure(book, figures.id, figures.file);
    measure.figures = figures;
    measure.settings = settings;
    measure.isKept = true;
    return measure;
  }

  /** The file, where it is open: another measure may be read from it. */
  get file(): File | null {
    return this.stage.status === 'open' ? this.#file : null;
  }

  /** Reads a file in a worker; one that is too large is not opened at all. */
  async read(file: File, wanted: number | null = null): Promise<void> {
    this.#wanted = wanted;
    if (file.size > mostBytes) {
      this.#refuse(faultSentence('too-large', file.name, file.size));
      return;
    }
    this.#file = file;
    this.stage = { status: 'reading', share: 0 };
    const places = await this.#book.ground.places(false);
    if (this.#file !== file) return;
    if (!places) {
      this.#refuse(this.#book.ground.problem ?? '');
      return;
    }
    const worker = this.#book.port();
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<OwnWord>) => this.#hear(data);
    worker.onerror = () => this.#refuseFile('unreadable');
    this.#tell({ kind: 'open', file, places });
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
    await this.match();
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
    this.refused = this.isKept
      ? null
      : 'This browser does not keep data for this page. They stay until you leave it.';
  }

  /** Stops what is under way, and deletes what was kept; false where the browser does not let go of it. */
  async forget(): Promise<boolean> {
    this.end();
    return !this.isKept || deleteOwn(this.id);
  }

  /** Lets go of the file and of the worker that reads it. */
  end(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#file = null;
    this.#ask += 1;
  }

  /** Puts the file's rows to the areas of the counties shown now. */
  async match(): Promise<void> {
    const { choice } = this;
    if (!choice || this.stage.status !== 'open') return;
    this.#ask += 1;
    const ask = this.#ask;
    this.matching = true;
    const places = await this.#book.ground.places(choice.keyKind === 'postcode');
    if (ask !== this.#ask) return;
    if (!places) {
      this.matching = false;
      return;
    }
    this.#tell({ kind: 'places', places });
    this.#tell({ kind: 'match', ask, choice });
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
    this.stage = { status: 'open', opened };
    this.choice = wantedChoice(opened, this.#wanted);
    this.#isFresh = true;
    this.#book.onopened(this);
    if (!this.choice) return;
    this.settings = usualSettings(opened.headers, this.choice);
    void this.match();
  }

  #matched(report: OwnReport): void {
    this.matching = false;
    this.report = report;
    const { choice } = this;
    if (!choice) return;
    this.figures = makeFigures(report, choice, { id: this.id, file: this.name }, this.#book.ground.codes);
    if (this.isKept) void this.keep();
  }

  #tell(ask: OwnAsk): void {
    this.#worker?.postMessage(ask);
  }

  #refuse(sentence: string): void {
    this.end();
    this.stage = { status: 'refused', sentence };
    this.#book.onrefused(this, sentence);
  }
}

/** The likeliest meaning of a file, with the column asked for in place of the likeliest figures. */
function wantedChoice({ choice, columns }: OpenedFile, wanted: number | null): OwnChoice | null {
  const column = columns[wanted ?? -1];
  if (!choice || !column) return choice;
  return { ...choice, value: column.index, valueKind: column.value ?? 'rate', decimal: column.decimal };
}

import { createContext } from 'svelte';
import type { Loader } from '../data/load.ts';
import type { LoadedDetails } from '../data/loadDetails.ts';
import type { Loaded } from '../domain/loaded.ts';
import type { AreaCode } from '../domain/area.ts';
import { changeView } from '../domain/changeView.ts';
import { makeParts, type PictureParts } from '../domain/makePicture.ts';
import type { Manifest } from '../domain/manifest.ts';
import type { Scheme } from '../domain/palette.ts';
import type { Picture } from '../domain/picture.ts';
import { resolveView } from '../domain/resolveView.ts';
import type { View } from '../domain/view.ts';
import { defaultView } from '../domain/viewParams.ts';
import { formatView, historyStep, parseView } from '../domain/viewUrl.ts';
import { isAnswered, type Answer } from './answer.ts';
import { Answers } from './answers.svelte.ts';
import type { MapTool } from './mapTool.ts';
import { failureOf, type Failure, type Notice } from './notice.ts';
import { Notices } from './notices.svelte.ts';
import { isSameQuestion, Paints, type PaintAnswer } from './paints.svelte.ts';
import type { Ports } from './ports.ts';
import { prefetch } from './prefetch.ts';
import { unknownAreaProblem, withoutLostArea } from './selection.ts';

/** The view, the data it needs, and the picture that follows from both. Events change the view; nothing else does. */
export class Atlas {
  readonly #ports: Ports;
  readonly #told = new Notices();
  #view: View = $state.raw(defaultView);
  #manifest: Manifest | null = $state.raw(null);
  /** the view the answer is shown for */
  #shown: View = $state.raw(defaultView);
  #startFailure: Failure | null = $state.raw(null);

  readonly #answers: Answers;
  readonly #paints: Paints;
  #parts: PictureParts | null = $derived.by(() => {
    const { dataset } = this.#answers;
    return dataset ? makeParts(dataset, this.#ports.scheme()) : null;
  });
  /** what is shown now in the measure's own classes: for charts and words; null until the first one is complete */
  readonly measured: Picture | null = $derived(this.#parts ? { view: this.#shown, ...this.#parts } : null);
  /** the same as maps, legend and table show it: in the paint asked for */
  readonly picture: Picture | null = $derived.by(() => {
    const { measured } = this;
    const scheme = this.#ports.scheme();
    return measured && (this.cover?.(measured, scheme) ?? this.#paints.over(measured, scheme));
  });
  /** draws what no address asks for in place of the picture: a reader's own figures; null from it: nothing to draw */
  cover: ((picture: Picture, scheme: Scheme) => Picture | null) | null = $state.raw(null);
  /** what a room lays over the maps or does with presses on them; null from it: presses select */
  tool: MapTool | null = $state.raw(null);
  /** hears of every choice before it is shown, wherever it is made: for undo */
  onchange: ((before: View, after: View) => void) | null = null;
  /** whether the picture answers an older view than the one asked for */
  readonly busy: boolean = $derived.by(() => !this.#isShown(this.#view) && !this.#startFailure);
  /** what could not be had, for the panel in its place */
  readonly failed: Failure[] = $derived.by(() =>
    this.#startFailure ? [this.#startFailure] : [...this.#answers.failures, ...this.#paints.failures],
  );
  /** what the reader should know: links that asked for what is not there, a measure that failed */
  readonly notices: Notice[] = $derived.by(() =>
    this.#told.with([...this.#answers.failures, ...this.#paints.failures]),
  );

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#answers = new Answers(ports.loader);
    this.#paints = new Paints(ports.loader);
  }

  get view(): View {
    return this.#view;
  }

  get manifest(): Manifest | null {
    return this.#manifest;
  }

  /** For what is asked for later than the picture: charts, other paints. */
  get loader(): Loader {
    return this.#ports.loader;
  }

  /** Loads the manifest, reads the address and loads what it asks for. Resolves when the first picture is there or failed. */
  async start(): Promise<void> {
    const loaded = await this.#ports.loader.manifest();
    this.#startFailure = loaded.ok
      ? null
      : failureOf(null, loaded.problem, 'The list of counties and measures');
    if (!loaded.ok) return;
    this.#manifest = loaded.value;
    await this.restore();
    this.#ports.address.write(formatView(this.#view), 'replace');
  }

  /** A reader's choice: sets the view, writes the address, loads what is missing. Resolves when it is shown. */
  change(patch: Partial<View>): Promise<void> {
    if (!this.#manifest) return Promise.resolve();
    const choice = withoutLostArea(patch, this.#view, this.#answers.extras);
    const { view, problems } = changeView(this.#view, choice, this.#manifest);
    const step = historyStep(this.#view, view);
    this.onchange?.(this.#view, view);
    this.#told.tell(problems);
    if (step) this.#ports.address.write(formatView(view), step);
    return this.#show(view);
  }

  /** Back, forward, or the start: the address says what is asked. */
  restore(): Promise<void> {
    if (!this.#manifest) return Promise.resolve();
    const asked = parseView(this.#ports.address.read());
    const { view, problems } = resolveView(asked.view, this.#manifest);
    // a jump to an anchor on the page asks for nothing new
    if (!this.#answers.isEmpty && !historyStep(this.#view, view)) return Promise.resolve();
    this.#told.tell([...asked.problems, ...problems]);
    return this.#show(view);
  }

  /** Asks again for what could not be had. */
  retry(): Promise<void> {
    return this.#manifest ? this.#load(this.#view) : this.start();
  }

  dismiss(id: string): void {
    this.#told.dismiss(id);
  }

  /** The address after a choice, for a real link. */
  hrefFor(patch: Partial<View>): string {
    if (!this.#manifest) return formatView({ ...this.#view, ...patch }) || '?';
    return formatView(changeView(this.#view, patch, this.#manifest).view) || '?';
  }

  /** A reader is about to choose another measure: fetches what lies nearest, unless data must be saved. */
  anticipate(): void {
    const answer = this.#answers.newest;
    if (answer && this.#manifest && this.#ports.mayPrefetch())
      void prefetch(this.#ports.loader, this.#manifest, answer);
  }

  /** Everything known about one area of the counties shown; loaded when asked for. */
  async details(code: AreaCode): Promise<Loaded<LoadedDetails>> {
    const { loadDetails } = await import('../data/loadDetails.ts');
    return loadDetails(this.#ports.loader, this.#manifest, this.#view.counties, code, this.#ports.scheme());
  }

  /** Whether the newest answers are ones to this view; without its measure there is nothing to paint. */
  #isShown(view: View): boolean {
    return this.#answers.isFor(view) && (this.#answers.failures.length > 0 || this.#paints.isFor(view));
  }

  async #show(view: View): Promise<void> {
    this.#view = view;
    if (this.#isShown(view) && this.#answers.failures.length === 0) this.#shown = view;
    else await this.#load(view);
  }

  /** Measure and paint come together: the maps do not change twice. */
  async #load(view: View): Promise<void> {
    if (!this.#manifest) return;
    const [answer, paint] = await Promise.all([
      this.#answers.load(view, this.#manifest),
      this.#paints.load(view, this.#manifest),
    ]);
    if (!answer || !isSameQuestion(this.#view, view)) return;
    const isNew = answer !== this.#answers.newest;
    this.#answers.show(answer);
    if (isAnswered(answer)) {
      this.#settle(paint);
      this.#shown = this.#view;
    }
    if (isNew) this.#ports.whenIdle(() => void this.#complete(answer));
  }

  /** Shows a paint; where it is not the one asked for, the view follows and the reader is told. */
  #settle(answer: PaintAnswer): void {
    const { patch, problems = [] } = answer.paint ?? {};
    this.#view = { ...this.#view, ...(problems.length > 0 ? patch : {}) };
    this.#paints.show(answer, this.#view);
    if (problems.length === 0) return;
    this.#told.add(problems);
    this.#ports.address.write(formatView(this.#view), 'replace');
  }

  /** Names and orientation; only with them is it known whether a selected area is here. */
  async #complete(answer: Answer): Promise<void> {
    const isNewest = await this.#answers.loadExtras(answer);
    const problem = isNewest ? unknownAreaProblem(this.#view, this.#answers.extras) : null;
    if (problem === null) return;
    this.#told.tell([problem]);
    this.#view = { ...this.#view, area: null };
    this.#shown = { ...this.#shown, area: null };
    this.#ports.address.write(formatView(this.#view), 'replace');
  }
}

/** The atlas of this page or embed; a context, not a module, so that tests and embeds make their own. */
export const [getAtlas, setAtlas] = createContext<Atlas>();

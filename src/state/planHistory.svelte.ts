import { joinNames } from '../domain/format.ts';
import type { View } from '../domain/view.ts';
import { params } from '../domain/viewParams.ts';

/** What undo brings back, and how it is called when it does. Moving a map or sorting a table is no step of a plan. */
const names = {
  rules: 'the rules',
  reach: 'whom it reaches',
  budget: 'the budget',
  weights: 'own weights',
  places: 'the places',
  notes: 'the notes',
  counties: 'the counties',
  level: 'the kind of area',
  indicator: 'the measure',
  area: 'the area selected',
  release: '',
} as const satisfies Partial<Record<keyof View, string>>;

type Undoable = keyof typeof names;
const undoable: readonly Undoable[] = Object.keys(names).filter((key) => isUndoable(key));

function isUndoable(key: string): key is Undoable {
  return key in names;
}

/** What is undone or made again: the patch of the view that does it, and its words. */
export interface HistoryMove {
  patch: Partial<View>;
  words: string;
}

interface Step {
  before: Partial<View>;
  after: Partial<View>;
  /** when it was made, ms */
  at: number;
}

/** Changes of what slides or is typed, no further apart than this, are one step. */
const togetherMs = 1000;
/** older steps are let go */
const mostSteps = 100;

/** The steps of a plan, each with what was before and after it. It changes nothing itself: its owner does. */
export class PlanHistory {
  readonly #now: () => number;
  #past: readonly Step[] = $state.raw([]);
  #future: readonly Step[] = $state.raw([]);

  /** @param now the clock in ms; a test gives its own */
  constructor(now: () => number = () => Date.now()) {
    this.#now = now;
  }

  /** what undo would bring back; null where there is nothing */
  readonly undoes: string | null = $derived.by(() => wordsOf(this.#past.at(-1)));
  readonly redoes: string | null = $derived.by(() => wordsOf(this.#future.at(-1)));

  /** Remembers a change that is about to be made. */
  record(view: View, patch: Partial<View>): void {
    const keys = undoable.filter(
      (key) => patch[key] !== undefined && !isSame(view, { ...view, ...patch }, key),
    );
    if (!keys.some((key) => names[key] !== '')) return;
    const step: Step = {
      before: pick(view, keys),
      after: pick({ ...view, ...patch }, keys),
      at: this.#now(),
    };
    const last = this.#past.at(-1);
    const isLonger = last && this.#future.length === 0 && isTogether(last, step);
    this.#past = isLonger
      ? [...this.#past.slice(0, -1), { ...step, before: { ...step.before, ...last.before } }]
      : [...this.#past, step].slice(-mostSteps);
    this.#future = [];
  }

  /** The last step backwards; null where there is none. Steps that Back has undone already are passed over. */
  undo(view: View): HistoryMove | null {
    const step = this.#past.at(-1);
    if (!step) return null;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, step];
    return changes(view, step.before)
      ? { patch: step.before, words: `Undone: ${partsOf(step)}.` }
      : this.undo(view);
  }

  /** The last undone step again; null where there is none. */
  redo(view: View): HistoryMove | null {
    const step = this.#future.at(-1);
    if (!step) return null;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, { ...step, at: -Infinity }];
    return changes(view, step.after)
      ? { patch: step.after, words: `Made again: ${partsOf(step)}.` }
      : this.redo(view);
  }
}

function pick(view: View, keys: readonly Undoable[]): Partial<View> {
  const picked: Partial<View> = {};
  for (const key of keys) copy(view, picked, key);
  return picked;
}

function copy<K extends Undoable>(from: Pick<View, K>, to: Partial<Pick<View, K>>, key: K): void {
  to[key] = from[key];
}

function isSame<K extends Undoable>(one: Pick<View, K>, other: Pick<View, K>, key: K): boolean {
  const { format } = params[key];
  return format(one[key]) === format(other[key]);
}

function changes(view: View, patch: Partial<View>): boolean {
  return undoable.some((key) => patch[key] !== undefined && !isSame(view, { ...view, ...patch }, key));
}

/** What a step is called by: an area that goes with its county is not worth a word. */
function partKeys({ after }: Step): Undoable[] {
  const keys = undoable.filter((key) => after[key] !== undefined && names[key] !== '');
  return keys.length > 1 ? keys.filter((key) => key !== 'area') : keys;
}

function partsOf(step: Step): string {
  return joinNames(partKeys(step).map((key) => names[key]));
}

function wordsOf(step: Step | undefined): string | null {
  return step ? partsOf(step) : null;
}

/** Typing and sliding: the same one part, soon after. */
function isTogether(last: Step, step: Step): boolean {
  const [key, ...others] = partKeys(step);
  const [lastKey, ...lastOthers] = partKeys(last);
  if (key === undefined || key !== lastKey || others.length + lastOthers.length > 0) return false;
  return params[key].history === 'replace' && step.at - last.at <= togetherMs;
}

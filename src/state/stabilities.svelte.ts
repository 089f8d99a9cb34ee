import type { Stability, StabilityQuestion } from '../domain/plan/stability.ts';
import type { StabilityWord } from './stabilityWorker.ts';

/** How a count of draws stands. */
export type StabilityState =
  | { status: 'none' }
  | { status: 'counting'; key: string; done: number; draws: number }
  | { status: 'counted'; key: string; draws: number }
  | { status: 'cancelled' }
  | { status: 'failed' };

/** What was counted, with the name of its question. */
export interface Counted {
  key: string;
  stability: Stability;
}

/** A worker as far as it is used here; tests give their own. */
export type StabilityPort = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

function openWorker(): StabilityPort {
  return new Worker(new URL('./stabilityWorker.ts', import.meta.url), { type: 'module' });
}

/** Counts rank stability beside the page, one question at a time; the newest question drops the one before. */
export class Stabilities {
  readonly #open: () => StabilityPort;
  #worker: StabilityPort | null = null;
  state: StabilityState = $state.raw({ status: 'none' });
  /** the newest counts; they stay while the next are on their way */
  counted: Counted | null = $state.raw(null);

  constructor(open: () => StabilityPort = openWorker) {
    this.#open = open;
  }

  /** @param key names the question, so that an answer to older weights is not taken for one to these */
  start(key: string, question: StabilityQuestion): void {
    this.#end();
    this.state = { status: 'counting', key, done: 0, draws: question.draws };
    const worker = this.#open();
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<StabilityWord>) => this.#hear(key, question.draws, data);
    worker.onerror = () => this.#finish({ status: 'failed' });
    worker.postMessage(question);
  }

  /** Stops counting at once; what was counted before stays. */
  cancel(): void {
    if (this.state.status === 'counting') this.#finish({ status: 'cancelled' });
  }

  /** Leaves nothing running. */
  close(): void {
    this.#end();
  }

  #hear(key: string, draws: number, word: StabilityWord): void {
    if (word.kind === 'progress') {
      this.state = { status: 'counting', key, done: word.done, draws };
      return;
    }
    this.counted = { key, stability: word.stability };
    this.#finish({ status: 'counted', key, draws });
  }

  #finish(state: StabilityState): void {
    this.#end();
    this.state = state;
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}

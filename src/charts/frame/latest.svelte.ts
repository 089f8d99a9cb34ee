import type { DataProblem, Loaded } from '../../domain/loaded.ts';

/** What a chart asked for last: the answer before it stays until the new one is there. */
export class Latest<T> {
  value: T | null = $state.raw(null);
  problem: DataProblem | null = $state.raw(null);
  #asked: Promise<Loaded<T>> | null = null;

  /** Asks; an answer that comes after a newer question is dropped. Resolves when there is an answer or a reason. */
  async ask(question: Promise<Loaded<T>>): Promise<void> {
    this.#asked = question;
    const answer = await question;
    if (this.#asked !== question) return;
    if (answer.ok) this.value = answer.value;
    this.problem = answer.ok ? null : answer.problem;
  }
}

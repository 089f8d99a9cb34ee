import { failureNotice, type Failure, type Notice } from './notice.ts';

/** What the link asked for and did not get; dismissed one by one, replaced by the next choice. */
export class Notices {
  #links: readonly Notice[] = $state.raw([]);
  #dismissed: readonly string[] = $state.raw([]);

  /** Notices of the newest choice; sentences about what a link asked for and what is shown. */
  tell(problems: readonly string[]): void {
    this.#dismissed = [];
    this.#links = [];
    this.add(problems);
  }

  /** More about the same choice, known only now. */
  add(problems: readonly string[]): void {
    const more = problems.map((text): Notice => ({ id: text, kind: 'link', text, canRetry: false }));
    this.#links = [...this.#links, ...more];
  }

  dismiss(id: string): void {
    this.#dismissed = [...this.#dismissed, id];
  }

  /** All that is to be shown now. A county that failed is told once, in its own panel. */
  with(failures: readonly Failure[]): Notice[] {
    const homeless = failures.filter(({ county }) => county === null);
    const all = [...this.#links, ...homeless.map(failureNotice)];
    return all.filter((notice) => !this.#dismissed.includes(notice.id));
  }
}

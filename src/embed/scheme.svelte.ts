import type { Embedding } from '../domain/embed/embedOptions.ts';
import type { Scheme } from '../domain/palette.ts';

/** Light or dark, as the embed's address says or the device asks; on paper always light. Nothing is remembered. */
export class EmbedScheme {
  #isDark = $state(false);
  readonly #theme: Embedding['theme'];

  constructor(theme: Embedding['theme']) {
    this.#theme = theme;
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const print = matchMedia('print');
    const read = (): void => {
      const wanted = this.#theme === 'auto' ? dark.matches : this.#theme === 'dark';
      this.#isDark = wanted && !print.matches;
    };
    for (const query of [dark, print]) query.addEventListener('change', read);
    read();
  }

  get current(): Scheme {
    return this.#isDark ? 'dark' : 'light';
  }
}

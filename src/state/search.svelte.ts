import { createLoader, type Loader } from '../data/load.ts';
import type { Loaded } from '../domain/loaded.ts';
import type { SearchAnswer } from '../domain/search/hits.ts';
import { SearchFiles } from './searchFiles.ts';
import { searchFor } from './searchFor.ts';
import { searchNear } from './searchNear.ts';

/** Between two keys of a reader who types on. */
const pauseMs = 120;

/** One search box: what was asked last, and the answer to it. */
export class Search {
  readonly #files: Promise<SearchFiles>;
  #asked = 0;
  #again: () => Promise<Loaded<SearchAnswer>> = () => this.#look('');
  /** null: nothing asked yet */
  answer: SearchAnswer | null = $state.raw(null);
  /** the text that the answer answers; null for a location */
  answered: string | null = $state.raw('');
  busy: boolean = $state(false);
  /** whether the browser is asked where the reader is: it may wait for them */
  isLocating: boolean = $state(false);
  /** why there is no answer, as a sentence */
  failure: string | null = $state.raw(null);

  /** @param loader the page's own; without one the search makes its own and asks for the release first */
  constructor(loader: Loader | null) {
    this.#files = loader ? Promise.resolve(new SearchFiles(loader)) : ownFiles();
  }

  /** Answers a text, a moment after it was typed; an empty one at once, with nothing. */
  async ask(text: string): Promise<void> {
    const turn = ++this.#asked;
    this.isLocating = false;
    if (text.trim() === '') {
      this.#show(null, '');
      return;
    }
    this.busy = true;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    if (turn === this.#asked) await this.#answer(turn, text, () => this.#look(text));
  }

  /** Where the reader is, as the browser says after asking them. */
  async locate(): Promise<void> {
    const turn = ++this.#asked;
    this.busy = true;
    this.failure = null;
    this.isLocating = true;
    const place = await whereAmI();
    if (turn !== this.#asked) return;
    this.isLocating = false;
    if (typeof place === 'string') {
      this.#show(null, null);
      this.failure = place;
    } else await this.#answer(turn, null, async () => searchNear(await this.#files, place));
  }

  /** Asks again for what could not be had. */
  retry(): Promise<void> {
    this.busy = true;
    return this.#answer(++this.#asked, this.answered, this.#again);
  }

  async #look(text: string): Promise<Loaded<SearchAnswer>> {
    return searchFor(await this.#files, text);
  }

  async #answer(turn: number, text: string | null, look: () => Promise<Loaded<SearchAnswer>>): Promise<void> {
    this.#again = look;
    const loaded = await look();
    if (turn !== this.#asked) return;
    this.#show(loaded.ok ? loaded.value : null, text);
    if (!loaded.ok) this.failure = 'The list of names could not be fetched.';
  }

  #show(answer: SearchAnswer | null, text: string | null): void {
    this.answer = answer;
    this.answered = text;
    this.failure = null;
    this.busy = false;
  }
}

async function ownFiles(): Promise<SearchFiles> {
  const loader = createLoader();
  // its release becomes part of every other address
  await loader.manifest();
  return new SearchFiles(loader);
}

/** The browser's answer, or why there is none. */
function whereAmI(): Promise<{ lon: number; lat: number } | string> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) {
      resolve('This browser cannot say where you are. Type a postcode instead.');
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lon: coords.longitude, lat: coords.latitude }),
      ({ code }) =>
        resolve(
          code === 1
            ? 'This browser was not allowed to say where you are. Type a postcode instead.'
            : 'This browser could not find out where you are. Type a postcode instead.',
        ),
      { timeout: 15_000, maximumAge: 0 },
    );
  });
}

import { createContext } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import type { Scheme } from '../domain/palette.ts';

export type ThemeChoice = 'auto' | 'light' | 'dark';

const key = 'atlas-theme';

/** Light, dark or as the machine has it; remembered on this machine where it allows that. */
export class Theme {
  #choice: ThemeChoice = $state(remembered());
  #dark = new MediaQuery('prefers-color-scheme: dark');
  /** printing is on paper: always light */
  #print = new MediaQuery('print');

  get choice(): ThemeChoice {
    return this.#choice;
  }

  set choice(choice: ThemeChoice) {
    this.#choice = choice;
    remember(choice);
  }

  get scheme(): Scheme {
    if (this.#print.current) return 'light';
    if (this.#choice !== 'auto') return this.#choice;
    return this.#dark.current ? 'dark' : 'light';
  }
}

export const [getTheme, setTheme] = createContext<Theme>();

function remembered(): ThemeChoice {
  try {
    const word = localStorage.getItem(key);
    return word === 'light' || word === 'dark' ? word : 'auto';
  } catch {
    // storage is denied (private window, strict settings): the machine's choice holds
    return 'auto';
  }
}

function remember(choice: ThemeChoice): void {
  try {
    if (choice === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, choice);
  } catch {
    // storage is denied: the choice holds for this visit
    return;
  }
}

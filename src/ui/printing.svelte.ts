import { flushSync } from 'svelte';

/** Whether the page is laid out for paper: from just before a print until it is over. */
class Printing {
  isOn = $state(false);

  constructor() {
    if (typeof window === 'undefined') return;
    // at once: a browser counts its sheets right after, and what then grows is cut off at the last of them
    window.addEventListener('beforeprint', () => {
      this.isOn = true;
      flushSync();
    });
    window.addEventListener('afterprint', () => (this.isOn = false));
  }
}

export const printing = new Printing();

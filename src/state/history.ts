/** The address of the page, as the atlas reads and writes it. */
export interface Address {
  /** the query as it stands: "?counties=…"; what was still waiting to be written is let go */
  read: () => string;
  write: (search: string, step: 'push' | 'replace') => void;
}

const delayMs = 300;

/**
 * The browser's address. A choice is written at once; what slides (a moving map, typing) is written when it has
 * been still for 300 ms, for browsers refuse too many writes. A choice first writes what was still waiting, so
 * that Back returns to exactly what was seen.
 */
export function browserAddress(): Address {
  let waiting: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function settle(): void {
    clearTimeout(timer);
    if (waiting !== null) history.replaceState(null, '', `${hrefOf(waiting)}${location.hash}`);
    waiting = null;
  }

  return {
    read: () => {
      // after Back the waiting address belongs to another entry: it must not overwrite this one
      clearTimeout(timer);
      waiting = null;
      return location.search;
    },
    write: (search, step) => {
      if (step === 'push') {
        settle();
        history.pushState(null, '', hrefOf(search));
        return;
      }
      waiting = search;
      clearTimeout(timer);
      timer = setTimeout(settle, delayMs);
    },
  };
}

function hrefOf(search: string): string {
  return `${location.pathname}${search}`;
}

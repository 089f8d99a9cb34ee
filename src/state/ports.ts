import { createLoader, type Loader } from '../data/load.ts';
import type { Scheme } from '../domain/palette.ts';
import { browserAddress, type Address } from './history.ts';

/** What the atlas needs of its surroundings; a test gives its own. */
export interface Ports {
  loader: Loader;
  address: Address;
  scheme: () => Scheme;
  /** runs a task when the page has nothing better to do */
  whenIdle: (task: () => void) => void;
  /** whether files not yet asked for may be fetched ahead */
  mayPrefetch: () => boolean;
}

/** The browser as the atlas's surroundings. */
export function browserPorts(scheme: () => Scheme): Ports {
  return { loader: createLoader(), address: browserAddress(), scheme, whenIdle, mayPrefetch };
}

/** After the next frame, so that the picture is on the screen first; Safari has no requestIdleCallback. */
function whenIdle(task: () => void): void {
  requestAnimationFrame(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: 1000 });
    else setTimeout(task, 100);
  });
}

function mayPrefetch(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return !(connection instanceof Object && Reflect.get(connection, 'saveData') === true);
}

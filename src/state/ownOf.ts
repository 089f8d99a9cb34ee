import type { Atlas } from './atlas.svelte.ts';
import { Own } from './own.svelte.ts';

const owns = new WeakMap<Atlas, Own>();

/** The own figures of an atlas: they outlive the workspace, so that a look at the maps does not lose them. */
export function ownOf(atlas: Atlas): Own {
  const before = owns.get(atlas);
  if (before) return before;
  const own = new Own(atlas.loader);
  owns.set(atlas, own);
  return own;
}

import type { View } from '../domain/view.ts';
import type { Atlas } from '../state/atlas.svelte.ts';

/**
 * Attributes of a real link to a choice: it can be copied and opened in a new tab; a plain press changes the
 * view in place.
 */
export function viewLink(
  atlas: Atlas,
  patch: Partial<View>,
): { href: string; onclick: (event: MouseEvent) => void } {
  return {
    href: atlas.hrefFor(patch),
    onclick: (event) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void atlas.change(patch);
    },
  };
}

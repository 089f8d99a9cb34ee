import type { Hit } from '../../domain/search/hits.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';

/** What a page tells its search. */
export interface SearchBoxProps {
  atlas?: Atlas | undefined;
  /** the page's own, where it has one */
  loader?: Atlas['loader'] | null;
  /** the atlas's folder, as this page sees it */
  root?: string;
  /** shows what was found on this page, and gives back what to say; a page with an atlas does so itself */
  onshow?: (hit: Hit) => string;
  /** results themselves are shown by `onshow`, not by their pages: in embeds */
  direct?: boolean;
}

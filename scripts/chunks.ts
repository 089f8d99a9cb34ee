/** What a bundler knows of a module: who imports it statically. */
interface ModuleInfo {
  importers: readonly string[];
}
type Find = (id: string) => ModuleInfo | null;

/** Svelte's reactive Map: only later pieces make one, but its entry exports it beside what the first picture needs. */
const later = /svelte\/src\/reactivity\/map\.js$/;

/**
 * Name of the chunk of a module that the atlas needs at once: one for what it shares with "About the data", one for what
 * it shares with the page of a place, one for itself alone. Left to itself the bundler parts them by every combination of
 * lazy pieces that use them too, into a dozen requests; and a page that took a piece out of the atlas's own chunk would
 * start the atlas.
 * @returns null for what is fetched later or by other pages alone
 */
export function firstChunk(id: string, find: Find): string | null {
  if (later.test(id)) return null;
  const pages = pagesOf(id, find);
  if (!pages.has('main.ts')) return null;
  if (pages.has('about.ts')) return 'shared';
  return pages.has('place.ts') ? 'drawing' : 'atlas';
}

/** As the bundler takes it. What pages share comes first, for a chunk takes all that its modules import along. */
export const firstChunks = ['shared', 'drawing', 'atlas'].map((name, place) => ({
  name: (id: string, graph: { getModuleInfo: Find }) =>
    firstChunk(id, (module) => graph.getModuleInfo(module)) === name ? name : null,
  priority: 3 - place,
}));

/** Entries from which a module is reached by static imports alone. */
function pagesOf(id: string, find: Find): Set<string> {
  const seen = new Set([id]);
  const pages = new Set<string>();
  for (const module of seen) {
    const [, page] = /\/src\/(main\.ts|about\.ts|place\.ts)$/.exec(module) ?? [];
    if (page !== undefined) pages.add(page);
    for (const importer of find(module)?.importers ?? []) seen.add(importer);
  }
  return pages;
}

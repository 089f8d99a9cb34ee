/** What a bundler knows of a module: who imports it statically. */
interface ModuleInfo {
  importers: readonly string[];
}
type Find = (id: string) => ModuleInfo | null;

/** Svelte's reactive Map: only later pieces make one, but its entry exports it beside what the first picture needs. */
const later = /svelte\/src\/reactivity\/map\.js$/;

/** The atlas's own page. */
const atlas = 'index';

/**
 * Name of the chunk of a module that the atlas needs at once: one for what it shares with the embed, which must stay
 * small, one for what it shares with "About the data", one for what it shares with any other page, one for itself alone.
 * Left to itself the bundler parts them by every combination of lazy pieces that use them too, into a dozen requests;
 * and a page that took a piece out of the atlas's own chunk would start the atlas.
 * @returns null for what is fetched later or by other pages alone
 */
export function firstChunk(id: string, find: Find): string | null {
  if (later.test(id)) return null;
  const pages = pagesOf(id, find);
  if (!pages.has(atlas)) return null;
  if (pages.has('embed')) return 'core';
  if (pages.has('about')) return 'shared';
  return pages.size > 1 ? 'drawing' : 'atlas';
}

/** Each module's chunk, found once: every group asks for every module. */
const found = new Map<string, string | null>();

function chunkOf(id: string, graph: { getModuleInfo: Find }): string | null {
  const known = found.get(id);
  if (known !== undefined) return known;
  const chunk = firstChunk(id, (module) => graph.getModuleInfo(module));
  found.set(id, chunk);
  return chunk;
}

/** As the bundler takes it. What pages share comes first, for a chunk takes all that its modules import along. */
export const firstChunks = ['core', 'shared', 'drawing', 'atlas'].map((name, place) => ({
  name: (id: string, graph: { getModuleInfo: Find }) => (chunkOf(id, graph) === name ? name : null),
  priority: 4 - place,
}));

/** Pages (names of HTML files) from which a module is reached by static imports alone. */
function pagesOf(id: string, find: Find): Set<string> {
  const seen = new Set([id]);
  const pages = new Set<string>();
  for (const module of seen) {
    const [, page] = /\/([\w-]+)\.html$/.exec(module) ?? [];
    if (page !== undefined) pages.add(page);
    for (const importer of find(module)?.importers ?? []) seen.add(importer);
  }
  return pages;
}

/** What a bundler knows of a module: who imports it statically. */
interface ModuleInfo {
  importers: readonly string[];
}
type Find = (id: string) => ModuleInfo | null;

/** Svelte's parts for fields and lists to choose from: only the explorer has these, but Svelte's entry exports them too. */
const controls = /svelte\/src\/internal\/client\/dom\/elements\/bindings\/(?:select|input|universal)\.js$/;

/**
 * Name of the chunk of a module of the embed: one for the first picture; left to itself the bundler would part it by every
 * combination of later pieces that use it too, and carry the explorer's controls in it.
 * @returns null for what is fetched later
 */
export function embedChunk(id: string, find: Find): string | null {
  if (controls.test(id)) return 'controls';
  const seen = new Set([id]);
  for (const module of seen) {
    if (module.endsWith('/src/embed/embed.ts')) return 'embed';
    for (const importer of find(module)?.importers ?? []) seen.add(importer);
  }
  return null;
}

/** As the bundler takes it, without what their modules import besides: that is sorted by the same rule. */
export const embedChunks = ['embed', 'controls'].map((name, place) => ({
  name: (id: string, graph: { getModuleInfo: Find }) =>
    embedChunk(id, (module) => graph.getModuleInfo(module)) === name ? name : null,
  priority: 2 - place,
  debugName: name,
}));

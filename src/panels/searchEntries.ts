import MiniSearch from 'minisearch';

/**
 * Builds a search over a list: prefixes and small spelling mistakes are forgiven, every word must be met.
 * Returns the entries in order of fit; all of them, in their own order, for an empty query.
 */
export function searchEntries<Entry extends { id: string }>(
  entries: readonly Entry[],
  fields: (keyof Entry & string)[],
): (query: string) => Entry[] {
  const index = new MiniSearch<Entry>({
    fields,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      combineWith: 'AND',
      boost: { [fields[0] ?? '']: 2 },
    },
  });
  index.addAll(entries);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (query) => {
    if (query.trim() === '') return [...entries];
    return index.search(query).flatMap((hit) => byId.get(String(hit.id)) ?? []);
  };
}

import { distance } from 'fastest-levenshtein';

/** "Herefordshire, County of" → "herefordshire county of": how names, slugs and codes are compared. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * The item whose names come nearest to what was asked: the same, else beginning with it, else the fewest edits.
 * Null where nothing is near: more than a third of the letters would have to change.
 */
export function nearest<T>(asked: string, items: readonly T[], namesOf: (item: T) => string[]): T | null {
  const text = slugOf(asked);
  const slugs = items.map((item) => ({ item, names: namesOf(item).map(slugOf) }));
  const same = slugs.find(({ names }) => names.includes(text));
  if (same) return same.item;
  const longer = text.length >= 3 && slugs.find(({ names }) => names.some((name) => name.startsWith(text)));
  return longer ? longer.item : fewestEdits(text, slugs);
}

function fewestEdits<T>(text: string, slugs: readonly { item: T; names: string[] }[]): T | null {
  let best: T | null = null;
  let fewest = Math.floor(text.length / 3) + 1;
  for (const { item, names } of slugs) {
    const edits = Math.min(...names.map((name) => distance(text, name)));
    if (edits < fewest) {
      best = item;
      fewest = edits;
    }
  }
  return best;
}

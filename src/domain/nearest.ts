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
    const edits = Math.min(...names.map((name) => editsBetween(text, name)));
    if (edits < fewest) {
      best = item;
      fewest = edits;
    }
  }
  return best;
}

/**
 * Levenshtein's distance: the fewest letters added, dropped or changed that make one text of the other.
 * Row by row of its table (https://en.wikipedia.org/wiki/Levenshtein_distance): a library made for long texts
 * would weigh more in the first code than the few names of a link ask for.
 */
export function editsBetween(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [row, letter] of Array.from(a).entries()) {
    const current = [row + 1];
    for (let at = 0; at < b.length; at += 1) {
      const changed = (above[at] ?? 0) + Number(letter !== b[at]);
      current.push(Math.min(changed, (above[at + 1] ?? 0) + 1, (current[at] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}

/**
 * The words of a name or of what a reader types, as they are compared: small letters without accents, apostrophes and
 * full stops gone ("King's Lynn" is "kings lynn"), every other sign a gap, "&" is "and", "saint" is "st".
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘`´.]/g, '')
    .replace(/&/g, ' and ');
  return (plain.match(/[a-z0-9]+/g) ?? []).map((word) => (word === 'saint' ? 'st' : word));
}

/** The shard a word lies in: the longest of the given beginnings that it begins with; null where there is none. */
export function shardOf(word: string, shards: ReadonlySet<string>): string | null {
  for (let length = 3; length > 0; length -= 1) {
    const beginning = word.slice(0, length);
    if (shards.has(beginning)) return beginning;
  }
  return null;
}

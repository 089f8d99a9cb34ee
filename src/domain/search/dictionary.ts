/** Words in one text, each with the number of letters it shares with the one before; words ascending, each once. */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const before = words[at - 1] ?? '';
      let shared = 0;
      while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared += 1;
      return `${shared}${word.slice(shared)}`;
    })
    .join('');
}

/** The words of such a text. */
export function unpackWords(text: string): string[] {
  const words: string[] = [];
  let before = '';
  for (const [, shared, rest = ''] of text.matchAll(/(\d)([a-z]*)/g)) {
    before = before.slice(0, Number(shared)) + rest;
    words.push(before);
  }
  return words;
}

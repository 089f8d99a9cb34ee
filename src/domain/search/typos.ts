/**
 * The fewest letters added, dropped, changed or exchanged with their neighbour that make one word of the other (optimal
 * string alignment, https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance); `most + 1` where it takes more than
 * `most`. It gives up early, for a dictionary of 17,000 words is gone through while a reader types; `editsBetween` of
 * `nearest.ts` knows no exchange and is part of the first code.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow(a, b, row, above, before);
    if (Math.min(...current) > most) return most + 1;
    before = above;
    above = current;
  }
  return Math.min(above[b.length] ?? 0, most + 1);
}

function nextRow(a: string, b: string, row: number, above: number[], before: number[]): number[] {
  const current = [row];
  for (let at = 1; at <= b.length; at += 1) {
    const isSame = a[row - 1] === b[at - 1];
    const changed = (above[at - 1] ?? 0) + Number(!isSame);
    const isSwapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
    const swapped = isSwapped ? (before[at - 2] ?? 0) + 1 : Infinity;
    current.push(Math.min(changed, swapped, (above[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1));
  }
  return current;
}

/** How many slips of the finger a word of this length may hold and still be meant: none up to 3 letters, 1 up to 5, then 2. */
export function slipsAllowed(word: string): number {
  return word.length <= 3 ? 0 : word.length <= 5 ? 1 : 2;
}

const mostWords = 4;

/**
 * Words of the dictionary that may be meant by one it does not hold, the likeliest first, four at most; a word typed in
 * two, or two typed in one, come back as they are written. Those that begin with the same letter come before others.
 */
export function wordsMeant(typed: string, dictionary: readonly string[]): string[] {
  const most = slipsAllowed(typed);
  const near = dictionary.flatMap((word) => {
    const slips = slipsBetween(typed, word, most);
    return slips > most || slips === 0 ? [] : [{ word, cost: slips + (word[0] === typed[0] ? 0 : 0.5) }];
  });
  near.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
  return [...splitWord(typed, new Set(dictionary)), ...near.map(({ word }) => word)].slice(0, mostWords);
}

/** "westbridgford" as "west bridgford", where both are words of at least three letters. */
function splitWord(typed: string, known: ReadonlySet<string>): string[] {
  for (let at = typed.length - 3; at >= 3; at -= 1)
    if (known.has(typed.slice(0, at)) && known.has(typed.slice(at)))
      return [`${typed.slice(0, at)} ${typed.slice(at)}`];
  return [];
}

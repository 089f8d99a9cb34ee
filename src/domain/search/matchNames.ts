import { slipsAllowed, slipsBetween } from './typos.ts';
import { wordsOf } from './words.ts';

/** A name to match, and the words that may tell it from others of the same name: district, county, kind. */
export interface Named {
  name: string;
  around: readonly string[];
}

/** How words are compared: as typed, or with slips of the finger in them. */
export type Strictness = 'exact' | 'slips';

/**
 * How well words fit a name: 0 not at all, else more is better. Every word must be a word of the name, or the beginning of
 * one, or (the name's own first being met) one of those around it; at least one must be the name's own.
 */
export function fit(typed: readonly string[], { name, around }: Named, strictness: Strictness): number {
  const [words, own] = [plainWords(typed), plainWords(wordsOf(name))];
  let score = 0;
  let isNamed = false;
  for (const word of words) {
    const [inName, inAround] = [bestFit(word, own, strictness), bestFit(word, around, 'exact')];
    if (inName === 0 && inAround === 0) return 0;
    // "City of London" is not named by the "of" of Isle of Wight
    isNamed ||= inName > 0 && word !== 'of';
    score += Math.max(inName, inAround / 2);
  }
  if (!isNamed) return 0;
  return score / words.length + closeness(words, own);
}

/** Words as people mix them up: "Ross upon Wye" is "Ross on Wye". */
export function plainWords(words: readonly string[]): string[] {
  return words.map((word) => (word === 'upon' ? 'on' : word));
}

/** 3: the word itself; 2: its beginning; 1: with slips; 0: not there. */
function bestFit(word: string, own: readonly string[], strictness: Strictness): number {
  let best = 0;
  for (const candidate of own) {
    if (candidate === word) return 3;
    if (candidate.startsWith(word)) best = 2;
    else if (best === 0 && strictness === 'slips') best = isSlip(word, candidate) ? 1 : 0;
  }
  return best;
}

function isSlip(word: string, candidate: string): boolean {
  const most = slipsAllowed(word);
  // what is typed may be the beginning of the word
  return (
    slipsBetween(word, candidate, most) <= most ||
    slipsBetween(word, candidate.slice(0, word.length), most) <= most
  );
}

/** The whole name as typed comes first, then names that begin so, then short ones. */
function closeness(words: readonly string[], own: readonly string[]): number {
  const typed = words.join(' ');
  const name = own.join(' ');
  if (name === typed || typed.startsWith(`${name} `)) return 3;
  return (name.startsWith(typed) ? 1 : 0) + 1 / (1 + own.length);
}

import { formatNumber } from '../format.ts';

/** The reader's words about a plan: one text in the address and in files, its first line the title. */
export interface PlanNotes {
  title: string;
  text: string;
}

export const mostTitleLetters = 120;
/** title and text together: a link that carries them still opens everywhere */
export const mostNoteLetters = 2000;

/** Splits the text into title and the rest. Never throws; what is too long is cut and named in `problems`. */
export function parseNotes(notes: string): { value: PlanNotes; problems: string[] } {
  const whole = tidy(notes);
  const kept = cut(whole, mostNoteLetters);
  const [first = '', ...rest] = kept.split('\n');
  const title = cut(first, mostTitleLetters).trim();
  const problems =
    kept === whole && Array.from(first).length <= mostTitleLetters
      ? []
      : [
          `The notes are longer than a plan carries (${formatNumber(mostNoteLetters)} letters, ${mostTitleLetters} of them in the title); the beginning is shown.`,
        ];
  return { value: { title, text: rest.join('\n') }, problems };
}

/** The notes as an address and a file have them; empty where nothing is said. */
export function formatNotes({ title, text }: PlanNotes): string {
  const first = cut(tidy(title).replace(/\n/g, ' '), mostTitleLetters).trim();
  const rest = tidy(text);
  return cut(rest.trim() === '' ? first : `${first}\n${rest}`, mostNoteLetters);
}

/** One kind of line end; no half letters, which no address can hold. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '');
}

/** The first so many letters; a letter of two code units is never halved. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : Array.from(text).slice(0, most).join('');
}

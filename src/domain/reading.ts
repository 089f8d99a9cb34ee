import { averagesSentence } from './sentences/averages.ts';
import type { ReadingContext } from './sentences/context.ts';
import { hiddenSentence } from './sentences/hidden.ts';
import { limitsSentence, missingSentence } from './sentences/limits.ts';
import { paintedSentence } from './sentences/painted.ts';
import { classesSentence, furtherSentence } from './sentences/rurality.ts';
import { selectedSentence } from './sentences/selected.ts';
import { shownSentence } from './sentences/shown.ts';
import { standingSentence } from './sentences/standing.ts';

const mostSentences = 6;

/**
 * The templates in reading order: what is shown, who stands out, what averages hide, what is selected, what must be
 * kept in mind. Where there are more than six, those with the highest `yields` give way: the page says them elsewhere.
 */
const templates: readonly { write: (context: ReadingContext) => string | null; yields: number }[] = [
  { write: shownSentence, yields: 0 },
  { write: standingSentence, yields: 0 },
  { write: averagesSentence, yields: 3 },
  { write: classesSentence, yields: 2 },
  { write: paintedSentence, yields: 0 },
  { write: furtherSentence, yields: 3 },
  { write: hiddenSentence, yields: 1 },
  { write: selectedSentence, yields: 0 },
  { write: missingSentence, yields: 0 },
  { write: limitsSentence, yields: 0 },
];

/** Three to six sentences about what is on screen, each with its measure, year and base of comparison (METHOD 7). */
export function readPicture(context: ReadingContext): string[] {
  const written = templates.flatMap(({ write, yields }) => {
    const text = write(context);
    return text === null ? [] : [{ text, yields }];
  });
  while (written.length > mostSentences) {
    const most = Math.max(...written.map(({ yields }) => yields));
    written.splice(
      written.findIndex(({ yields }) => yields === most),
      1,
    );
  }
  return written.map(({ text }) => text);
}

import { formatNumber } from '../format.ts';
import type { SearchAnswer } from './hits.ts';

/** of a pasted text no more is read out */
const longest = 80;

/** What a screen reader is told of an answer: how many results of how many kinds, what must be said, what else to try. */
export function answerWords(answer: SearchAnswer, text: string | null): string {
  const count = answer.groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const named = text === null ? '' : ` for ${text.trim().slice(0, longest)}`;
  const results =
    count === 0
      ? `${answer.tries.length > 0 ? 'No result yet' : 'No results'}${named}.`
      : `${formatNumber(count)} ${count === 1 ? 'result' : 'results'}${named}, ${answer.groups.length === 1 ? 'of one kind' : `of ${answer.groups.length} kinds`}.`;
  const others = answer.tries.length > 0 ? ` ${answer.tries.length} more to choose from.` : '';
  return [results + others, ...answer.notes].join(' ');
}

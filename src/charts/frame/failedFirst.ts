import type { Loaded } from '../../domain/loaded.ts';

/** The first failure of several answers; null where all could be had. */
export function failedFirst(answers: readonly Loaded<unknown>[]): Loaded<never> | null {
  for (const answer of answers) if (!answer.ok) return answer;
  return null;
}

import { isAskedIndicator } from './codes.ts';
import type { IndicatorId } from './indicator.ts';

const form = /^own-data(?:-([2-9]|[1-9]\d))?$/;

/**
 * The name by which rules, orders and budgets ask for a reader's own measure: `own-data`, `own-data-2` and so on. It says
 * nothing of what the figures are: a link that has it shows them only to who has the file.
 */
export function ownIdOf(number: number): IndicatorId {
  const text = number === 1 ? 'own-data' : `own-data-${String(number)}`;
  if (!isAskedIndicator(text)) throw new Error('no name for own data');
  return text;
}

/** Which of a reader's measures is meant, 1 = the first; null where the name is that of a published measure. */
export function ownNumber(id: string): number | null {
  const found = form.exec(id);
  return found ? Number(found[1] ?? 1) : null;
}

/** more would be lost track of */
export const mostOwn = 12;

/**
 * The name of the next measure: the first that the plan asks for and nobody has brought yet, so that a plan's file or link
 * finds its figures again; else the first that is free. Null where there are as many as can be.
 */
export function nextOwnId(
  taken: readonly IndicatorId[],
  asked: readonly IndicatorId[] = [],
): IndicatorId | null {
  const free = Array.from({ length: mostOwn }, (_, at) => ownIdOf(at + 1)).filter(
    (id) => !taken.includes(id),
  );
  return free.find((id) => asked.includes(id)) ?? free[0] ?? null;
}

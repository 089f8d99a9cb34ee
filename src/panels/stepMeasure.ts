import type { IndicatorEntry, IndicatorId } from '../domain/indicator.ts';

/** The measure before (-1) or after (1) the given one in the order of the list; null at either end. */
export function stepMeasure(
  indicators: readonly IndicatorEntry[],
  current: IndicatorId,
  step: -1 | 1,
): IndicatorEntry | null {
  const at = indicators.findIndex((entry) => entry.id === current);
  return at === -1 ? null : (indicators[at + step] ?? null);
}

import type { Level } from '../../domain/area.ts';
import type { IndicatorEntry } from '../../domain/indicator.ts';

/** Measures that can be set against another: with an order, of the same areas (wards are the same for all). */
export function pairable(
  first: IndicatorEntry,
  entries: readonly IndicatorEntry[],
  level: Level,
): IndicatorEntry[] {
  return entries.filter(
    ({ id, kind, geography, levels }) =>
      id !== first.id &&
      kind !== 'category' &&
      levels.includes(level) &&
      (level === 'ward' || geography === first.geography),
  );
}

import type { IndicatorEntry, IndicatorId } from '../indicator.ts';
import type { Level } from '../area.ts';

type Entries = readonly IndicatorEntry[];

/**
 * Why a measure cannot stand beside another on one map, in a sentence; null where it can. Both need a worse end, and at
 * the level of neighbourhoods the same boundaries; wards are the same for all measures.
 */
export function whyNotBeside(first: IndicatorEntry, second: IndicatorEntry, level: Level): string | null {
  if (second.id === first.id) return 'It is the measure shown already.';
  if (!hasWorseEnd(second)) return 'Neither end of it is worse.';
  if (!second.levels.includes(level)) return 'It is not given for wards.';
  if (level === 'lsoa' && second.geography !== first.geography) return boundariesText(first, second);
  return null;
}

/** Whether one end of a measure is worse. */
export function hasWorseEnd({ worse, kind }: IndicatorEntry): boolean {
  return worse !== 'none' && kind !== 'category';
}

function boundariesText(first: IndicatorEntry, second: IndicatorEntry): string {
  const year = (entry: IndicatorEntry): string => (entry.geography === 'lsoa21' ? '2021' : '2011');
  return `It is on the neighbourhoods of ${year(second)}, the measure shown on those of ${year(first)}; wards carry both.`;
}

/**
 * The second measure where none is asked for: beside deprivation one of access, beside access one of deprivation; of
 * the same kind and year where there is one, else the first of the picker. Null where none can be.
 */
export function usualSecond(first: IndicatorEntry, entries: Entries, level: Level): IndicatorId | null {
  const fit = entries.filter((entry) => whyNotBeside(first, entry, level) === null);
  const other = fit.filter((entry) => isOfAccess(entry) !== isOfAccess(first));
  const alike = (entry: IndicatorEntry): number =>
    Number(entry.kind === first.kind) + Number(entry.year === first.year);
  const best = [...other].sort((a, b) => alike(b) - alike(a))[0];
  return (best ?? fit[0])?.id ?? null;
}

function isOfAccess({ theme, alsoIn }: IndicatorEntry): boolean {
  return theme === 'access' || alsoIn?.includes('access') === true;
}

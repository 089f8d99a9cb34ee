import type { ValueKind } from './findColumns.ts';
import type { Denominator, OwnSettings } from './ownFigures.ts';

/** Whom counts are shared by, in the words of a choice; years are those of the counts of people held. */
export const denominatorWords: Record<Denominator, string> = {
  none: 'nobody: the count as it is',
  residents: 'residents (mid-2022)',
  children: 'children aged 0 to 15 (mid-2022)',
  workingAge: 'residents aged 18 to 66 (mid-2022)',
  older: 'residents aged 60 and over (mid-2022)',
  households: 'households (2022, estimate)',
};

const plural: Record<Exclude<Denominator, 'none'>, [many: string, one: string]> = {
  residents: ['residents', 'resident'],
  children: ['children', 'child'],
  workingAge: ['residents aged 18 to 66', 'resident aged 18 to 66'],
  older: ['residents aged 60 and over', 'resident aged 60 and over'],
  households: ['households', 'household'],
};

/** The unit of the figure shown: "per 1,000 children", "pounds per household", "%", or the reader's own word. */
export function unitOf(
  kind: ValueKind,
  { denominator, unit }: Pick<OwnSettings, 'denominator' | 'unit'>,
): string {
  if (kind === 'per-cent') return '%';
  if (kind === 'rate') return unit;
  const shared = denominator === 'none' ? null : plural[denominator];
  if (kind === 'count') return shared ? `per 1,000 ${shared[0]}` : unit;
  return shared ? `pounds per ${shared[1]}` : 'pounds';
}

/** What the figure of a larger area is, in words. */
export function aggregateName(kind: ValueKind): string {
  return kind === 'count' || kind === 'amount' ? 'sum of neighbourhoods' : 'mean, weighted with residents';
}

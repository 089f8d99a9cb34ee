import { formatResults, type PlanResults } from '../../domain/plan/planChange.ts';
import type { View } from '../../domain/view.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import type { Planning } from '../../state/planning.svelte.ts';

/** What the plan finds now: how many areas, how many residents, on which data. */
export function planResults({ judging, data, manifest }: Planning): PlanResults & {
  areas: number;
  residents: number;
} {
  const { chosen } = judging;
  const residents = chosen.reduce((sum, at) => sum + (data?.areas[at]?.residents ?? 0), 0);
  return { release: manifest.release, areas: chosen.length, residents };
}

/** The full address that opens this plan; it says what the plan found, so that a later release can say what changed. */
export function planLink(atlas: Atlas, planning: Planning, patch: Partial<View> = {}): string {
  const release = formatResults(planResults(planning));
  return new URL(atlas.hrefFor({ release, ...patch }), location.href).href;
}

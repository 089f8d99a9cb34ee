import type { PlanArea, PlanData } from '../../domain/plan/planData.ts';
import type { Stability } from '../../domain/plan/stability.ts';
import type { WorstGroup } from '../../domain/plan/weighed.ts';

/** In how many draws a neighbourhood of the plan is among England's worst. */
export interface StableRow {
  area: PlanArea;
  county: string;
  times: number;
  /** 0..1 of all draws */
  share: number;
}

/**
 * Neighbourhoods that are among the worst in one draw at least, most often first; ties by county as the plan has them,
 * then by code.
 * @param places where the plan's areas stand in England's list
 */
export function stableRows(
  { areas, counties }: Pick<PlanData, 'areas' | 'counties'>,
  places: readonly number[],
  stability: Stability,
  group: WorstGroup,
): StableRow[] {
  const names = new Map(counties.map(({ code, name }) => [code, name]));
  return areas
    .map((area, at): StableRow => {
      const times = stability[group][places[at] ?? -1] ?? 0;
      return { area, county: names.get(area.county) ?? '', times, share: times / stability.draws };
    })
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times);
}

/** Those that come or go with the weights: neither in every draw nor in none. */
export function wavering(rows: readonly StableRow[], draws: number): StableRow[] {
  return rows.filter(({ times }) => times < draws);
}

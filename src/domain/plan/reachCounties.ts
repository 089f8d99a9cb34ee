import { holds, type Reach, type Reached } from './reachCurve.ts';
import type { PlanData, ReachId } from './planData.ts';

/** What a plan does in one county. */
export interface CountyReach {
  code: string;
  name: string;
  held: Reached;
  total: Reached;
}

/** The plan's areas parted by county, beside all of each (of the plan's scope); every area of the plan is in exactly one. */
export function reachByCounty(
  data: PlanData,
  need: ReachId,
  { areas, curve }: Pick<Reach, 'areas' | 'curve'>,
): CountyReach[] {
  const all = curve.ordering.areas;
  return data.counties.map(({ code, name }) => {
    const isOwn = (area: number): boolean => data.areas[area]?.county === code;
    return {
      ...{ code, name },
      held: holds(data, need, areas.filter(isOwn)),
      total: holds(data, need, all.filter(isOwn)),
    };
  });
}

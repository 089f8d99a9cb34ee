import { holds, type Reach, type Reached } from './reachCurve.ts';
import type { PlanData, ReachId } from './planData.ts';

/** What a plan does in one county. */
export interface CountyReach {
  code: string;
  name: string;
  held: Reached;
  total: Reached;
}

/** The plan's areas parted by county, beside all of each; every area of the plan is in exactly one. */
export function reachByCounty(data: PlanData, need: ReachId, { areas }: Pick<Reach, 'areas'>): CountyReach[] {
  const all = data.areas.map((_, index) => index);
  return data.counties.map(({ code, name }) => {
    const isOwn = (area: number): boolean => data.areas[area]?.county === code;
    return {
      ...{ code, name },
      held: holds(data, need, areas.filter(isOwn)),
      total: holds(data, need, all.filter(isOwn)),
    };
  });
}

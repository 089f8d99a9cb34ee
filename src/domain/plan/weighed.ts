import type { County } from '../area.ts';
import { crossingsOf } from './crossings.ts';
import type { PlanArea, PlanData } from './planData.ts';
import type { WorstCuts } from './stability.ts';

/** Which worst group of England's neighbourhoods is meant. */
export const worstGroups = [
  { id: 'tenth', words: 'most deprived 10% in England', short: '10%' },
  { id: 'fifth', words: 'most deprived 20% in England', short: '20%' },
] as const;
export type WorstGroup = (typeof worstGroups)[number]['id'];

/** Some neighbourhoods: indices into the plan's areas, and who lives there. */
export interface Counted {
  areas: number[];
  residents: number;
}

/** One county's neighbourhoods in a worst group, by the official index and by the reader's weights. */
export interface Weighed {
  county: County;
  before: Counted;
  after: Counted;
  enters: Counted;
  leaves: Counted;
}

/** Ranks of the plan's areas among England's, in its order. */
export interface TwoRanks {
  official: readonly number[];
  own: readonly number[];
}

/** What own weights change in each county shown: who comes into a worst group of England, who goes. */
export function weighCounties(
  { counties, areas }: Pick<PlanData, 'counties' | 'areas'>,
  { official, own }: TwoRanks,
  cut: WorstCuts[WorstGroup],
): Weighed[] {
  const { enters, leaves, stays } = crossingsOf(official, own, cut);
  return counties.map((county) => {
    const of = (list: readonly number[]): Counted => countIn(county, areas, list);
    return {
      county,
      before: of([...stays, ...leaves]),
      after: of([...stays, ...enters]),
      enters: of(enters),
      leaves: of(leaves),
    };
  });
}

function countIn(county: County, areas: readonly PlanArea[], list: readonly number[]): Counted {
  const own = list.filter((index) => areas[index]?.county === county.code).sort((a, b) => a - b);
  return { areas: own, residents: own.reduce((sum, index) => sum + (areas[index]?.residents ?? 0), 0) };
}

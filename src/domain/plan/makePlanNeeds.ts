import type { AreasFile, Level } from '../area.ts';
import type { InsideCounty } from '../inside.ts';
import type { NeedsFile } from '../needs.ts';
import type { PlanNeed, ReachId } from './planData.ts';

interface CountyNeeds {
  areas: AreasFile;
  needs: NeedsFile;
}

interface Counted {
  inNeed: (number | null)[];
  among: number[];
}

/** Every need a plan can be meant to reach, in the order of every choice. */
export const reachIds: readonly ReachId[] = ['income', 'children', 'older', 'employment', 'fuel', 'no-car'];

/**
 * How many are in need, and of how many, in every neighbourhood or ward. A ward's numbers are sums over those of its
 * best-fit neighbourhoods (of this county) whose number is published, so that its share is of those counted; a ward
 * without any has no number. Households without a car come from the census: their counts are the measure's own.
 */
export function makePlanNeeds(
  level: Level,
  counties: readonly CountyNeeds[],
  households: readonly InsideCounty[],
): Record<ReachId, PlanNeed> {
  const of = (id: ReachId): PlanNeed => {
    const counted = counties.map((county, place) => {
      const own = countedOf(county, households[place], id);
      return level === 'ward' ? sumByWard(own, county.areas) : own;
    });
    return {
      inNeed: counted.flatMap(({ inNeed }) => inNeed),
      among: counted.flatMap(({ among }) => among),
    };
  };
  return {
    income: of('income'),
    employment: of('employment'),
    children: of('children'),
    older: of('older'),
    fuel: of('fuel'),
    'no-car': of('no-car'),
  };
}

function countedOf({ needs }: CountyNeeds, households: InsideCounty | undefined, id: ReachId): Counted {
  if (id !== 'no-car') return { inNeed: needs.inNeed[id], among: needs.among[id] };
  const lsoas = households?.lsoas ?? [];
  return {
    inNeed: lsoas.map(({ counts }) => counts?.n ?? null),
    among: lsoas.map(({ counts }) => counts?.of ?? 0),
  };
}

function sumByWard({ inNeed, among }: Counted, { lsoa21, ward24 }: AreasFile): Counted {
  const sums: Counted = { inNeed: ward24.codes.map(() => null), among: ward24.codes.map(() => 0) };
  lsoa21.ward.forEach((ward, lsoa) => {
    const number = inNeed[lsoa] ?? null;
    if (ward < 0 || number === null) return;
    sums.inNeed[ward] = (sums.inNeed[ward] ?? 0) + number;
    sums.among[ward] = (sums.among[ward] ?? 0) + (among[lsoa] ?? 0);
  });
  return sums;
}

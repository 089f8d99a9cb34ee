import type { CountyCode, NamedCode } from '../area.ts';
import type { Award } from './budgetPlan.ts';
import type { PlanArea, PlanData } from './planData.ts';
import { placesOfArea } from './planPlaces.ts';

/** What awards can be added up by. */
const awardGroups = ['area', 'place', 'ward', 'district', 'former', 'county'] as const;
export type AwardGroup = (typeof awardGroups)[number];

/** Awards of one place, added up. */
export interface AwardSum {
  code: string;
  name: string;
  /** its county's name; the district too for an area or a ward */
  within: string;
  areas: number;
  residents: number;
  /** null where the sum is shared by residents */
  inNeed: number | null;
  pounds: number;
  flat: number;
  /** null where no area is among the worst tenth */
  cliff: number | null;
}

/** The groups that say something of these areas: wards of neighbourhoods, former districts and own places where there are any. */
export function groupsOf({ level, areas, places }: PlanData): AwardGroup[] {
  return awardGroups.filter((group) => {
    if (group === 'place') return places.length > 0;
    if (group === 'ward') return level === 'lsoa';
    return group !== 'former' || areas.some(({ former }) => former !== null);
  });
}

/** Awards added up by place, the largest sum first, equal ones by code. Every award is in exactly one sum. */
export function sumAwards(data: PlanData, awards: readonly Award[], group: AwardGroup): AwardSum[] {
  const sums = new Map<string, AwardSum>();
  for (const award of awards) {
    const area = data.areas[award.area];
    if (!area) continue;
    const { code, name } = group === 'place' ? ownPlace(award.area, data) : placeOf(area, group, data);
    const within = withinOf(area, group, data);
    const before = sums.get(code) ?? emptySum(code, name, within, award);
    sums.set(code, { ...addAward(before, award), within: bothWithin(before.within, within) });
  }
  return [...sums.values()].sort((a, b) => b.pounds - a.pounds || (a.code < b.code ? -1 : 1));
}

function emptySum(code: string, name: string, within: string, like: Award): AwardSum {
  const zero = (value: number | null): number | null => (value === null ? null : 0);
  return {
    ...{ code, name, within, areas: 0, residents: 0, pounds: 0, flat: 0 },
    inNeed: zero(like.inNeed),
    cliff: zero(like.cliff),
  };
}

/** Awards added to what is there already. */
function addAward<Sum extends Omit<AwardSum, 'code' | 'name' | 'within'>>(sum: Sum, award: Award): Sum {
  const plus = (a: number | null, b: number | null): number | null =>
    a === null || b === null ? null : a + b;
  return {
    ...sum,
    areas: sum.areas + 1,
    residents: sum.residents + award.residents,
    inNeed: plus(sum.inNeed, award.inNeed),
    pounds: sum.pounds + award.pounds,
    flat: sum.flat + award.flat,
    cliff: plus(sum.cliff, award.cliff),
  };
}

/** The reader's places by name; an area in two of them is told apart, so that nothing counts twice. */
function ownPlace(index: number, data: PlanData): NamedCode {
  const name = placesOfArea(data, index) ?? 'In none of your places';
  return { code: name, name };
}

/** A place of the reader's may lie in several counties. */
function bothWithin(before: string, next: string): string {
  return before.split('; ').includes(next) ? before : `${before}; ${next}`;
}

function placeOf(area: PlanArea, group: Exclude<AwardGroup, 'place'>, data: PlanData): NamedCode {
  if (group === 'area') return area;
  if (group === 'district') return area.district;
  if (group === 'county') return { code: area.county, name: countyName(data, area.county) };
  if (group === 'former') return area.former ?? area.district;
  // the best-fit ward of a neighbourhood may lie over the county's border
  return area.ward ?? { code: `${area.county}-none`, name: 'In a ward of another county' };
}

function withinOf(area: PlanArea, group: AwardGroup, data: PlanData): string {
  if (group === 'county') return 'England';
  const county = countyName(data, area.county);
  const isSmall = group === 'area' || (group === 'ward' && area.ward !== null);
  return isSmall && area.district.name !== county ? `${area.district.name}, ${county}` : county;
}

function countyName({ counties }: PlanData, county: CountyCode): string {
  return counties.find(({ code }) => code === county)?.name ?? county;
}

/** Awards of one national tenth added up, with pounds per resident. */
export interface TenthSum extends Omit<AwardSum, 'code' | 'name' | 'within'> {
  /** 1 = worst; null: areas without a figure */
  tenth: number | null;
}

/** Awards by national tenth, worst first; a tenth nobody lives in has no areas; areas without a figure last, if any. */
export function sumTenths(awards: readonly Award[]): TenthSum[] {
  const isCliff = awards.some(({ cliff }) => cliff !== null);
  const isNeed = awards.some(({ inNeed }) => inNeed !== null);
  const tenths: (number | null)[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  if (awards.some(({ tenth }) => tenth === null)) tenths.push(null);
  return tenths.map((tenth) =>
    awards
      .filter((award) => award.tenth === tenth)
      .reduce<TenthSum>(addAward, {
        ...{ tenth, areas: 0, residents: 0, pounds: 0, flat: 0 },
        inNeed: isNeed ? 0 : null,
        cliff: isCliff ? 0 : null,
      }),
  );
}

/** Pounds per resident; null where nobody lives. */
export function perResident(pounds: number | null, residents: number): number | null {
  return pounds === null || residents <= 0 ? null : pounds / residents;
}

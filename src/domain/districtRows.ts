import type { AreaRef, Inside, InsideCounty } from './inside.ts';
import type { CountyCode } from './area.ts';
import { groupMean } from './groupMean.ts';
import type { PaintedGroup } from './paint/painted.ts';
import { countyGroups } from './paint/groups.ts';
import { summaryOf } from './countySummary.ts';

/** A district or former district beside its county. */
export interface DistrictRow {
  group: PaintedGroup;
  countyName: string;
  /** mean or rate by the measure's aggregation, unrounded; null without a figure */
  mean: number | null;
  countyMean: number | null;
  /** its neighbourhoods */
  areas: AreaRef[];
}

/** The number of people each neighbourhood of a county counts by; null: its residents. */
export type PeopleOf = (county: CountyCode) => readonly number[] | null;

/**
 * Every district of the counties shown (by `former`, as they were before they were abolished since 2018), worst first;
 * ties by name, those without a figure last.
 */
export function districtRows(inside: Inside, by: 'district' | 'former', peopleOf: PeopleOf): DistrictRow[] {
  const sign = isLowFirst(inside) ? 1 : -1;
  return inside.counties
    .flatMap((county) => rowsOf(county, inside, by, peopleOf(county.county.code)))
    .sort((a, b) => {
      if (a.mean === null || b.mean === null) return Number(a.mean === null) - Number(b.mean === null);
      return sign * (a.mean - b.mean) || (a.group.name < b.group.name ? -1 : 1);
    });
}

/** Whether the lowest mean is the worst: scores and turned ranks of larger areas are worse when high. */
export function isLowFirst({ indicator }: Inside): boolean {
  return indicator.kind !== 'rank' && indicator.worse === 'low';
}

function rowsOf(
  county: InsideCounty,
  { indicator }: Inside,
  by: 'district' | 'former',
  people: readonly number[] | null,
): DistrictRow[] {
  const { groups, lsoas } = countyGroups(county, by, indicator);
  return groups.map((group, place) => {
    const members = county.lsoas.flatMap((lsoa, index) =>
      lsoas[index] === place ? [{ lsoa, weight: people ? (people[index] ?? 0) : lsoa.residents }] : [],
    );
    return {
      group,
      countyName: county.county.name,
      mean: groupMean(members, indicator),
      countyMean: summaryOf(indicator, county.county.code)?.value ?? null,
      areas: members.map(({ lsoa }) => ({ county: county.county.code, code: lsoa.code })),
    };
  });
}

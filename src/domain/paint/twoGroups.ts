import type { CountyCode, Level } from '../area.ts';
import type { Inside, InsideCounty, InsideLsoa, InsideWard } from '../inside.ts';
import { stepsOf, twoClass } from './twoClasses.ts';

type Area = InsideLsoa | InsideWard;

/** An area on two measures. */
export interface TwoArea {
  area: Area;
  /** the same area by the second measure */
  second: Area | undefined;
  /** column + row x size; -1 where one of the two has no figure */
  class: number;
}

/**
 * Every area of the counties shown with its class on two measures, both against England's areas of the same level.
 * @param worst per cent of England that counts as the worse end; null: thirds
 */
export function twoGroups(
  first: Inside,
  second: Inside,
  level: Level,
  worst: number | null,
): Map<CountyCode, TwoArea[]> {
  const size = worst === null ? 3 : 2;
  const across = stepsOf(first.indicator, level, worst);
  const down = stepsOf(second.indicator, level, worst);
  return new Map(
    first.counties.map(({ county }) => {
      const others = new Map(areasOf(second, county.code, level).map((area) => [area.code, area]));
      const found = areasOf(first, county.code, level).map((area): TwoArea => {
        const other = others.get(area.code);
        return { area, second: other, class: twoClass(across(area.rank), down(other?.rank ?? null), size) };
      });
      return [county.code, found];
    }),
  );
}

function areasOf(inside: Inside, code: CountyCode, level: Level): Area[] {
  const county: InsideCounty | undefined = inside.counties.find((one) => one.county.code === code);
  return (level === 'ward' ? county?.wards : county?.lsoas) ?? [];
}

/** How many areas and how many residents each class holds, and those without a figure on one of the two. */
export interface TwoCounts {
  areas: number[];
  residents: number[];
  missing: { areas: number; residents: number };
}

/** Counts areas and residents by class. */
export function countTwo(found: readonly TwoArea[], classes: number): TwoCounts {
  const of = (index: number): TwoArea[] => found.filter((one) => one.class === index);
  const residentsOf = (index: number): number => of(index).reduce((sum, { area }) => sum + area.residents, 0);
  const all = Array.from({ length: classes }, (_, index) => index);
  return {
    areas: all.map((index) => of(index).length),
    residents: all.map(residentsOf),
    missing: { areas: of(-1).length, residents: residentsOf(-1) },
  };
}

import type { AreaCode, AreasFile, County, Level } from './area.ts';
import { lorenzCurve, type LorenzPoint, type Need } from './lorenz.ts';
import type { EnglandNeed, EnglandNeeds, NeedId, NeedsFile, Unevenness } from './needs.ts';
import { competitionRanks } from './rank.ts';
import { unevennessOf } from './unevenness.ts';

/** One county's (or place's) unevenness of one need, over its neighbourhoods or its wards. */
export interface CountyNeed {
  county: County;
  /** a reader's own place: `county` has its name, and else is the first it lies in */
  isPlace?: true;
  inNeed: number;
  among: number;
  /** areas with a number, and those where none is published */
  areas: number;
  missing: number;
  /** areas where everybody counts as in need: the published number is as high as that of people, or higher */
  full: number;
  /** neighbourhoods whose number is not published: they are in no sum */
  left: number;
  /** neighbourhoods with a number whose ward belongs to another county: in no ward's sum */
  elsewhere: number;
  figures: Unevenness;
  /** Lorenz curve; its points name areas by their place in area order */
  curve: LorenzPoint[];
  /** codes in area order */
  codes: readonly AreaCode[];
  /** place among the counties by Gini, 1 = most uneven; null without a figure, and over wards */
  rank: number | null;
}

/** What stands beside the numbers of a need: England's table, and who belongs to which ward. */
export interface NeedsBeside {
  england: EnglandNeeds;
  areas: readonly AreasFile[];
}

/** What the files say of one need in each county shown, in the order of the view. */
export function countyNeeds(
  counties: readonly County[],
  files: readonly NeedsFile[],
  id: NeedId,
  { england, areas }: NeedsBeside,
  level: Level = 'lsoa',
): CountyNeed[] {
  const ranks = competitionRanks(england.needs[id].gini, 'high');
  return counties.flatMap((county) => {
    const file = files.find((one) => one.county === county.code);
    const names = areas.find((one) => one.county === county.code);
    if (!file || !names) return [];
    const units = level === 'ward' ? wardUnits(file, id, names) : lsoaUnits(file, id, names);
    const figures = describe(units);
    const at = england.counties.indexOf(county.code);
    const hasRank = level === 'lsoa' && figures.figures.gini !== null;
    return [{ county, ...figures, rank: hasRank ? (ranks[at] ?? null) : null }];
  });
}

/** Areas of one level with their numbers; null where none is published. */
export interface Units {
  inNeed: readonly (number | null)[];
  among: readonly number[];
  codes: readonly AreaCode[];
  left: number;
  elsewhere: number;
}

/** A county's neighbourhoods. */
export function lsoaUnits(file: NeedsFile, id: NeedId, { lsoa21 }: AreasFile): Units {
  const inNeed = file.inNeed[id];
  return { inNeed, among: file.among[id], codes: lsoa21.codes, left: countMissing(inNeed), elsewhere: 0 };
}

/**
 * Wards: both numbers summed over the best-fit neighbourhoods that have one; null for a ward without any.
 * @param isIn the neighbourhoods that count, by place in area order
 */
export function wardUnits(
  file: NeedsFile,
  id: NeedId,
  { lsoa21, ward24 }: AreasFile,
  isIn: (lsoa: number) => boolean = () => true,
): Units {
  const inNeed: (number | null)[] = ward24.codes.map(() => null);
  const among = ward24.codes.map(() => 0);
  let elsewhere = 0;
  file.inNeed[id].forEach((number, lsoa) => {
    const ward = lsoa21.ward[lsoa] ?? -1;
    if (number === null || !isIn(lsoa)) return;
    if (ward < 0) {
      elsewhere += 1;
      return;
    }
    inNeed[ward] = (inNeed[ward] ?? 0) + number;
    among[ward] = (among[ward] ?? 0) + (file.among[id][lsoa] ?? 0);
  });
  const left = countMissing(file.inNeed[id].filter((_, lsoa) => isIn(lsoa)));
  return { inNeed, among, codes: ward24.codes, left, elsewhere };
}

function countMissing(numbers: readonly (number | null)[]): number {
  return numbers.filter((number) => number === null).length;
}

/** @param fewest areas with a number below which nothing is compared: one area cannot lie unevenly */
export function describe(
  { inNeed: numbers, among, codes, left, elsewhere }: Units,
  fewest = 2,
): Omit<CountyNeed, 'county' | 'rank'> {
  const held = numbers.flatMap((inNeed, index) => (inNeed === null ? [] : [{ inNeed, index }]));
  const needs = held.map(({ inNeed, index }): Need => ({ inNeed, among: among[index] ?? 0 }));
  return {
    inNeed: needs.reduce((sum, need) => sum + need.inNeed, 0),
    among: needs.reduce((sum, need) => sum + need.among, 0),
    areas: held.length,
    missing: among.length - held.length,
    full: needs.filter((need) => need.inNeed > 0 && need.inNeed >= need.among).length,
    figures: unevennessOf(needs.length >= fewest ? needs : []),
    curve: lorenzCurve(needs).map((point) => ({ ...point, area: held[point.area]?.index ?? -1 })),
    ...{ codes, left, elsewhere },
  };
}

/** England's curve from its heights at every hundredth of people. */
export function englandCurve({ curve }: EnglandNeed): LorenzPoint[] {
  return curve.map((height, percent) => ({ people: percent / 100, need: height / 1e4, area: -1 }));
}

import type { County } from './area.ts';
import { lorenzCurve, type LorenzPoint, type Need } from './lorenz.ts';
import type { EnglandNeed, EnglandNeeds, NeedId, NeedsFile, Unevenness } from './needs.ts';
import { competitionRanks } from './rank.ts';
import { unevennessOf } from './unevenness.ts';

/** One county's unevenness of one need. */
export interface CountyNeed {
  county: County;
  inNeed: number;
  among: number;
  /** neighbourhoods with a number, and those whose number is not published */
  areas: number;
  missing: number;
  /** neighbourhoods where everybody counts as in need: the published number is as high as that of people, or higher */
  full: number;
  figures: Unevenness;
  /** Lorenz curve; its points name neighbourhoods by their place in area order */
  curve: LorenzPoint[];
  /** place among the counties by Gini, 1 = most uneven; null without a figure */
  rank: number | null;
}

/** What the files say of one need in each county shown, in the order of the view. */
export function countyNeeds(
  counties: readonly County[],
  files: readonly NeedsFile[],
  id: NeedId,
  england: EnglandNeeds,
): CountyNeed[] {
  const ranks = competitionRanks(england.needs[id].gini, 'high');
  return counties.flatMap((county) => {
    const file = files.find((one) => one.county === county.code);
    if (!file) return [];
    const at = england.counties.indexOf(county.code);
    const described = describe(file, id);
    return [{ county, ...described, rank: described.figures.gini === null ? null : (ranks[at] ?? null) }];
  });
}

function describe(file: NeedsFile, id: NeedId): Omit<CountyNeed, 'county' | 'rank'> {
  const among = file.among[id];
  const held = file.inNeed[id].flatMap((inNeed, index) => (inNeed === null ? [] : [{ inNeed, index }]));
  const needs = held.map(({ inNeed, index }): Need => ({ inNeed, among: among[index] ?? 0 }));
  return {
    inNeed: needs.reduce((sum, need) => sum + need.inNeed, 0),
    among: needs.reduce((sum, need) => sum + need.among, 0),
    areas: held.length,
    missing: among.length - held.length,
    full: needs.filter((need) => need.inNeed > 0 && need.inNeed >= need.among).length,
    // one neighbourhood cannot lie unevenly
    figures: unevennessOf(needs.length > 1 ? needs : []),
    curve: lorenzCurve(needs).map((point) => ({ ...point, area: held[point.area]?.index ?? -1 })),
  };
}

/** England's curve from its heights at every hundredth of people. */
export function englandCurve({ curve }: EnglandNeed): LorenzPoint[] {
  return curve.map((height, percent) => ({ people: percent / 100, need: height / 1e4, area: -1 }));
}

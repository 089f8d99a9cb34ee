import type { Level } from './area.ts';
import { classLabel, extremeWord, oppositeWord } from './classWords.ts';
import { countByClass } from './classify.ts';
import type { County } from './area.ts';
import type { IndicatorFile, NationalLevel } from './indicator.ts';
import type { Inside, InsideCounty } from './inside.ts';
import { nationalLevel } from './pictureBase.ts';
import { decileOf, tenthOf } from './rank.ts';

/** How a county's areas and residents spread over England's tenths (or, of a classification, over its classes). */
export interface DecileProfile {
  level: Level;
  groups: ProfileGroup[];
  /** whether the groups are tenths of England; else the classes of a classification */
  areTenths: boolean;
  /** each group's share (0..1) of England's areas with a figure */
  england: number[];
  /** whether areas with equal figures make England's tenths of unequal size */
  isUneven: boolean;
  /**
   * share (0..1) of England's residents in its two worst tenths; null for wards and classes, and where the release counts
   * other residents than the figures of the counties. In every tenth of every measure it is within two hundredths of the
   * share of neighbourhoods (`tests/pipeline/englandResidents.test.ts`), so one line stands for both.
   */
  englandResidentsFifth: number | null;
  /** counties, then the reader's own places */
  counties: CountyProfile[];
  hasPlaces: boolean;
}

interface ProfileGroup {
  /** "most deprived 10% in England", "Smaller rural: further" */
  label: string;
  /** code of a category; "" for tenths */
  code: string;
}

export interface CountyProfile {
  county: County;
  groups: ProfileCount[];
  /** areas with a figure, and their residents */
  total: ProfileCount;
  missing: ProfileCount;
}

export interface ProfileCount {
  areas: number;
  residents: number;
  /** codes of the areas, in area order */
  codes: string[];
}

const TENTHS = 10;

/**
 * Neighbourhoods: by the published decile of a rank; other figures by the exact national rank, areas that tie together
 * in the tenth of the first of them. Wards: by tenths of England's wards, which are no deciles of neighbourhoods.
 * @param places the reader's own, beside the counties (`insidePlaces`)
 */
export function profileCounties(
  inside: Inside,
  level: Level,
  places: readonly InsideCounty[] = [],
): DecileProfile {
  const { indicator } = inside;
  const national = nationalLevel(indicator, level);
  const areTenths = national.classes.type !== 'categories';
  const groups = areTenths ? tenthGroups(indicator, level) : categoryGroups(national);
  const england = englandShares(national, indicator);
  const profileOf = (area: InsideCounty): CountyProfile =>
    countyProfile(area, level, national, groups.length);
  const counties = inside.counties.map(profileOf);
  return {
    level,
    groups,
    areTenths,
    england,
    isUneven: areTenths && england.some((share) => Math.abs(share - 1 / TENTHS) > 0.005),
    englandResidentsFifth: areTenths && level === 'lsoa' ? residentsFifth(indicator, counties) : null,
    counties: [...counties, ...places.map(profileOf)],
    hasPlaces: places.length > 0,
  };
}

/** England's counties together. */
function residentsFifth({ counties: all }: IndicatorFile, shown: readonly CountyProfile[]): number | null {
  const isSame = shown.every(
    ({ county, total }) => all.residents[all.codes.indexOf(county.code)] === total.residents,
  );
  const [fifth, whole] = [all.residentsFifth, all.residents].map((list) => list.reduce((a, b) => a + b, 0));
  return isSame && fifth !== undefined && whole ? fifth / whole : null;
}

function countyProfile(
  { county, lsoas, wards }: InsideCounty,
  level: Level,
  national: NationalLevel,
  count: number,
): CountyProfile {
  const groups = Array.from({ length: count }, empty);
  const [total, missing] = [empty(), empty()];
  for (const area of level === 'ward' ? wards : lsoas) {
    const index = groupOf(area, national);
    const group = groups[index];
    add(group ?? missing, area);
    if (group) add(total, area);
  }
  return { county, groups, total, missing };
}

/** Index of an area's group, worst (highest) first; -1 without a figure. */
function groupOf(area: { rank: number | null; class: number }, { classes, areas }: NationalLevel): number {
  if (classes.type === 'categories') return area.class;
  if (area.rank === null) return -1;
  const tenth = classes.type === 'deciles' ? decileOf(area.rank, classes.cuts) : tenthOf(area.rank, areas);
  return tenth - 1;
}

function empty(): ProfileCount {
  return { areas: 0, residents: 0, codes: [] };
}

function add(count: ProfileCount, { residents, code }: { residents: number; code: string }): void {
  count.areas += 1;
  count.residents += residents;
  count.codes.push(code);
}

function categoryGroups({ classes }: NationalLevel): ProfileGroup[] {
  return classes.type === 'categories' ? classes.categories.map(({ label, code }) => ({ label, code })) : [];
}

function tenthGroups(indicator: IndicatorFile, level: Level): ProfileGroup[] {
  const cuts = Array.from({ length: TENTHS - 1 }, (_, index) => index);
  const base = {
    scheme: { type: 'deciles' as const, cuts },
    worse: indicator.worse,
    unit: '',
    level,
    isLocal: false,
  };
  return Array.from({ length: TENTHS }, (_, index) => ({
    code: '',
    label: indicator.kind === 'rank' ? classLabel(index, base) : valueLabel(index, indicator, level),
  }));
}

/** "highest 10% in England", "highest 10% to 20%", counted from the nearer end as in the legend. */
function valueLabel(index: number, indicator: IndicatorFile, level: Level): string {
  const isWorseHalf = index < TENTHS / 2;
  const end = isWorseHalf ? extremeWord(indicator) : oppositeWord(indicator);
  const steps = isWorseHalf ? index : TENTHS - 1 - index;
  if (steps > 0) return `${end} ${String(steps * 10)}% to ${String(steps * 10 + 10)}%`;
  if (indicator.scope === 'shown') return `${end} 10% of all shown`;
  return `${end} 10% ${level === 'ward' ? 'of wards in England' : 'in England'}`;
}

/** England's own share in each group: by published counts, or by the exact distribution where it is known. */
function englandShares(
  { classes, classCounts, steps, areas }: NationalLevel,
  { worse }: IndicatorFile,
): number[] {
  if (classes.type === 'categories' || classes.type === 'deciles')
    return classCounts.map((count) => count / Math.max(1, areas));
  if (!steps) return Array.from({ length: TENTHS }, () => 1 / TENTHS);
  const order = steps.values.map((_, index) => index);
  if (worse !== 'low') order.reverse();
  let rank = 1;
  const tenths = order.flatMap((index) => {
    const count = steps.counts[index] ?? 0;
    const tenth = tenthOf(rank, areas) - 1;
    rank += count;
    return Array.from({ length: count }, () => tenth);
  });
  return countByClass(tenths, TENTHS).map((count) => count / Math.max(1, areas));
}

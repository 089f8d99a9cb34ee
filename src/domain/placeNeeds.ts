import type { AreaCode, AreasFile, County, Level } from './area.ts';
import { describe, lsoaUnits, wardUnits, type CountyNeed, type Units } from './countyNeeds.ts';
import { isMostlyIn, type Locality } from './locality/locality.ts';
import type { NeedId, NeedsFile } from './needs.ts';

/**
 * Fewer neighbourhoods (or wards) with a number than this are not compared within a place: the most and the least deprived
 * fifth of its people would each be a part of one of them.
 */
export const fewestInPlace = 5;

/** Numbers and names of the counties that places lie in. */
interface NeedFiles {
  files: readonly NeedsFile[];
  areas: readonly AreasFile[];
}

/**
 * How unevenly one need lies over each of a reader's places, by the same sums as for a county: over its neighbourhoods of
 * 2021, or over whole wards, of which those with at least half of their residents in the place count. A place has no rank
 * among counties. Places with nobody in the counties given are left out.
 */
export function placeNeeds(
  localities: readonly Locality[],
  counties: readonly County[],
  id: NeedId,
  { files, areas }: NeedFiles,
  level: Level = 'lsoa',
): CountyNeed[] {
  return localities.flatMap(({ name, areas: own }) => {
    const codes = new Set(own);
    const parts = counties.flatMap((county) => {
      const file = files.find((one) => one.county === county.code);
      const names = areas.find((one) => one.county === county.code);
      if (!file || !names?.lsoa21.codes.some((code) => codes.has(code))) return [];
      const units = level === 'ward' ? wardsIn(file, id, names, codes) : lsoasIn(file, id, names, codes);
      return [{ county, units }];
    });
    const [home] = parts;
    if (!home) return [];
    const figures = describe(joined(parts.map(({ units }) => units)), fewestInPlace);
    return [{ county: { ...home.county, name }, isPlace: true, ...figures, rank: null }];
  });
}

type Codes = ReadonlySet<AreaCode>;

function lsoasIn(file: NeedsFile, id: NeedId, names: AreasFile, codes: Codes): Units {
  const own = only(lsoaUnits(file, id, names), codes);
  return { ...own, left: own.inNeed.filter((number) => number === null).length };
}

/** Of neighbourhoods that no ward here fits best, those in the place are counted as elsewhere. */
function wardsIn(file: NeedsFile, id: NeedId, names: AreasFile, codes: Codes): Units {
  const { lsoa21, ward24 } = names;
  const wardOf = (lsoa: number): AreaCode | undefined => ward24.codes[lsoa21.ward[lsoa] ?? -1];
  const held = heldWards(names, codes);
  const isIn = (lsoa: number): boolean => {
    const [ward, code] = [wardOf(lsoa), lsoa21.codes[lsoa]];
    if (ward !== undefined) return held.has(ward);
    return code !== undefined && codes.has(code);
  };
  return only(wardUnits(file, id, names, isIn), held);
}

/** Wards that belong to the place. */
function heldWards({ lsoa21, ward24 }: AreasFile, codes: Codes): Codes {
  const [own, all] = [ward24.codes.map(() => 0), ward24.codes.map(() => 0)];
  lsoa21.codes.forEach((code, lsoa) => {
    const ward = lsoa21.ward[lsoa] ?? -1;
    const residents = lsoa21.population[lsoa] ?? 0;
    if (ward < 0) return;
    all[ward] = (all[ward] ?? 0) + residents;
    if (codes.has(code)) own[ward] = (own[ward] ?? 0) + residents;
  });
  return new Set(ward24.codes.filter((_, at) => isMostlyIn(own[at] ?? 0, all[at] ?? 0)));
}

function only({ inNeed, among, codes, left, elsewhere }: Units, wanted: Codes): Units {
  const isIn = (_: unknown, at: number): boolean => {
    const code = codes[at];
    return code !== undefined && wanted.has(code);
  };
  return {
    ...{ left, elsewhere },
    inNeed: inNeed.filter(isIn),
    among: among.filter(isIn),
    codes: codes.filter(isIn),
  };
}

function joined(parts: readonly Units[]): Units {
  const sum = (pick: (units: Units) => number): number => parts.reduce((all, one) => all + pick(one), 0);
  return {
    inNeed: parts.flatMap(({ inNeed }) => inNeed),
    among: parts.flatMap(({ among }) => among),
    codes: parts.flatMap(({ codes }) => codes),
    left: sum(({ left }) => left),
    elsewhere: sum(({ elsewhere }) => elsewhere),
  };
}

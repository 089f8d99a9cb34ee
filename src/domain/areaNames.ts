import type { AreasFile, LsoaGeography, LsoaNames, NamedCode } from './area.ts';

/** Names of a county's areas in area order; what is not known is null. */
export interface AreaNames {
  names: (string | null)[];
  districts: NamedCode[];
  districtOf: number[];
  /** districts abolished since 2018, and each neighbourhood's; wards were drawn after them */
  formers: NamedCode[];
  formerOf: number[];
  population: number[];
}

/** Names at one geography. */
export function areaNames(areas: AreasFile, geography: LsoaGeography | 'ward24'): AreaNames {
  if (geography === 'ward24') {
    const { names, district, population } = areas.ward24;
    return { names, districts: areas.districts, districtOf: district, formers: [], formerOf: [], population };
  }
  const lsoas = areas[geography];
  return {
    names: lsoas.codes.map((_, index) => lsoaName(areas, lsoas, index)),
    districts: areas.districts,
    districtOf: lsoas.district,
    formers: areas.formerDistricts,
    formerOf: lsoas.former,
    population: lsoas.population,
  };
}

/** "Newton Farm · 009D": the House of Commons Library's name of the place, then the end of the official name. */
export function lsoaName(areas: AreasFile, lsoas: LsoaNames, index: number): string | null {
  const suffix = lsoas.suffixes[index];
  if (suffix === undefined) return null;
  const place = areas.places[lsoas.place[index] ?? -1] ?? areas.districts[lsoas.district[index] ?? -1]?.name;
  return place === undefined ? suffix : `${place} · ${suffix}`;
}

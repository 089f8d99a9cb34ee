import type { AreaCode, AreasFile, LsoaGeography, LsoaNames } from './area.ts';
import { lsoaName } from './areaNames.ts';
import type { AreaIdentity } from './details.ts';

/** The names and memberships of one area of a county; null where the county does not hold it. */
export function identityOf(code: AreaCode, areas: AreasFile, countyName: string): AreaIdentity | null {
  const ward = areas.ward24.codes.indexOf(code);
  if (ward >= 0) return wardIdentity(code, ward, areas, countyName);
  for (const geography of ['lsoa21', 'lsoa11'] as const) {
    const index = areas[geography].codes.indexOf(code);
    if (index >= 0) return lsoaIdentity(code, geography, index, areas, countyName);
  }
  return null;
}

function wardIdentity(code: AreaCode, index: number, areas: AreasFile, county: string): AreaIdentity {
  const { names, district, population, fit } = areas.ward24;
  const name = names[index] ?? code;
  return {
    code,
    level: 'ward',
    name,
    officialName: name,
    county,
    district: areas.districts[district[index] ?? -1]?.name ?? null,
    formerDistrict: null,
    population: population[index] ?? null,
    ward: null,
    lsoas: lsoasOfWard(index, areas),
    fit: fit[index] ?? null,
    boundaryNote: null,
  };
}

function lsoasOfWard(ward: number, areas: AreasFile): AreaIdentity['lsoas'] {
  const { codes, ward: wardOf } = areas.lsoa21;
  return codes.flatMap((code, index) =>
    wardOf[index] === ward ? [{ code, name: lsoaName(areas, areas.lsoa21, index) ?? code }] : [],
  );
}

function lsoaIdentity(
  code: AreaCode,
  geography: LsoaGeography,
  index: number,
  areas: AreasFile,
  county: string,
): AreaIdentity {
  const lsoas = areas[geography];
  return {
    code,
    level: 'lsoa',
    name: lsoaName(areas, lsoas, index) ?? code,
    officialName: officialName(areas, lsoas, index),
    county,
    district: areas.districts[lsoas.district[index] ?? -1]?.name ?? null,
    formerDistrict: areas.formerDistricts[lsoas.former[index] ?? -1]?.name ?? null,
    population: lsoas.population[index] ?? null,
    ward: wardOfLsoa(areas, lsoas, index),
    lsoas: [],
    fit: null,
    boundaryNote: boundaryNote(code, areas),
  };
}

function wardOfLsoa(areas: AreasFile, lsoas: LsoaNames, index: number): AreaIdentity['ward'] {
  const ward = lsoas.ward[index] ?? -1;
  const [code, name] = [areas.ward24.codes[ward], areas.ward24.names[ward]];
  return code !== undefined && name !== undefined ? { code, name } : null;
}

/** "Herefordshire 009D": the official name, which keeps the district of its day. */
function officialName(areas: AreasFile, lsoas: LsoaNames, index: number): string {
  return `${areas.prefixes[lsoas.prefix[index] ?? -1] ?? ''} ${lsoas.suffixes[index] ?? ''}`.trim();
}

/** A code that lives on in 2021 is an unchanged neighbourhood; one of a single year was split, merged or redrawn. */
function boundaryNote(code: AreaCode, areas: AreasFile): string | null {
  const isNow = areas.lsoa21.codes.includes(code);
  const was = areas.lsoa11.codes.includes(code);
  if (isNow && was) return null;
  return isNow
    ? 'This neighbourhood was redrawn in 2021: measures on the boundaries of 2011 have no figure for it.'
    : 'This neighbourhood is one of 2011 and was redrawn in 2021: newer measures have no figure for it.';
}

import type { AreaCode, AreasFile, LsoaGeography, LsoaNames, NamedCode } from '../area.ts';
import { lsoaName } from '../areaNames.ts';
import { identityOf } from '../areaIdentity.ts';
import type { Locality } from '../locality/locality.ts';
import type { PlaceIdentity } from './placeRecord.ts';

/** The neighbourhoods of a place in one county, as indices in area order. */
export type Members = Record<LsoaGeography, number[]>;

/** A place within one county. */
export interface FoundPlace {
  identity: PlaceIdentity;
  members: Members;
}

/** The place of a code among a county's areas; null where the county does not hold it. */
export function findPlace(
  code: string,
  areas: AreasFile,
  county: { code: string; name: string },
): FoundPlace | null {
  if (code === county.code) return countyPlace(areas, county);
  const district = areas.districts.findIndex((one) => one.code === code);
  const found = areas.districts[district];
  if (found) return districtPlace(found, district, areas);
  return areaPlace(code, areas, county.name);
}

const nobody = { officialName: null, ward: null, fit: null, unknown: [] };

function countyPlace(areas: AreasFile, { code, name }: { code: string; name: string }): FoundPlace {
  return {
    identity: { ...nobody, kind: 'county', code, name, districts: areas.districts },
    members: membersWhere(areas, () => true),
  };
}

function districtPlace(district: NamedCode, index: number, areas: AreasFile): FoundPlace {
  return {
    identity: { ...nobody, kind: 'district', ...district, districts: [district] },
    members: membersWhere(areas, (lsoas, at) => lsoas.district[at] === index),
  };
}

function areaPlace(code: string, areas: AreasFile, county: string): FoundPlace | null {
  const ward = areas.ward24.codes.findIndex((one) => one === code);
  const lsoa = areas.lsoa21.codes.findIndex((one) => one === code);
  const own = areas.ward24.codes[ward] ?? areas.lsoa21.codes[lsoa];
  const known = own === undefined ? null : identityOf(own, areas, county);
  if (own === undefined || !known) return null;
  const [index = -1] = [ward >= 0 ? areas.ward24.district[ward] : areas.lsoa21.district[lsoa]];
  return {
    identity: {
      kind: ward >= 0 ? 'ward' : 'lsoa',
      code,
      name: known.name,
      officialName: ward >= 0 ? null : known.officialName,
      districts: areas.districts.slice(index, index + 1),
      ward: known.ward,
      fit: known.fit,
      unknown: [],
    },
    members: membersWhere(areas, (lsoas, at) =>
      ward >= 0 ? lsoas.ward[at] === ward : lsoas.codes[at] === own,
    ),
  };
}

/** A selection's neighbourhoods in one county. On boundaries of 2011 only those that were never redrawn are known. */
export function membersOf(codes: readonly AreaCode[], areas: AreasFile): Members {
  const asked = new Set(codes);
  return membersWhere(areas, (lsoas, at) => {
    const code = lsoas.codes[at];
    return code !== undefined && asked.has(code);
  });
}

/** Who a selection is, over all counties it lies in. */
export function selectionIdentity(
  { name, areas: asked }: Locality,
  parts: readonly { areas: AreasFile; members: Members }[],
): PlaceIdentity {
  const known = new Set(
    parts.flatMap(({ areas, members }) => members.lsoa21.map((at) => areas.lsoa21.codes[at])),
  );
  return {
    ...nobody,
    kind: 'selection',
    code: null,
    name,
    districts: parts.flatMap(({ areas, members }) => {
      const held = new Set(members.lsoa21.map((at) => areas.lsoa21.district[at]));
      return areas.districts.filter((_, index) => held.has(index));
    }),
    unknown: asked.filter((code) => !known.has(code)),
  };
}

/** What a neighbourhood of 2011 that is no more became: names and codes of 2021 in its county; null where it is none. */
export function becameOf(
  code: string,
  areas: AreasFile,
  pairs: { lsoa21: readonly number[]; lsoa11: readonly number[] },
): NamedCode[] | null {
  const index = areas.lsoa11.codes.findIndex((one) => one === code);
  if (index < 0) return null;
  return pairs.lsoa11.flatMap((old, at) => {
    const now = pairs.lsoa21[at] ?? -1;
    const found = areas.lsoa21.codes[now];
    return old === index && found ? [{ code: found, name: lsoaName(areas, areas.lsoa21, now) ?? found }] : [];
  });
}

function membersWhere(areas: AreasFile, isIn: (lsoas: LsoaNames, at: number) => boolean): Members {
  const of = (lsoas: LsoaNames): number[] => lsoas.codes.flatMap((_, at) => (isIn(lsoas, at) ? [at] : []));
  return { lsoa21: of(areas.lsoa21), lsoa11: of(areas.lsoa11) };
}

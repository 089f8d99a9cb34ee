import type {
  AreaCode,
  AreasFile,
  CountyCode,
  DistrictCode,
  LsoaNames,
  WardNames,
} from '../../src/domain/area.ts';
import { packColumns } from '../../src/domain/packed.ts';
import type { Output } from '../output.ts';
import type { Lsoa, Places, Ward } from './readPlaces.ts';

/** What an areas file needs beside the places themselves. */
export interface AreaFacts {
  /** residents by LSOA code */
  residents: Record<'lsoa21' | 'lsoa11', Map<string, number>>;
  /** LSOAs of 2021 by best-fit ward */
  members: ReadonlyMap<string, readonly Lsoa[]>;
  /** names shown for counties and districts, where the official one is turned round */
  names: Map<string, string>;
  /** share (0-100) of the postcodes of a ward's best-fit LSOAs that lie in the ward; null = unknown */
  fit: Map<string, number | null>;
  /** points inside each area of a county, degrees, in area order */
  points: (county: string, geography: 'lsoa21' | 'lsoa11') => [lon: number, lat: number][];
}

/** Writes `counties/<code>/areas.json`: names and memberships of every county's areas. */
export function writeAreas(places: Places, facts: AreaFacts, output: Output): void {
  for (const { code } of places.counties)
    output.json(`counties/${code}/areas.json`, packColumns(describe(code, places, facts)));
}

function describe(county: string, places: Places, facts: AreaFacts): AreasFile {
  const lists = places.byCounty.get(county) ?? { lsoa21: [], lsoa11: [], wards: [] };
  const lsoas = [...lists.lsoa21, ...lists.lsoa11];
  const districts = places.districts.filter((district) => district.county === county);
  const former = new Map(
    lsoas.flatMap((area) => (area.former ? [[area.former.code, area.former.name]] : [])),
  );
  const formerCodes = [...former.keys()].sort();
  const index: Index = {
    places: [...new Set(lsoas.map((area) => area.place).filter(Boolean))].sort(),
    prefixes: [...new Set(lsoas.map((area) => splitName(area.name)[0]))].sort(),
    districts: districts.map((district) => district.code),
    former: formerCodes,
    wards: lists.wards.map((ward) => ward.code),
  };
  return {
    county: county as CountyCode,
    districts: districts.map(({ code, name }) => ({
      code: code as DistrictCode,
      name: facts.names.get(code) ?? name,
    })),
    formerDistricts: formerCodes.map((code) => ({ code, name: former.get(code) ?? '' })),
    places: index.places,
    prefixes: index.prefixes,
    lsoa21: nameLsoas(lists.lsoa21, index, facts, county, 'lsoa21'),
    lsoa11: nameLsoas(lists.lsoa11, index, facts, county, 'lsoa11'),
    ward24: nameWards(lists.wards, index, facts),
  };
}

interface Index {
  prefixes: string[];
  places: string[];
  districts: string[];
  former: string[];
  wards: string[];
}

function nameLsoas(
  areas: Lsoa[],
  index: Index,
  facts: AreaFacts,
  county: string,
  geography: 'lsoa21' | 'lsoa11',
): LsoaNames {
  const residents = facts.residents[geography];
  const points = facts.points(county, geography);
  const degrees = (axis: 0 | 1): number[] => points.map((point) => Math.round(point[axis] * 10_000));
  return {
    codes: areas.map((area) => area.code as AreaCode),
    suffixes: areas.map((area) => splitName(area.name)[1]),
    prefix: areas.map((area) => index.prefixes.indexOf(splitName(area.name)[0])),
    place: areas.map((area) => index.places.indexOf(area.place)),
    district: areas.map((area) => index.districts.indexOf(area.district)),
    former: areas.map((area) => (area.former ? index.former.indexOf(area.former.code) : -1)),
    ward: areas.map((area) => index.wards.indexOf(area.ward)),
    population: areas.map((area) => residents.get(area.code) ?? 0),
    lon: degrees(0),
    lat: degrees(1),
  };
}

function nameWards(wards: Ward[], index: Index, facts: AreaFacts): WardNames {
  const residents = facts.residents.lsoa21;
  const of = (ward: Ward): readonly Lsoa[] => facts.members.get(ward.code) ?? [];
  return {
    codes: wards.map((ward) => ward.code as AreaCode),
    names: wards.map((ward) => ward.name),
    district: wards.map((ward) => index.districts.indexOf(ward.district)),
    lsoas: wards.map((ward) => of(ward).length),
    population: wards.map((ward) => of(ward).reduce((sum, area) => sum + (residents.get(area.code) ?? 0), 0)),
    fit: wards.map((ward) => facts.fit.get(ward.code) ?? null),
    outside: wards.flatMap((ward) =>
      of(ward)
        .filter((area) => area.county !== ward.county)
        .map((area) => ({ ward: ward.code as AreaCode, lsoa: area.code as AreaCode })),
    ),
  };
}

/** "East Dorset 008D" → ["East Dorset", "008D"] */
function splitName(name: string): [prefix: string, suffix: string] {
  const at = name.lastIndexOf(' ');
  return [name.slice(0, at), name.slice(at + 1)];
}

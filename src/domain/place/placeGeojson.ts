import { areaFeature, type AreaGeojson } from '../areaGeojson.ts';
import { shapesOf } from '../areaShapes.ts';
import { attribution } from '../citation.ts';
import type { PlaceCounty, PlaceRecord } from './placeRecord.ts';

/**
 * Every neighbourhood (LSOA of 2021) of a place, in area order, with its boundary as drawn, residents of mid-2022 and its
 * score, rank (1 = most deprived) and published tenth by the Index of Multiple Deprivation 2025.
 * @param link full address of the page
 */
export function placeGeojson(record: PlaceRecord, link: string): AreaGeojson {
  const { identity, imd, manifest } = record;
  return {
    type: 'FeatureCollection',
    title: `${identity.name}: neighbourhoods, ${imd.title} (${imd.year})`,
    ...{ release: manifest.release, link, licence: imd.licence, attribution },
    features: record.counties.flatMap((county) => featuresOf(county, record)),
  };
}

function featuresOf(
  { county, inside, members, topology }: PlaceCounty,
  { imd, manifest }: PlaceRecord,
): AreaGeojson['features'] {
  const shapes = new Map(shapesOf(topology));
  return members.lsoa21.flatMap((at) => {
    const area = inside.lsoas[at];
    if (!area) return [];
    const { code, name, district, residents, value, rank, tenth } = area;
    return areaFeature(code, shapes, {
      ...{ code, name, ward: inside.groups.ward[area.member.ward]?.name ?? null, district },
      ...{ county_code: county.code, county: county.name, residents, residents_year: 'mid-2022' },
      ...{ indicator: imd.title, year: imd.year, score: value, rank_in_england: rank, of: imd.lsoa.areas },
      ...{ tenth, boundaries: 'LSOA 2021', source: imd.release, licence: imd.licence },
      data_release: manifest.release,
    });
  });
}

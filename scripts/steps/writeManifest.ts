import type { County, CountyCode, DistrictCode } from '../../src/domain/area.ts';
import type { Manifest, Source } from '../../src/domain/manifest.ts';
import type { IndicatorRow } from '../indicatorRow.ts';
import type { Output } from '../output.ts';
import type { Places } from './readPlaces.ts';
import { entryOf } from './writeIndicators.ts';

const THEMES: Manifest['themes'] = [
  { id: 'deprivation', title: 'Deprivation' },
  { id: 'rurality', title: 'Rurality' },
  { id: 'access', title: 'Access to services' },
  { id: 'people', title: 'People and living costs' },
];

/** Writes `sources.json`: every described input, by id. */
export function writeSources(sources: ReadonlyMap<string, Source>, output: Output): void {
  output.json('sources.json', [...sources.values()]);
}

/** Writes `manifest.json`; it must be the last file, because it carries the hash of all others. */
export function writeManifest(
  places: Places,
  rows: readonly IndicatorRow[],
  names: ReadonlyMap<string, string>,
  output: Output,
): void {
  const manifest: Manifest = {
    release: output.release(),
    counties: listCounties(places, names, output),
    districts: places.districts.map(({ code, name, county }) => ({
      code: code as DistrictCode,
      name: names.get(code) ?? name,
      county,
    })),
    themes: THEMES,
    indicators: rows.map(entryOf),
  };
  output.json('manifest.json', manifest);
}

function listCounties(places: Places, names: ReadonlyMap<string, string>, output: Output): County[] {
  return places.counties
    .map(({ code, name, region }): County => {
      const lists = places.byCounty.get(code);
      return {
        code: code as CountyCode,
        name: names.get(code) ?? name,
        region,
        bbox: boxOf(code, output),
        areas: {
          lsoa21: lists?.lsoa21.length ?? 0,
          lsoa11: lists?.lsoa11.length ?? 0,
          ward24: lists?.wards.length ?? 0,
        },
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The county's box: that of its neighbourhoods as they are drawn, so that the map fits them exactly. */
function boxOf(county: string, output: Output): County['bbox'] {
  const { bbox } = JSON.parse(output.files.get(`counties/${county}/lsoa21.topo.json`) ?? '{}') as {
    bbox?: County['bbox'];
  };
  if (!bbox)
    throw new Error(`${county} has no topology with a bbox: write the topologies before the manifest`);
  return bbox.map((degrees) => Math.round(degrees * 10_000) / 10_000) as County['bbox'];
}

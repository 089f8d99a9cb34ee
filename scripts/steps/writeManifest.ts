import type { County, CountyCode } from '../../src/domain/area.ts';
import type { Manifest, Source } from '../../src/domain/manifest.ts';
import { joinBoxes } from '../geometry/box.ts';
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
    themes: THEMES,
    indicators: rows.map(entryOf),
  };
  output.json('manifest.json', manifest);
}

/** Codes of the counties in the manifest's order: by the names shown. */
export function orderCounties(places: Places, names: ReadonlyMap<string, string>): string[] {
  return places.counties
    .map(({ code, name }) => ({ code, name: names.get(code) ?? name }))
    .sort(byName)
    .map(({ code }) => code);
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}

function listCounties(places: Places, names: ReadonlyMap<string, string>, output: Output): County[] {
  return places.counties
    .map(({ code, name, region }): County => {
      const lists = places.byCounty.get(code);
      return {
        code: code as CountyCode,
        name: names.get(code) ?? name,
        region,
        bbox: boxOfCounty(code, output),
        areas: {
          lsoa21: lists?.lsoa21.length ?? 0,
          lsoa11: lists?.lsoa11.length ?? 0,
          ward24: lists?.wards.length ?? 0,
        },
      };
    })
    .sort(byName);
}

/** The county's box: that of its areas as they are drawn, whichever the geography, rounded outwards. */
function boxOfCounty(county: string, output: Output): County['bbox'] {
  const boxes = (['lsoa21', 'lsoa11', 'ward24'] as const).map((geography) => {
    const text = output.files.get(`counties/${county}/${geography}.topo.json`) ?? '{}';
    const { bbox } = JSON.parse(text) as { bbox?: County['bbox'] };
    if (!bbox) throw new Error(`${county} has no ${geography} topology: write the topologies first`);
    return bbox;
  });
  const [west, south, east, north] = boxes.reduce(joinBoxes);
  return [floor(west), floor(south), -floor(-east), -floor(-north)];
}

/** Rounded down to a ten-thousandth of a degree. */
function floor(degrees: number): number {
  return Math.floor(degrees * 10_000) / 10_000;
}

import type { CountyCode } from '../../src/domain/area.ts';
import { makeRuns, type HomesFile } from '../../src/domain/search/homeCounties.ts';
import { packColumns } from '../../src/domain/packed.ts';
import type { Output } from '../output.ts';
import type { Places } from './readPlaces.ts';
import type { Msoa } from './readMsoas.ts';

/** Writes `search/homes.json`: the county of every code a reader may ask for. */
export function writeHomes(places: Places, msoas: readonly Msoa[], output: Output): void {
  const index = new Map(places.counties.map(({ code }, at) => [code, at]));
  const home = ({ code, county }: { code: string; county: string }) => ({
    code,
    county: index.get(county) ?? -1,
  });
  const current = new Set(places.lsoa21.map(({ code }) => code));
  const file: HomesFile = {
    counties: places.counties.map(({ code }) => code as CountyCode),
    lsoa: makeRuns([...places.lsoa21, ...places.lsoa11.filter(({ code }) => !current.has(code))].map(home)),
    msoa: makeRuns(msoas.map(home)),
    ward: makeRuns(places.wards.map(home)),
    districts: places.districts.map(({ code }) => code),
    districtCounty: places.districts.map(({ county }) => index.get(county) ?? -1),
  };
  output.json('search/homes.json', packColumns(file));
}

import type { CountyCode } from '../../src/domain/area.ts';
import { packColumns } from '../../src/domain/packed.ts';
import type { SearchIndex } from '../../src/domain/search/searchFiles.ts';
import type { Inputs } from '../inputs.ts';
import type { Output } from '../output.ts';
import { readFormer } from './readFormer.ts';
import { readGone } from './readGone.ts';
import type { Msoa } from './readMsoas.ts';
import type { Places } from './readPlaces.ts';
import { nameOnce, type Settlement } from './readSettlements.ts';
import { writeHomes } from './writeHomes.ts';
import { writeSearchCodes } from './writeSearchCodes.ts';
import { writeSearchNames } from './writeSearchNames.ts';
import { writeSearchSeries } from './writeSearchSeries.ts';

/** What was indexed, for the report. */
export interface SearchReport {
  places: number;
  /** settlements whose point lies in no neighbourhood (tidal ground) and in no district: they cannot be found */
  nowhere: string[];
  msoas: number;
  files: number;
}

/** Writes `search/`: what the search box and the pages of places look up. */
export function writeSearch(
  inputs: Inputs,
  places: Places,
  msoas: readonly Msoa[],
  names: ReadonlyMap<string, string>,
  allSettlements: readonly Settlement[],
  output: Output,
): SearchReport {
  const gone = readGone(inputs, places);
  writeHomes(places, msoas, output);
  const lookup = { places, msoas, gone, ...series(places, msoas) };
  const settlements = nameOnce(allSettlements);
  const { shards, common } = writeSearchNames(lookup, settlements, output);
  const thousands = writeSearchCodes(lookup, output);
  writeSearchSeries(lookup, output);
  const index: SearchIndex = {
    counties: {
      codes: places.counties.map(({ code }) => code as CountyCode),
      names: places.counties.map(({ code, name }) => names.get(code) ?? name),
      regions: places.counties.map(({ region }) => region),
    },
    districts: {
      codes: places.districts.map(({ code }) => code),
      names: places.districts.map(({ code, name }) => names.get(code) ?? name),
      county: places.districts.map(({ county }) => places.counties.findIndex(({ code }) => code === county)),
    },
    former: readFormer(inputs, places),
    ...{ shards, common, series: lookup.series, thousands },
  };
  output.json('search/index.json', packColumns(index));
  const nowhere = settlements.filter(({ lsoa, district }) => lsoa === '' && district === '');
  return {
    places: settlements.filter(({ lsoa, district }) => lsoa.startsWith('E') || district.startsWith('E'))
      .length,
    nowhere: nowhere.map(({ name }) => name),
    msoas: msoas.length,
    files: [...output.files.keys()].filter((path) => path.startsWith('search/')).length,
  };
}

/** Every beginning of an official name, in order. */
function series({ lsoa21, lsoa11 }: Places, msoas: readonly { name: string }[]): { series: string[] } {
  const all = [...lsoa21, ...lsoa11, ...msoas].map(({ name }) => name.slice(0, name.lastIndexOf(' ')));
  return { series: [...new Set(all)].sort() };
}

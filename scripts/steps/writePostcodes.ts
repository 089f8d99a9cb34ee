import { group, mean, rollups } from 'd3';
import type { CountyCode } from '../../src/domain/area.ts';
import { packClosely, packColumns, packIntegers } from '../../src/domain/packed.ts';
import {
  incodeNumber,
  readPostcode,
  type Outcodes,
  type Postcode,
  type PostcodesFile,
} from '../../src/domain/postcodes.ts';
import type { Inputs } from '../inputs.ts';
import type { Output } from '../output.ts';
import type { Problems } from '../problems.ts';
import type { Places } from './readPlaces.ts';

const SOURCE = 'postcodes-lsoa21';

interface Unit extends Postcode {
  /** "HR1 2LW" */
  name: string;
  lsoa: string;
  lat: number;
  lon: number;
}

/** How many postcodes were written, in how many files, and those whose LSOA is a Welsh one. */
export interface PostcodeReport {
  postcodes: number;
  outcodes: number;
  elsewhere: string[];
}

/**
 * Writes `postcodes/<outcode>.json` and `postcodes/outcodes.json`. A postcode that cannot be read, is there twice or has an
 * LSOA that England does not know is a problem, and so is an LSOA without any postcode, or another number than published.
 */
export function writePostcodes(
  inputs: Inputs,
  places: Places,
  expected: number,
  output: Output,
  problems: Problems,
): PostcodeReport {
  const { units, elsewhere } = readUnits(inputs, places, problems);
  checkUnits(units, elsewhere.length, expected, inputs.fileOf(SOURCE), places, problems);
  const byOutcode = [...group(units, ({ outcode }) => outcode)].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [outcode, list] of byOutcode) {
    const { steps, lat, lon, ...rest } = shardOf(outcode, list);
    // places and steps have little order in them and pack closer; indices repeat and compress better apart
    const near = packColumns({ steps, lat, lon }, packClosely) as object;
    output.json(`postcodes/${outcode}.json`, { ...(packColumns(rest, packIntegers) as object), ...near });
  }
  output.json('postcodes/outcodes.json', packColumns(indexOf(byOutcode, places, elsewhere)));
  return { postcodes: units.length, outcodes: byOutcode.length, elsewhere };
}

function readUnits(
  inputs: Inputs,
  places: Places,
  problems: Problems,
): { units: Unit[]; elsewhere: string[] } {
  const file = inputs.fileOf(SOURCE);
  const known = new Set(places.lsoa21.map(({ code }) => code));
  const units: Unit[] = [];
  const elsewhere: string[] = [];
  inputs.csv(SOURCE).forEach(({ pcds = '', lsoa21 = '', lat, long }, index) => {
    const postcode = readPostcode(pcds);
    const unit = {
      name: pcds,
      lsoa: lsoa21,
      lat: Math.round(1e4 * Number(lat)),
      lon: Math.round(1e4 * Number(long)),
    };
    const isPlaced = Number.isFinite(unit.lat) && Number.isFinite(unit.lon);
    if (lsoa21.startsWith('W')) elsewhere.push(pcds);
    else if (postcode && postcode.incode !== '' && known.has(lsoa21) && isPlaced)
      units.push({ ...unit, ...postcode });
    else
      problems.add({
        ...{ file, row: index + 2, area: pcds },
        message: `is no postcode with a place in a known LSOA (${lsoa21})`,
        action: 'restore the published row',
      });
  });
  return { units, elsewhere };
}

function checkUnits(
  units: readonly Unit[],
  elsewhere: number,
  expected: number,
  file: string,
  places: Places,
  problems: Problems,
): void {
  const add = (message: string, area?: string): void =>
    problems.add({ file, ...(area ? { area } : {}), message, action: 'check the edition of the file' });
  if (units.length + elsewhere !== expected)
    add(`holds ${units.length + elsewhere} postcodes, but ${expected} were published`);
  const names = new Set<string>();
  for (const { name } of units) {
    if (names.has(name)) add('is there twice', name);
    names.add(name);
  }
  const held = new Set(units.map(({ lsoa }) => lsoa));
  for (const { code } of places.lsoa21) if (!held.has(code)) add('has no postcode', code);
}

function shardOf(outcode: string, list: readonly Unit[]): PostcodesFile {
  const sorted = list
    .map((unit) => ({ ...unit, number: incodeNumber(unit.incode) }))
    .sort((a, b) => a.number - b.number);
  const lsoas = [...new Set(list.map(({ lsoa }) => lsoa))].sort();
  const places = new Map(lsoas.map((code, index) => [code, index]));
  return {
    outcode,
    lsoas: lsoas.map((code) => Number(code.slice(2))),
    steps: sorted.map(({ number }, index) => number - (sorted[index - 1]?.number ?? 0)),
    lsoa: sorted.map(({ lsoa }) => places.get(lsoa) ?? 0),
    lat: sorted.map(({ lat }) => lat),
    lon: sorted.map(({ lon }) => lon),
  };
}

function indexOf(byOutcode: readonly [string, Unit[]][], places: Places, elsewhere: string[]): Outcodes {
  const place = new Map(places.counties.map(({ code }, index) => [code, index]));
  const countyOf = new Map(places.lsoa21.map(({ code, county }) => [code, place.get(county) ?? -1]));
  const middle = (list: readonly Unit[], of: 'lat' | 'lon'): number =>
    Math.round((mean(list, (unit) => unit[of]) ?? 0) / 10);
  return {
    outcodes: byOutcode.map(([outcode]) => outcode),
    count: byOutcode.map(([, list]) => list.length),
    lat: byOutcode.map(([, list]) => middle(list, 'lat')),
    lon: byOutcode.map(([, list]) => middle(list, 'lon')),
    counties: byOutcode.map(([, list]) =>
      rollups(
        list,
        (units) => units.length,
        ({ lsoa }) => countyOf.get(lsoa) ?? -1,
      )
        .sort(([one, most], [other, more]) => more - most || one - other)
        .map(([county]) => county),
    ),
    countyCodes: places.counties.map(({ code }) => code as CountyCode),
    elsewhere: [...elsewhere].sort(),
  };
}

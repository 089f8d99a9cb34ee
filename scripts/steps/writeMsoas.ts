import type { CountyCode } from '../../src/domain/area.ts';
import type { MsoasFile } from '../../src/domain/msoas.ts';
import { packColumns } from '../../src/domain/packed.ts';
import type { Output } from '../output.ts';
import type { Msoa } from './readMsoas.ts';
import type { Places } from './readPlaces.ts';

/** Writes `counties/<code>/msoas.json`: the MSOA of every LSOA of 2021, of which none lies in two counties. */
export function writeMsoas(msoas: readonly Msoa[], places: Places, output: Output): void {
  const msoaOf = new Map(msoas.flatMap(({ code, lsoas }) => lsoas.map((lsoa) => [lsoa, code])));
  for (const { code: county } of places.counties) {
    const own = (places.byCounty.get(county)?.lsoa21 ?? []).map(({ code }) => msoaOf.get(code) ?? '');
    const codes = [...new Set(own)].filter((code) => code !== '').sort();
    const at = new Map(codes.map((code, index) => [code, index]));
    const file: MsoasFile = {
      county: county as CountyCode,
      codes,
      of: own.map((code) => at.get(code) ?? -1),
    };
    output.json(`counties/${county}/msoas.json`, packColumns(file));
  }
}

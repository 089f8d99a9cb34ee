import type { CountyCode } from '../../src/domain/area.ts';
import type { MsoasFile } from '../../src/domain/msoas.ts';
import { packColumns } from '../../src/domain/packed.ts';
import type { Inputs } from '../inputs.ts';
import type { Output } from '../output.ts';
import type { Places } from './readPlaces.ts';

const SOURCE = 'lookup-lsoa21-msoa21-names';

/** Writes `counties/<code>/msoas.json`: the MSOA of every LSOA of 2021 (`readMsoas` checks that none lies in two counties). */
export function writeMsoas(inputs: Inputs, places: Places, output: Output): void {
  const msoaOf = new Map(inputs.csv(SOURCE).map((row) => [row['LSOA21CD'] ?? '', row['MSOA21CD'] ?? '']));
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

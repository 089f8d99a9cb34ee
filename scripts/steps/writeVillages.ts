import { group } from 'd3';
import type { CountyCode } from '../../src/domain/area.ts';
import { packColumns } from '../../src/domain/packed.ts';
import type { VillagesFile } from '../../src/domain/villages.ts';
import type { Output } from '../output.ts';
import type { Places } from './readPlaces.ts';
import type { Ground } from './surveyGround.ts';

/**
 * Writes `counties/<code>/villages.json`: what each rural LSOA of 2021 holds.
 * @returns English settlements by where they went, for the report: in rural LSOAs, in urban ones, in none
 */
export function writeVillages(
  places: Places,
  { settlements, partial, rural }: Ground,
  output: Output,
): { rural: number; urban: number; nowhere: string[] } {
  const inside = group(settlements, ({ lsoa }) => lsoa);
  for (const { code } of places.counties) {
    const codes = (places.byCounty.get(code)?.lsoa21 ?? []).map((area) => area.code);
    const areas = codes.flatMap((area, index) => (rural.has(area) ? [index] : []));
    const file: VillagesFile = {
      county: code as CountyCode,
      areas,
      places: areas.map((index) =>
        (inside.get(codes[index] ?? '') ?? []).map(({ name, kind }) => [name, kind]),
      ),
      partial: areas.map((index) => (partial.has(codes[index] ?? '') ? 1 : 0)),
    };
    output.json(`counties/${code}/villages.json`, packColumns(file));
  }
  const english = settlements.filter(({ lsoa }) => lsoa.startsWith('E'));
  const held = english.filter(({ lsoa }) => rural.has(lsoa)).length;
  return {
    rural: held,
    urban: english.length - held,
    nowhere: settlements
      .filter(({ lsoa, district }) => lsoa === '' && !district.startsWith('W'))
      .map(({ name, district }) => `${name} (${district})`),
  };
}

import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { rollup, sum } from 'd3';
import type { Inputs } from '../inputs.ts';
import type { Problems } from '../problems.ts';
import type { Population } from './readColumns.ts';
import type { Lsoa, Places } from './readPlaces.ts';

/** England's residents in the Indices' denominators: mid-2022, and mid-2015 without prisoners. */
const RESIDENTS = { lsoa21: 57_112_129, lsoa11: 54_728_204 } as const;

const COLUMNS = {
  lsoa21: { source: 'iod2025-file7', code: 'LSOA code (2021)', column: 'Total population: mid 2022' },
  lsoa11: {
    source: 'iod2019-file7',
    code: 'LSOA code (2011)',
    column: 'Total population: mid 2015 (excluding prisoners)',
  },
} as const;

/** Residents of every LSOA from the Indices' denominators; totals that do not reconcile are problems. */
export function readPopulation(inputs: Inputs, places: Places, problems: Problems): Population {
  const read = (geography: 'lsoa21' | 'lsoa11'): number[] => {
    const { source, code, column } = COLUMNS[geography];
    const found = new Map(inputs.csv(source).map((row) => [row[code], Number(row[column])]));
    const residents = places[geography].map((area) => found.get(area.code) ?? 0);
    const total = sum(residents);
    if (total !== RESIDENTS[geography])
      problems.add({
        file: source,
        column,
        message: `adds up to ${total} residents, England has ${RESIDENTS[geography]}`,
        action: 'find the missing or extra rows',
      });
    return residents;
  };
  return { lsoa21: read('lsoa21'), lsoa11: read('lsoa11') };
}

/** Residents by LSOA code. */
export function residentsByCode(
  places: Places,
  population: Population,
): Record<'lsoa21' | 'lsoa11', Map<string, number>> {
  const byCode = (geography: 'lsoa21' | 'lsoa11'): Map<string, number> =>
    new Map(places[geography].map((area, index) => [area.code, population[geography][index] ?? 0]));
  return { lsoa21: byCode('lsoa21'), lsoa11: byCode('lsoa11') };
}

/** Names to show where the official one is turned round ("Herefordshire, County of"): `data/counties/*.json`, by code. */
export function readDisplayNames(
  folder = resolve(import.meta.dirname, '../../data/counties'),
): Map<string, string> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    files.map((name) => {
      const county = JSON.parse(readFileSync(resolve(folder, name), 'utf8')) as {
        code: string;
        name: string;
      };
      return [county.code, county.name];
    }),
  );
}

/**
 * Fit of each ward: share (per cent) of the postcodes of its best-fit LSOAs that lie inside it. Null where the ward
 * has no best-fit LSOA, or where its 2024 code is gone in 2025, the year of the postcode shares.
 */
export function readFit(
  inputs: Inputs,
  places: Places,
  members: ReadonlyMap<string, readonly Lsoa[]>,
): Map<string, number | null> {
  const rows = inputs.csv('lookup-lsoa21-ward25-postcodes');
  const current = new Set(inputs.csv('lookup-ward25-lad25').map((row) => row['WD25CD']));
  const postcodes = rollup(
    rows,
    (list) => new Map(list.map((row) => [row['WD25CD'] ?? '', Number(row['n_postcodes'])])),
    (row) => row['LSOA21CD'] ?? '',
  );
  return new Map(
    places.wards.map(({ code }) => {
      const lsoas = members.get(code) ?? [];
      const all = sum(lsoas, (area) => sum(postcodes.get(area.code)?.values() ?? []));
      const inside = sum(lsoas, (area) => postcodes.get(area.code)?.get(code) ?? 0);
      return [code, all > 0 && current.has(code) ? Math.round((100 * inside) / all) : null];
    }),
  );
}

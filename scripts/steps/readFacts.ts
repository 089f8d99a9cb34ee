import { resolve } from 'node:path';
import { rollup, sum } from 'd3';
import * as v from 'valibot';
import { words } from '../fieldSchemas.ts';
import type { Inputs } from '../inputs.ts';
import type { Problems } from '../problems.ts';
import { readDescriptions } from '../readDescriptions.ts';
import type { Totals } from '../totals.ts';
import type { Population } from './readColumns.ts';
import type { Lsoa, Places } from './readPlaces.ts';
import { readTable } from './readTable.ts';

const COLUMNS = {
  lsoa21: { source: 'iod2025-file7', code: 'LSOA code (2021)', column: 'Total population: mid 2022' },
  lsoa11: {
    source: 'iod2019-file7',
    code: 'LSOA code (2011)',
    column: 'Total population: mid 2015 (excluding prisoners)',
  },
} as const;

/** Residents of every LSOA from the Indices' denominators; areas without any, and totals that do not reconcile, are problems. */
export function readPopulation(
  inputs: Inputs,
  places: Places,
  totals: Totals['residents'],
  problems: Problems,
): Population {
  const read = (geography: 'lsoa21' | 'lsoa11'): number[] => {
    const { source, code, column } = COLUMNS[geography];
    const file = inputs.fileOf(source);
    const table = readTable(inputs, source, code, problems);
    const residents = places[geography].map((area) => {
      const number = Number(table.rows.get(area.code)?.[column] || NaN);
      if (Number.isInteger(number) && number >= 0) return number;
      problems.add({
        ...{ file, column, area: area.code },
        ...table.at(area.code),
        message: 'has no number of residents',
        action: 'restore the published row',
      });
      return 0;
    });
    const total = sum(residents);
    if (total !== totals[geography])
      problems.add({
        file,
        column,
        message: `adds up to ${total} residents, there are ${totals[geography]}`,
        action: 'compare the column with the published file: a figure, or a row, is not as published',
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

const countySchema = v.strictObject({ code: words, name: words, officialName: words });

/** Names to show where the official one is turned round ("Herefordshire, County of"): `data/counties/*.json`, by code. */
export function readDisplayNames(
  problems: Problems,
  folder = resolve(import.meta.dirname, '../../data/counties'),
): Map<string, string> {
  const named = v.pipe(
    countySchema,
    v.transform((county) => ({ ...county, id: county.code })),
  );
  return new Map(readDescriptions(folder, named, problems).map(({ code, name }) => [code, name]));
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

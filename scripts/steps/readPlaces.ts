import type { Inputs, Row } from '../inputs.ts';
import type { Problems } from '../problems.ts';
import type { Totals } from '../totals.ts';
import { readTable } from './readTable.ts';
import type { Table } from './readTable.ts';

/** England's areas and what they belong to; every list is sorted by code, every map is complete. */
export interface Places {
  counties: { code: string; name: string; region: string }[];
  districts: { code: string; name: string; county: string }[];
  lsoa21: Lsoa[];
  lsoa11: Lsoa[];
  wards: Ward[];
  /** LSOA 2021 by county, LSOA 2011 by county, wards by county, in area order */
  byCounty: Map<string, { lsoa21: Lsoa[]; lsoa11: Lsoa[]; wards: Ward[] }>;
}

export interface Lsoa {
  code: string;
  name: string;
  /** House of Commons Library name of its MSOA (2011 LSOAs: of their best-fit 2021 LSOA) */
  place: string;
  district: string;
  county: string;
  /** district before 2019, where that district no longer exists; null otherwise */
  former: { code: string; name: string } | null;
  /** best-fit ward 2024 (2011 LSOAs: by way of their best-fit 2021 LSOA) */
  ward: string;
}

export interface Ward {
  code: string;
  name: string;
  district: string;
  county: string;
}

/** Joins the lookups into one description of England's areas. Anything unmatched or miscounted is a problem. */
export function readPlaces(inputs: Inputs, totals: Totals, problems: Problems): Places {
  const open = (source: string, column: string): Table => readTable(inputs, source, column, problems);
  const lookup = open('lookup-lsoa21-ward24-county24', 'LSOA21CD');
  const rows = [...lookup.rows.values()].filter((row) => isEnglish(row['LSOA21CD']));
  const regions = open('lookup-lad24-region24', 'LAD24CD').rows;
  const names21 = open('lookup-lsoa21-msoa21-names', 'LSOA21CD');
  const former21 = open('lookup-lsoa21-former-lad18', 'LSOA21CD').rows;
  checkSame(lookup, names21, problems);

  const districts = unique(rows, 'LAD24CD', (row) => ({
    code: get(row, 'LAD24CD'),
    name: get(row, 'LAD24NM'),
    county: get(row, 'CTYUA24CD'),
  }));
  const counties = unique(rows, 'CTYUA24CD', (row) => ({
    code: get(row, 'CTYUA24CD'),
    name: get(row, 'CTYUA24NM'),
    region: get(regions.get(get(row, 'LAD24CD')) ?? {}, 'RGN24NM'),
  }));
  const current = new Set(districts.map((district) => district.code));

  const lsoa21 = rows.map((row): Lsoa => {
    const code = get(row, 'LSOA21CD');
    return {
      code,
      name: get(row, 'LSOA21NM'),
      place: get(names21.rows.get(code) ?? {}, 'msoa21hclnm'),
      district: get(row, 'LAD24CD'),
      county: get(row, 'CTYUA24CD'),
      former: formerDistrict(former21.get(code), current),
      ward: get(row, 'WD24CD'),
    };
  });
  const lsoa11 = readLsoa11(open, inputs, lsoa21, districts, current, problems);
  const wards = readWards(inputs, new Map(districts.map(({ code, county }) => [code, county])));

  const places: Places = { counties, districts, lsoa21, lsoa11, wards, byCounty: new Map() };
  for (const list of [counties, districts, lsoa21, lsoa11, wards])
    list.sort((a, b) => (a.code < b.code ? -1 : 1));
  for (const { code } of counties) places.byCounty.set(code, areasOf(code, places));
  checkPlaces(places, totals, problems);
  return places;
}

function areasOf(county: string, { lsoa21, lsoa11, wards }: Places) {
  return {
    lsoa21: lsoa21.filter((area) => area.county === county),
    lsoa11: lsoa11.filter((area) => area.county === county),
    wards: wards.filter((area) => area.county === county),
  };
}

function readLsoa11(
  open: (source: string, column: string) => Table,
  inputs: Inputs,
  lsoa21: Lsoa[],
  districts: Places['districts'],
  current: Set<string>,
  problems: Problems,
): Lsoa[] {
  const by21 = new Map(lsoa21.map((area) => [area.code, area]));
  const bestFit = open('lookup-lsoa11-lsoa21-best-fit', 'LSOA11CD');
  const former = open('lookup-lsoa11-lad18', 'LSOA11CD');
  checkSame(bestFit, former, problems);
  const countyOf = new Map(districts.map((district) => [district.code, district.county]));
  const renamed = new Map(
    inputs.csv('lookup-lad16-to-lad24').map((row) => [get(row, 'LAD22CD'), get(row, 'LAD24CD')]),
  );
  return [...bestFit.rows.values()]
    .filter((row) => isEnglish(row['LSOA11CD']))
    .map((row): Lsoa => {
      const code = get(row, 'LSOA11CD');
      const fit = by21.get(get(row, 'LSOA21CD'));
      const district = renamed.get(get(row, 'LAD22CD')) ?? get(row, 'LAD22CD');
      return {
        code,
        name: get(row, 'LSOA11NM'),
        place: fit?.place ?? '',
        district,
        county: countyOf.get(district) ?? '',
        former: formerDistrict(former.rows.get(code), current),
        ward: fit?.ward ?? '',
      };
    });
}

function readWards(inputs: Inputs, countyOf: Map<string, string>): Ward[] {
  return inputs
    .geojson<{ WD24CD: string; WD24NM: string; LAD24CD: string }>('boundaries-ward24')
    .features.map(({ properties }) => properties)
    .filter((properties) => isEnglish(properties.WD24CD))
    .map(({ WD24CD, WD24NM, LAD24CD }) => ({
      code: WD24CD,
      name: WD24NM,
      district: LAD24CD,
      county: countyOf.get(LAD24CD) ?? '',
    }));
}

function formerDistrict(row: Row | undefined, current: Set<string>): Lsoa['former'] {
  const code = row?.['LAD18CD'] ?? '';
  // An LSOA 2021 that merges parts of two 2018 districts belongs to neither.
  if (!code || current.has(code) || row?.['LAD18_ambiguous'] === 'Y') return null;
  return { code, name: get(row ?? {}, 'LAD18NM') };
}

function checkPlaces(places: Places, totals: Totals, problems: Problems): void {
  const file = 'lookups';
  for (const key of ['counties', 'districts', 'lsoa21', 'lsoa11', 'wards'] as const) {
    const found = places[key].length;
    for (const code of twice(places[key].map((area) => area.code)))
      problems.add({
        file,
        area: code,
        message: `is given twice in ${key}`,
        action: 'remove one of its rows',
      });
    if (found !== totals[key])
      problems.add({
        file,
        message: `give ${found} ${key}, there are ${totals[key]}`,
        action: 'find the missing or extra rows',
      });
  }
  const counties = new Set(places.counties.map((county) => county.code));
  for (const area of [...places.lsoa21, ...places.lsoa11, ...places.wards]) {
    if (!counties.has(area.county))
      problems.add({
        file,
        area: area.code,
        message: 'belongs to no county',
        action: 'check its district code in the lookups',
      });
    if ('place' in area && !area.place)
      problems.add({
        file,
        area: area.code,
        message: 'has no place name',
        action: 'check the MSOA names lookup',
      });
  }
}

/** Two lookups that both list England's areas must list the same ones. */
function checkSame(one: Table, other: Table, problems: Problems): void {
  for (const [here, there] of [
    [one, other],
    [other, one],
  ] as const)
    for (const code of here.rows.keys())
      if (isEnglish(code) && !there.rows.has(code))
        problems.add({
          ...{ file: there.file, area: code },
          message: `is missing, though ${here.file} has it`,
          action: 'restore the published row',
        });
}

/** Codes that stand beside themselves in a sorted list. */
function twice(codes: readonly string[]): string[] {
  return codes.filter((code, index) => code === codes[index - 1]);
}

function isEnglish(code: string | undefined): boolean {
  return code?.startsWith('E') ?? false;
}

function get(row: Row, column: string): string {
  return row[column] ?? '';
}

function unique<T extends { code: string }>(rows: Row[], column: string, make: (row: Row) => T): T[] {
  const found = new Map<string, T>();
  for (const row of rows) if (!found.has(get(row, column))) found.set(get(row, column), make(row));
  return [...found.values()];
}

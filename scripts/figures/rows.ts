import { lsoaFigures, wardFigures, type AreaFigures } from '../../src/domain/areaFigures.ts';
import type { AreasFile, County, LsoaNames } from '../../src/domain/area.ts';
import type { AreaSummaries, ClassScheme, DistrictsFile, IndicatorFile } from '../../src/domain/indicator.ts';
import { decileOf } from '../../src/domain/rank.ts';
import {
  areasSchema,
  districtsSchema,
  indicatorSchema,
  lsoaValuesSchema,
  wardValuesSchema,
} from '../../src/data/schema.ts';
import type { FigureLevel } from './question.ts';
import { readData } from './readData.ts';

export const COLUMNS = [
  'code',
  'name',
  'place',
  'county_code',
  'district_code',
  'district_name',
  'former_district_name',
  'value',
  'rank',
  'decile',
  'population',
] as const;

/** One line of figures; what is not published or not defined at the level is empty. */
export type FigureRow = Partial<Record<(typeof COLUMNS)[number], string | number>>;

/** The figures of one county at a level, areas in code order. */
export function rowsOf(county: County, level: FigureLevel, id: string): FigureRow[] {
  const indicator = readData(`indicators/${id}.json`, indicatorSchema);
  const areas = readData(`counties/${county.code}/areas.json`, areasSchema);
  switch (level) {
    case 'lsoa':
      return lsoaRows(county, indicator, areas);
    case 'ward':
      return wardRows(county, indicator, areas);
    case 'district':
      return districtRows(county, readData(`districts/${id}.json`, districtsSchema), areas);
    case 'county':
      return [
        {
          code: county.code,
          name: county.name,
          county_code: county.code,
          ...summaryRow(indicator.counties, county.code),
        },
      ];
  }
}

function lsoaRows(county: County, indicator: IndicatorFile, areas: AreasFile): FigureRow[] {
  const file = readData(`counties/${county.code}/${indicator.group}.lsoa.json`, lsoaValuesSchema);
  const column = file.columns[indicator.id];
  if (!column) throw new Error(`${indicator.group} has no column ${indicator.id}`);
  const names = areas[indicator.geography];
  return lsoaFigures(column, file, indicator).map((figures, index) => ({
    ...whereabouts(county, areas, names, index),
    ...naming(areas, names, index),
    ...figuring(figures, indicator.lsoa.classes),
    population: names.population[index] ?? '',
  }));
}

function naming(areas: AreasFile, names: LsoaNames, index: number): FigureRow {
  const at = (list: readonly number[]): number => list[index] ?? -1;
  return {
    code: names.codes[index] ?? '',
    name: `${areas.prefixes[at(names.prefix)] ?? ''} ${names.suffixes[index] ?? ''}`.trim(),
    place: areas.places[at(names.place)] ?? '',
    former_district_name: areas.formerDistricts[at(names.former)]?.name ?? '',
  };
}

function figuring({ value, rank, category }: AreaFigures, classes: ClassScheme): FigureRow {
  if (classes.type === 'categories') return { value: classes.categories[category ?? -1]?.code ?? '' };
  const decile = classes.type === 'deciles' && rank !== null ? decileOf(rank, classes.cuts) : '';
  return { value: value ?? '', rank: rank ?? '', decile };
}

function districtRows(county: County, summaries: DistrictsFile, areas: AreasFile): FigureRow[] {
  return areas.districts.map(({ code, name }) => ({
    code,
    name,
    county_code: county.code,
    district_code: code,
    district_name: name,
    ...summaryRow(summaries, code),
  }));
}

function wardRows(county: County, indicator: IndicatorFile, areas: AreasFile): FigureRow[] {
  const file = readData(`counties/${county.code}/${indicator.group}.ward.json`, wardValuesSchema);
  const column = file.columns[indicator.id];
  if (!column) throw new Error(`${indicator.group} has no column ${indicator.id}`);
  const wards = areas.ward24;
  return wardFigures(column, indicator.aggregateDecimals).map(({ value, rank }, index) => ({
    ...whereabouts(county, areas, wards, index),
    code: wards.codes[index] ?? '',
    name: wards.names[index] ?? '',
    value: value ?? '',
    rank: rank ?? '',
    population: (file.residents ?? wards.population)[index] ?? '',
  }));
}

function whereabouts(
  county: County,
  areas: AreasFile,
  { district }: Pick<LsoaNames, 'district'>,
  index: number,
): FigureRow {
  const found = areas.districts[district[index] ?? -1];
  return { county_code: county.code, district_code: found?.code ?? '', district_name: found?.name ?? '' };
}

function summaryRow(summaries: AreaSummaries, code: string): FigureRow {
  const at = summaries.codes.indexOf(code);
  return {
    value: summaries.value[at] ?? '',
    rank: summaries.rank[at] ?? '',
    population: summaries.residents[at] ?? '',
  };
}

import type { CountyCode, LsoaGeography } from '../../src/domain/area.ts';
import type { EnglandAreas, EnglandColumn, RuralFigures } from '../../src/domain/england.ts';
import { packColumns } from '../../src/domain/packed.ts';
import type { Output } from '../output.ts';
import { aggregateArea, type NationalColumn } from './aggregateAreas.ts';
import type { Population } from './readColumns.ts';
import type { Places } from './readPlaces.ts';

/** Steps of `england/<id>.json`: nine in each national tenth, so that one character of a packed column holds a place. */
const STEPS = 90;
const TENTHS = 10;

/** Writes `england/<geography>.json`, and `england/<id>.json` for every indicator with an order. */
export function writeEngland(
  columns: readonly NationalColumn[],
  places: Places,
  population: Population,
  output: Output,
): void {
  const classes = { lsoa21: readClasses(columns, 'lsoa21'), lsoa11: readClasses(columns, 'lsoa11') };
  for (const geography of ['lsoa21', 'lsoa11'] as const)
    output.json(
      `england/${geography}.json`,
      packColumns(describeAreas(geography, places, population, classes[geography])),
    );
  for (const column of columns) {
    const { id, geography, kind } = column.row;
    if (kind === 'category') continue;
    const file: EnglandColumn = {
      indicator: id,
      geography,
      place: placesOf(column),
      steps: STEPS,
      rural: byClass(column, classes[geography]),
    };
    output.json(`england/${id}.json`, packColumns(file));
  }
}

/** The rural-urban class of every LSOA: the column of categories of that geography. */
interface Classes {
  of: readonly (number | null)[];
  count: number;
}

function readClasses(columns: readonly NationalColumn[], geography: LsoaGeography): Classes {
  const column = columns.find(({ row }) => row.kind === 'category' && row.geography === geography);
  return {
    of: column?.value ?? [],
    count: column?.row.read.kind === 'category' ? column.row.read.categories.length : 0,
  };
}

function describeAreas(
  geography: LsoaGeography,
  places: Places,
  population: Population,
  classes: Classes,
): EnglandAreas {
  const counties = places.counties.map(({ code }) => code as CountyCode);
  const index = new Map(counties.map((code, at) => [String(code), at]));
  return {
    geography,
    counties,
    county: places[geography].map((area) => index.get(area.county) ?? -1),
    population: population[geography],
    rural: places[geography].map((_, at) => classes.of[at] ?? -1),
  };
}

/**
 * The step each area stands in. Within a national tenth (published decile, else the exact tenth by rank) its rank
 * decides; areas that tie have one rank and so one step. -1 = no figure.
 */
export function placesOf({ rank, cuts }: Pick<NationalColumn, 'rank' | 'cuts'>): number[] {
  const count = rank.filter((figure) => figure !== null).length;
  const ends = [
    ...(cuts ?? Array.from({ length: TENTHS - 1 }, (_, at) => (count * (at + 1)) / TENTHS)),
    count,
  ];
  const perTenth = STEPS / TENTHS;
  return rank.map((figure) => {
    if (figure === null) return -1;
    const tenth = ends.findIndex((end) => figure <= end);
    const before = Math.floor(ends[tenth - 1] ?? 0);
    const size = Math.floor(ends[tenth] ?? count) - before;
    return tenth * perTenth + Math.floor(((figure - before - 1) * perTenth) / size);
  });
}

function byClass(column: NationalColumn, classes: Classes): RuralFigures {
  const figures = Array.from({ length: classes.count }, (_, wanted) =>
    aggregateArea(
      column,
      column.value.flatMap((_value, index) => (classes.of[index] === wanted ? [index] : [])),
    ),
  );
  return {
    value: figures.map(({ value }) =>
      value === null ? null : Number(value.toFixed(column.row.aggregateDecimals)),
    ),
    areas: figures.map(({ areas }) => areas),
    residents: figures.map(({ residents }) => residents),
    fifth: figures.map(({ fifth }) => fifth),
    residentsFifth: figures.map(({ residentsFifth }) => residentsFifth),
  };
}

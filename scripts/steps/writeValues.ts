import { group, sum } from 'd3';
import { toStored } from '../../src/domain/aggregate.ts';
import type { LsoaColumn, LsoaValuesFile, WardColumn, WardValuesFile } from '../../src/domain/indicator.ts';
import { packClosely, packColumns } from '../../src/domain/packed.ts';
import type { Output } from '../output.ts';
import { aggregateArea, hasSecond, rankAreas } from './aggregateAreas.ts';
import type { AreaFigure, NationalColumn } from './aggregateAreas.ts';
import type { Places } from './readPlaces.ts';

/** A column with the figures of all wards and their ranks among wards, in the order of `places.wards`. */
export interface WardedColumn {
  column: NationalColumn;
  figures: AreaFigure[];
  ranks: (number | null)[];
}

/** Figures of every ward from its best-fit LSOAs (2011 LSOAs by way of their best-fit 2021 LSOA). */
export function aggregateWards(columns: readonly NationalColumn[], places: Places): WardedColumn[] {
  const members = {
    lsoa21: membersOf(places, 'lsoa21', 'ward', places.wards),
    lsoa11: membersOf(places, 'lsoa11', 'ward', places.wards),
  };
  return columns.map((column) => {
    const figures = members[column.row.geography].map((indices) => aggregateArea(column, indices));
    return { column, figures, ranks: rankAreas(column, figures) };
  });
}

/** National LSOA indices of each larger area, in the order of the list. */
export function membersOf(
  places: Places,
  geography: 'lsoa21' | 'lsoa11',
  by: 'ward' | 'district' | 'county',
  list: readonly { code: string }[],
): number[][] {
  const found = group(
    places[geography].map((_, index) => index),
    (index) => places[geography][index]?.[by],
  );
  return list.map(({ code }) => found.get(code) ?? []);
}

/** Writes `counties/<code>/<group>.lsoa.json` and `.ward.json` for every county and group. */
export function writeValues(warded: readonly WardedColumn[], places: Places, output: Output): void {
  const wardNumbers = group(
    places.wards.map((_, index) => index),
    (index) => places.wards[index]?.county,
  );
  for (const [name, list] of group(warded, ({ column }) => column.row.group)) {
    const geography = list[0]?.column.row.geography ?? 'lsoa21';
    const lsoasOf = membersOf(places, geography, 'county', places.counties);
    const counts = geography === 'lsoa11' ? wardCounts(list, places) : null;
    places.counties.forEach(({ code }, index) => {
      const lsoas = lsoasOf[index] ?? [];
      const wards = wardNumbers.get(code) ?? [];
      output.json(
        `counties/${code}/${name}.lsoa.json`,
        packColumns(lsoaFile(name, geography, list, lsoas), packClosely),
      );
      output.json(
        `counties/${code}/${name}.ward.json`,
        packColumns(wardFile(name, list, lsoas, wards, counts)),
      );
    });
  }
}

interface WardCounts {
  lsoas: number[];
  residents: number[];
}

/** How many 2011 LSOAs each ward holds, and their residents then. */
function wardCounts(list: readonly WardedColumn[], places: Places): WardCounts {
  const members = membersOf(places, 'lsoa11', 'ward', places.wards);
  const residents = list[0]?.column.residents ?? [];
  return {
    lsoas: members.map((indices) => indices.length),
    residents: members.map((indices) => sum(indices, (index) => residents[index] ?? 0)),
  };
}

function lsoaFile(
  name: string,
  geography: 'lsoa21' | 'lsoa11',
  list: readonly WardedColumn[],
  lsoas: readonly number[],
): LsoaValuesFile {
  const file: LsoaValuesFile = { group: name, geography, denominators: {}, columns: {} };
  for (const { column } of list) {
    if (column.row.read.kind === 'rate')
      file.denominators[column.row.read.shared] = lsoas.map((index) => column.denominator[index] ?? 0);
    file.columns[column.row.id] = lsoaColumn(column, lsoas);
  }
  return file;
}

function lsoaColumn(column: NationalColumn, lsoas: readonly number[]): LsoaColumn {
  const { read } = column.row;
  const value = lsoas.map((index) => column.value[index] ?? null);
  switch (read.kind) {
    case 'rank': {
      const rank = lsoas.map((index) => column.rank[index] ?? 0);
      return read.score ? { kind: 'rank', rank, score: value } : { kind: 'rank', rank };
    }
    case 'rate':
      return { kind: 'rate', n: lsoas.map((index) => column.numerator[index] ?? null), d: read.shared };
    case 'measure': {
      const redrawn = value.flatMap((figure, index) => (figure === null ? [index] : []));
      return redrawn.length > 0
        ? { missing: { redrawn }, kind: 'measure', value }
        : { kind: 'measure', value };
    }
    case 'category':
      return { kind: 'category', category: value.map((figure) => figure ?? -1) };
  }
}

function wardFile(
  name: string,
  list: readonly WardedColumn[],
  lsoas: readonly number[],
  wards: readonly number[],
  counts: WardCounts | null,
): WardValuesFile {
  const position = new Map(lsoas.map((index, place) => [index, place]));
  return {
    group: name,
    geography: 'ward24',
    ...(counts
      ? {
          lsoas: wards.map((ward) => counts.lsoas[ward] ?? 0),
          residents: wards.map((ward) => counts.residents[ward] ?? 0),
        }
      : {}),
    columns: Object.fromEntries(
      list.map((item) => [item.column.row.id, wardColumn(item, wards, position, counts)]),
    ),
  };
}

function wardColumn(
  { column, figures, ranks }: WardedColumn,
  wards: readonly number[],
  position: Map<number, number>,
  counts: WardCounts | null,
): WardColumn {
  const { aggregateDecimals } = column.row;
  const pick = <T>(of: (figure: AreaFigure) => T): T[] =>
    wards.flatMap((ward) => {
      const figure = figures[ward];
      return figure ? [of(figure)] : [];
    });
  return {
    value: pick((figure) => toStored(figure.value, aggregateDecimals)),
    rank: wards.map((ward) => ranks[ward] ?? null),
    worst: pick((figure) => position.get(figure.worst) ?? -1),
    best: pick((figure) => position.get(figure.best) ?? -1),
    residentsFifth: pick((figure) => figure.residentsFifth),
    ...redrawnWards(
      column,
      wards.map((ward) => (figures[ward]?.value ?? null) === null && (counts?.lsoas[ward] ?? 0) > 0),
    ),
    ...(hasSecond(column) ? { further: pick((figure) => toStored(figure.further, aggregateDecimals)) } : {}),
  };
}

/** Names the wards that have LSOAs, but none that has kept its boundary since the source was made. */
function redrawnWards({ redrawn }: NationalColumn, isEmpty: readonly boolean[]): Pick<WardColumn, 'missing'> {
  const wards = isEmpty.flatMap((empty, ward) => (empty ? [ward] : []));
  return redrawn.length > 0 && wards.length > 0 ? { missing: { redrawn: wards } } : {};
}

import { sum } from 'd3';
import { toStored } from '../../src/domain/aggregate.ts';
import { comparedMeasures, type EnglandAlike } from '../../src/domain/alike.ts';
import type { CountyCode } from '../../src/domain/area.ts';
import { packColumns, packIntegers } from '../../src/domain/packed.ts';
import type { Output } from '../output.ts';
import { aggregateArea, type NationalColumn } from './aggregateAreas.ts';
import type { ProfileFacts } from './writeProfiles.ts';
import { membersOf } from './writeValues.ts';

/**
 * Writes `england/alike.json` and `counties/<code>/alike.json`: what a place is compared with beside its county and
 * England, namely neighbourhoods of the same rural-urban classes, counties like it, and its twins. Nothing where the measures it
 * is made of are not built.
 */
export function writeAlike(
  twins: readonly Int32Array[],
  { columns, places, population }: ProfileFacts,
  output: Output,
): void {
  const compared = comparedMeasures.flatMap((id) => columns.find(({ row }) => row.id === id) ?? []);
  if (compared.length < comparedMeasures.length) return;
  const classes = classMembers(columns);
  const counties = membersOf(places, 'lsoa21', 'county', places.counties);
  const england: EnglandAlike = {
    counties: places.counties.map(({ code }) => code as CountyCode),
    residents: classes.map((members) => sum(members, (index) => population.lsoa21[index] ?? 0)),
    measures: compared.map((column) => ({
      indicator: column.row.id,
      classes: classes.map((members) => figureOf(column, members)),
      values: counties.map((members) => figureOf(column, members)),
    })),
  };
  output.json('england/alike.json', {
    ...england,
    measures: england.measures.map((measure) => ({ ...measure, values: packIntegers(measure.values) })),
  });
  places.counties.forEach(({ code }, at) => {
    const own = compared.map((column): [string, (number | null)[]] => [
      column.row.id,
      (counties[at] ?? []).map((index) => figureOf(column, [...(twins[index] ?? [])])),
    ]);
    output.json(`counties/${code}/alike.json`, packColumns({ county: code, twins: Object.fromEntries(own) }));
  });
}

function figureOf(column: NationalColumn, members: readonly number[]): number | null {
  return toStored(aggregateArea(column, members).value, column.row.aggregateDecimals);
}

/** National indices of the LSOAs of 2021 of each class of the Rural Urban Classification of 2021. */
function classMembers(columns: readonly NationalColumn[]): number[][] {
  const column = columns.find(({ row }) => row.kind === 'category' && row.geography === 'lsoa21');
  if (column?.row.read.kind !== 'category') return [];
  return column.row.read.categories.map((_, wanted) =>
    column.value.flatMap((value, index) => (value === wanted ? [index] : [])),
  );
}

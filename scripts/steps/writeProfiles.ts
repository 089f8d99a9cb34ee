import { sum } from 'd3';
import { roundTo } from '../../src/domain/breaks.ts';
import type { CountyCode } from '../../src/domain/area.ts';
import { packColumns } from '../../src/domain/packed.ts';
import type { ProfileFeature, Profiles } from '../../src/domain/profiles.ts';
import type { Output } from '../output.ts';
import type { Problems } from '../problems.ts';
import type { FeatureRow } from '../profile.ts';
import { aggregateArea, type NationalColumn } from './aggregateAreas.ts';
import type { Population } from './readColumns.ts';
import type { Places } from './readPlaces.ts';
import type { Ground } from './surveyGround.ts';
import { membersOf } from './writeValues.ts';

/** Digits kept beyond those a reader sees: no two distances are so near that these would turn their order. */
const MORE_DECIMALS = 6;

/** What the profiles of counties and neighbourhoods are made of. */
export interface ProfileFacts {
  columns: readonly NationalColumn[];
  places: Places;
  population: Population;
  land: Ground['land'];
}

/** Writes `england/profiles.json`: every county's figures and the weights they are compared with. */
export function writeProfiles(
  rows: readonly FeatureRow[],
  facts: ProfileFacts,
  output: Output,
  problems: Problems,
): void {
  const members = membersOf(facts.places, 'lsoa21', 'county', facts.places.counties);
  const { features } = packFeatures(rows.flatMap((row) => describeFeature(row, members, facts, problems)));
  const file: Omit<Profiles, 'features'> = {
    counties: facts.places.counties.map(({ code }) => code as CountyCode),
  };
  output.json('england/profiles.json', { ...file, features });
}

/** Each feature's values as a packed column; a list of objects is not packed by itself. */
function packFeatures(features: ProfileFeature[]): { features: unknown[] } {
  return { features: features.map((feature) => packColumns(feature)) };
}

function describeFeature(
  row: FeatureRow,
  members: readonly number[][],
  { columns, places, population, land }: ProfileFacts,
  problems: Problems,
): ProfileFeature[] {
  const { further, indicator, ...rest } = row;
  const stored = row.decimals + MORE_DECIMALS;
  const column = columns.find((found) => found.row.id === indicator);
  if (indicator !== null && !column) {
    problems.add(noMeasure(row.id, indicator));
    return [];
  }
  const values = members.map((areas) => {
    if (!column) return densityOf(areas, places, population, land);
    const figure = aggregateArea(column, areas);
    return further ? figure.further : figure.value;
  });
  return [
    {
      ...rest,
      stored,
      year: column?.row.year ?? '2022',
      indicator: column?.row.id ?? null,
      values: values.map((value, index) => {
        if (value === null) problems.add(noFigure(row.id, places.counties[index]?.code ?? ''));
        return roundTo((value ?? 0) * 10 ** stored, 0);
      }),
    },
  ];
}

/** Residents per square kilometre. */
function densityOf(
  areas: readonly number[],
  places: Places,
  population: Population,
  land: Ground['land'],
): number {
  const km2 = sum(areas, (index) => land.lsoa21.get(places.lsoa21[index]?.code ?? '') ?? 0);
  return sum(areas, (index) => population.lsoa21[index] ?? 0) / km2;
}

/** The problem of a part of a profile that is no measure of the atlas. */
export function noMeasure(part: string, indicator: string, kind = 'measure') {
  return {
    file: 'scripts/profile.ts',
    column: part,
    message: `is made of "${indicator}", which is no ${kind}`,
    action: 'name a measure of data/indicators, or leave the part out',
  };
}

/** The problem of an area that cannot be compared. */
export function noFigure(part: string, area: string) {
  return {
    ...{ file: 'scripts/profile.ts', column: part, area },
    message: 'has no figure, so it cannot be compared',
    action: 'make the profile of measures that every area has',
  };
}

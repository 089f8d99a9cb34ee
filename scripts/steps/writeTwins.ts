import type { CountyCode } from '../../src/domain/area.ts';
import { packClosely, packColumns } from '../../src/domain/packed.ts';
import { competitionRanks } from '../../src/domain/rank.ts';
import { LAST_PLACE, TWINS, type ProfileFile, type ProfilePart } from '../../src/domain/twins.ts';
import type { Output } from '../output.ts';
import type { Problems } from '../problems.ts';
import type { NationalColumn } from './aggregateAreas.ts';
import { findTwins } from './findTwins.ts';
import { noFigure, noMeasure, type ProfileFacts } from './writeProfiles.ts';
import { membersOf } from './writeValues.ts';

/** Writes `counties/<code>/profile.json` and `counties/<code>/twins.json`; gives back each LSOA's twins by national index. */
export function writeTwins(
  parts: readonly ProfilePart[],
  countyOrder: readonly string[],
  facts: ProfileFacts,
  output: Output,
  problems: Problems,
): Int32Array[] {
  const columns = parts.map((part) => ({ part, places: placesOfPart(part, facts, problems) }));
  problems.stopIfAny();
  const twins = searchTwins(columns, facts.places.lsoa21.length);
  const counties = countyOrder.map((code) => ({ code }));
  const members = membersOf(facts.places, 'lsoa21', 'county', counties);
  const numbers = numberAreas(members);
  counties.forEach(({ code }, county) => {
    const areas = members[county] ?? [];
    const profile: { county: CountyCode; columns: Partial<ProfileFile['columns']> } = {
      county: code as CountyCode,
      columns: Object.fromEntries(
        columns.map(({ part, places }) => [part.id, areas.map((index) => places[index] ?? 0)]),
      ),
    };
    output.json(`counties/${code}/profile.json`, packColumns(profile));
    const list = areas.flatMap((index) => [...(twins[index] ?? [])].map((twin) => numbers[twin] ?? 0));
    output.json(`counties/${code}/twins.json`, packColumns({ county: code, twins: list }, packClosely));
  });
  return twins;
}

/** Numbers of the areas, counted county by county, by national index. */
function numberAreas(members: readonly (readonly number[])[]): number[] {
  const numbers: number[] = [];
  let next = 0;
  for (const areas of members)
    for (const index of areas) {
      numbers[index] = next;
      next += 1;
    }
  return numbers;
}

interface PartColumn {
  part: ProfilePart;
  places: readonly number[];
}

/** The heaviest part first, so that most pairs are given up early. */
function searchTwins(columns: readonly PartColumn[], count: number): Int32Array[] {
  const ordered = columns.toSorted((a, b) => b.part.weight - a.part.weight);
  const values = new Uint8Array(count * ordered.length);
  ordered.forEach(({ places }, part) => {
    places.forEach((place, area) => (values[area * ordered.length + part] = place));
  });
  return findTwins({ values, weights: ordered.map(({ part }) => part.weight) }, TWINS);
}

function placesOfPart(part: ProfilePart, facts: ProfileFacts, problems: Problems): number[] {
  const { lsoa21 } = facts.places;
  const classes = facts.columns.find(({ row }) => row.kind === 'category' && row.geography === 'lsoa21');
  if (part.id === 'rural' || part.id === 'further') return classPlaces(part.id, classes);
  const rank = part.indicator === null ? densityRanks(facts) : ranksOf(part, facts, problems);
  rank.forEach((figure, index) => {
    if (figure === null) problems.add(noFigure(part.id, lsoa21[index]?.code ?? ''));
  });
  return midPlaces(rank);
}

function ranksOf(
  { id, indicator }: ProfilePart,
  { columns }: ProfileFacts,
  problems: Problems,
): (number | null)[] {
  const column = columns.find(({ row }) => row.id === indicator && row.geography === 'lsoa21');
  if (!column) problems.add(noMeasure(id, indicator ?? '', 'measure of LSOAs of 2021'));
  return column?.rank ?? [];
}

function densityRanks({ places, population, land }: ProfileFacts): (number | null)[] {
  const density = places.lsoa21.map(
    ({ code }, index) => (population.lsoa21[index] ?? 0) / (land.lsoa21.get(code) ?? Infinity),
  );
  return competitionRanks(density, 'high');
}

/** Places 0 to 90 by rank: areas that tie share the middle of what they would take up. */
export function midPlaces(rank: readonly (number | null)[]): number[] {
  const ties = new Map<number | null, number>();
  for (const figure of rank) ties.set(figure, (ties.get(figure) ?? 0) + 1);
  return rank.map((figure) => {
    const before = (figure ?? 1) - 1 + ((ties.get(figure) ?? 1) - 1) / 2;
    return Math.round((LAST_PLACE * before) / Math.max(rank.length - 1, 1));
  });
}

function classPlaces(id: 'rural' | 'further', column: NationalColumn | undefined): number[] {
  if (column?.row.read.kind !== 'category') return [];
  const { categories } = column.row.read;
  return column.value.map((figure) => {
    const category = categories[figure ?? -1];
    const isIt = id === 'rural' ? category?.family === 'rural' : category?.further;
    return isIt ? 0 : LAST_PLACE;
  });
}

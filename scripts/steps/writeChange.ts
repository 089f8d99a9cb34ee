import type { AreaCode, CountyCode } from '../../src/domain/area.ts';
import { relations, type ChangeFile, type EnglandChange } from '../../src/domain/changeFile.ts';
import { packColumns } from '../../src/domain/packed.ts';
import { decileOf } from '../../src/domain/rank.ts';
import type { Output } from '../output.ts';
import type { NationalColumn } from './aggregateAreas.ts';
import type { Lineage } from './readChange.ts';
import type { Places } from './readPlaces.ts';
import { membersOf } from './writeValues.ts';

/** Writes `counties/<code>/change.json` and `england/change.json`. */
export function writeChange(
  lineage: Lineage,
  columns: readonly NationalColumn[],
  places: Places,
  output: Output,
): void {
  const members = membersOf(places, 'lsoa21', 'county', places.counties);
  const position = {
    lsoa21: positions(places.lsoa21),
    lsoa11: positions(places.lsoa11),
  };
  places.counties.forEach(({ code }, index) => {
    const file = describeCounty(code, members[index] ?? [], lineage, places, position);
    output.json(`counties/${code}/change.json`, packColumns(file));
  });
  output.json('england/change.json', packColumns(describeEngland(lineage, columns)));
}

/** Each area's place in its county's area order, by national index. */
function positions(areas: readonly { county: string }[]): number[] {
  const next = new Map<string, number>();
  return areas.map(({ county }) => {
    const place = next.get(county) ?? 0;
    next.set(county, place + 1);
    return place;
  });
}

function describeCounty(
  county: string,
  members: readonly number[],
  { links, relation }: Lineage,
  places: Places,
  position: { lsoa21: number[]; lsoa11: number[] },
): ChangeFile {
  const file: ChangeFile = {
    county: county as CountyCode,
    relation: members.map((index) => relations.indexOf(relation[index] ?? 'X')),
    pairs: { lsoa21: [], lsoa11: [] },
    outside: [],
  };
  for (const { lsoa21, lsoa11 } of links) {
    const now = places.lsoa21[lsoa21];
    const then = places.lsoa11[lsoa11];
    if (!now || !then || (now.county !== county && then.county !== county)) continue;
    if (now.county === then.county) {
      file.pairs.lsoa21.push(position.lsoa21[lsoa21] ?? 0);
      file.pairs.lsoa11.push(position.lsoa11[lsoa11] ?? 0);
    } else file.outside.push({ lsoa21: now.code as AreaCode, lsoa11: then.code as AreaCode });
  }
  return file;
}

/** England's moves between published deciles of one measure in two releases, and who stays in the worst fifth. */
function describeEngland(lineage: Lineage, columns: readonly NationalColumn[]): EnglandChange {
  const byId = new Map(columns.map((column) => [column.row.id, column]));
  const carried = carryIndex(lineage);
  const seriesOf = (column: NationalColumn): NationalColumn[] => [
    column,
    ...column.row.series.flatMap((id) => byId.get(id) ?? []),
  ];
  const newest = columns.filter(
    ({ cuts, row }) => cuts && row.geography === 'lsoa21' && row.series.length > 0,
  );
  const all = newest.map(seriesOf).filter((series) => series.length > 1 && series.every(({ cuts }) => cuts));
  return {
    areas: relations.map((letter) => lineage.relation.filter((relation) => relation === letter).length),
    flows: all.flatMap((series) =>
      series.flatMap((after, at) =>
        series.slice(at + 1).map((before) => ({
          from: before.row.id,
          to: after.row.id,
          counts: countFlow(before, after, carried),
        })),
      ),
    ),
    persistence: all.map((series) => ({
      series: series.map(({ row }) => row.id),
      ...countStayers(series, carried),
    })),
  };
}

/** For each LSOA of 2021 the one of 2011 it is, or is a piece of; -1 where merged or complex: those cannot be followed. */
function carryIndex({ links, relation }: Lineage): number[] {
  const from = relation.map(() => -1);
  for (const { lsoa21, lsoa11 } of links)
    if (relation[lsoa21] === 'U' || relation[lsoa21] === 'S') from[lsoa21] = lsoa11;
  return from;
}

function decilesOf({ rank, cuts }: NationalColumn): number[] {
  return rank.map((figure) => (figure === null ? 0 : decileOf(figure, cuts ?? [])));
}

function countFlow(before: NationalColumn, after: NationalColumn, carried: readonly number[]): number[] {
  const counts = Array.from({ length: 100 }, () => 0);
  const was = decilesOf(before);
  decilesOf(after).forEach((is, index) => {
    const decile = was[earlierIndex(before, after, carried, index)];
    if (!decile || !is) return;
    const cell = (decile - 1) * 10 + is - 1;
    counts[cell] = (counts[cell] ?? 0) + 1;
  });
  return counts;
}

function earlierIndex(
  before: NationalColumn,
  after: NationalColumn,
  carried: readonly number[],
  index: number,
): number {
  return before.row.geography === after.row.geography ? index : (carried[index] ?? -1);
}

const WORST_FIFTH = 2;

/** @param series newest first, the newest on LSOAs of 2021 */
function countStayers(
  series: readonly NationalColumn[],
  carried: readonly number[],
): { followed: number; inEvery: number } {
  const [newest] = series;
  const deciles = series.map(decilesOf);
  let followed = 0;
  let inEvery = 0;
  carried.forEach((earlier, index) => {
    if (earlier < 0 || !newest) return;
    followed += 1;
    const all = series.map((column, at) => deciles[at]?.[earlierIndex(column, newest, carried, index)] ?? 0);
    if (all.every((decile) => decile > 0 && decile <= WORST_FIFTH)) inEvery += 1;
  });
  return { followed, inEvery };
}

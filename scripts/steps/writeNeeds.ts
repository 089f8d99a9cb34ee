import { dissimilarity } from '../../src/domain/dissimilarity.ts';
import { giniOf } from '../../src/domain/gini.ts';
import { lorenzAt, lorenzCurve, total, type Need } from '../../src/domain/lorenz.ts';
import type { CountyCode } from '../../src/domain/area.ts';
import {
  needIds,
  type EnglandNeed,
  type EnglandNeeds,
  type NeedId,
  type NeedsFile,
  type Unevenness,
} from '../../src/domain/needs.ts';
import { packClosely, packColumns } from '../../src/domain/packed.ts';
import { unevennessOf } from '../../src/domain/unevenness.ts';
import type { Output } from '../output.ts';
import type { Column } from './readColumns.ts';
import type { Places } from './readPlaces.ts';
import { membersOf } from './writeValues.ts';

type Figure = number | null;

/** One need over England's LSOAs of 2021, in code order; null = not published, as too few. */
interface NeedColumn {
  inNeed: Figure[];
  among: number[];
}

/**
 * Where each count comes from. People in income or employment deprivation: the numbers published behind the scores
 * (rounded to 5, left out below 10), not score x denominator, as scores are shrunk towards the district's; a few exceed
 * the number of people there, and then everybody counts. Households in fuel poverty: as published.
 */
const FROM: Record<NeedId, string> = {
  income: 'income-2025',
  employment: 'employment-2025',
  children: 'idaci-2025',
  older: 'idaopi-2025',
  fuel: 'fuel-poverty-2022',
};

/** Writes `counties/<code>/needs.json` and `england/needs.json`, where the measures they are made of are built. */
export function writeNeeds(columns: readonly Column[], places: Places, output: Output): void {
  const found = new Map(columns.map((column) => [String(column.row.id), column]));
  if (!needIds.every((id) => found.has(FROM[id]))) return;
  const needs = mapNeeds((id) => countColumn(found.get(FROM[id])));
  const members = membersOf(places, 'lsoa21', 'county', places.counties);
  places.counties.forEach(({ code }, index) => {
    const file = pickAreas(code as CountyCode, needs, members[index] ?? []);
    output.json(`counties/${code}/needs.json`, packColumns(file, packClosely));
  });
  const england: EnglandNeeds = {
    counties: places.counties.map(({ code }) => code as CountyCode),
    needs: mapNeeds((id) => describeEngland(needs[id], members)),
  };
  output.json('england/needs.json', packColumns(england));
}

/** People behind a measure: the counts of a rate, or those published behind a score. */
function countColumn(column: Column | undefined): NeedColumn {
  if (!column) return { inNeed: [], among: [] };
  if (column.row.kind === 'rate') return { inNeed: column.numerator, among: column.denominator };
  const inNeed = column.weight.map((among, index) => {
    const counted = column.counts?.[index] ?? null;
    return counted === null ? null : Math.min(counted, among);
  });
  return { inNeed, among: column.weight };
}

function pickAreas(
  county: CountyCode,
  needs: Record<NeedId, NeedColumn>,
  members: readonly number[],
): NeedsFile {
  return {
    county,
    inNeed: mapNeeds((id) => members.map((index) => needs[id].inNeed[index] ?? null)),
    among: mapNeeds((id) => members.map((index) => needs[id].among[index] ?? 0)),
  };
}

function describeEngland(column: NeedColumn, members: readonly number[][]): EnglandNeed {
  const all = heldNeeds(
    column,
    column.inNeed.map((_, index) => index),
  );
  const counties = members.map((areas) => heldNeeds(column, areas));
  const points = lorenzCurve(all);
  return {
    areas: all.length,
    missing: column.inNeed.length - all.length,
    inNeed: total(all, ({ inNeed }) => inNeed),
    among: total(all, ({ among }) => among),
    amongAll: column.among.reduce((sum, among) => sum + among, 0),
    england: rounded(unevennessOf(all)),
    curve: Array.from({ length: 101 }, (_, percent) => Math.round(1e4 * lorenzAt(points, percent / 100))),
    // one neighbourhood (Isles of Scilly) is neither even nor uneven
    gini: counties.map((needs) => stored(needs.length > 1 ? giniOf(lorenzCurve(needs)) : null)),
    dissimilarity: counties.map((needs) => stored(needs.length > 1 ? dissimilarity(needs) : null)),
  };
}

function heldNeeds({ inNeed, among }: NeedColumn, areas: readonly number[]): Need[] {
  return areas.flatMap((index) => {
    const people = inNeed[index] ?? null;
    return people === null ? [] : [{ inNeed: people, among: among[index] ?? 0 }];
  });
}

function rounded(figures: Unevenness): Unevenness {
  return {
    gini: toShare(figures.gini),
    dissimilarity: toShare(figures.dissimilarity),
    worstFifth: toShare(figures.worstFifth),
    bestFifth: toShare(figures.bestFifth),
  };
}

function toShare(share: Figure): Figure {
  return share === null ? null : Math.round(1e6 * share) / 1e6;
}

function stored(share: Figure): Figure {
  return share === null ? null : Math.round(1e4 * share);
}

function mapNeeds<T>(make: (id: NeedId) => T): Record<NeedId, T> {
  return Object.fromEntries(needIds.map((id) => [id, make(id)])) as Record<NeedId, T>;
}

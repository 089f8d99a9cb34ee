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
import { packColumns } from '../../src/domain/packed.ts';
import { unevennessOf } from '../../src/domain/unevenness.ts';
import type { Inputs } from '../inputs.ts';
import type { Output } from '../output.ts';
import type { Problems } from '../problems.ts';
import type { Column } from './readColumns.ts';
import type { Places } from './readPlaces.ts';
import { readTable } from './readTable.ts';
import { membersOf } from './writeValues.ts';

type Figure = number | null;

/** One need over England's LSOAs of 2021, in code order; null = not published, as too few. */
export interface NeedColumn {
  inNeed: Figure[];
  among: number[];
}

/**
 * Where each count comes from. Income and employment: published score x its denominator. Children and older people: the
 * published numerators (rounded to 5, left out below 10), as no neighbourhood scores of 2025 are held; a few exceed the
 * number of people, and then everybody counts. Households in fuel poverty: as published.
 */
const FROM_COLUMN = { income: 'income-2025', employment: 'employment-2025', fuel: 'fuel-poverty-2022' };
const FROM_NUMERATORS = {
  children: { column: 'Income Deprivation Affecting Children Index (IDACI) numerator', weight: 'idaci-2025' },
  older: {
    column: 'Income Deprivation Affecting Older People Index (IDAOPI) numerator',
    weight: 'idaopi-2025',
  },
};
const NUMERATORS = { source: 'iod2025-file8', code: 'LSOA code (2021)' };

/** Writes `counties/<code>/needs.json` and `england/needs.json`, where the measures they are made of are built. */
export function writeNeeds(
  inputs: Inputs,
  columns: readonly Column[],
  places: Places,
  output: Output,
  problems: Problems,
): void {
  const found = new Map(columns.map((column) => [String(column.row.id), column]));
  const wanted = [
    ...Object.values(FROM_COLUMN),
    ...Object.values(FROM_NUMERATORS).map(({ weight }) => weight),
  ];
  if (!wanted.every((id) => found.has(id))) return;
  const needs = readNeeds(inputs, found, places, problems);
  const members = membersOf(places, 'lsoa21', 'county', places.counties);
  places.counties.forEach(({ code }, index) => {
    const file = pickAreas(code as CountyCode, needs, members[index] ?? []);
    output.json(`counties/${code}/needs.json`, packColumns(file));
  });
  const england: EnglandNeeds = {
    counties: places.counties.map(({ code }) => code as CountyCode),
    needs: mapNeeds((id) => describeEngland(needs[id], members)),
  };
  output.json('england/needs.json', packColumns(england));
}

function readNeeds(
  inputs: Inputs,
  found: ReadonlyMap<string, Column>,
  places: Places,
  problems: Problems,
): Record<NeedId, NeedColumn> {
  const table = readTable(inputs, NUMERATORS.source, NUMERATORS.code, problems);
  const numerators = ({ column, weight }: { column: string; weight: string }): NeedColumn => {
    const among = found.get(weight)?.weight ?? [];
    const inNeed = places.lsoa21.map(({ code }, index) => {
      const text = table.rows.get(code)?.[column];
      if (text === undefined)
        problems.add({
          ...{ file: table.file, column, area: code },
          message: 'is missing',
          action: 'restore the published row',
        });
      return text ? Math.min(Number(text), among[index] ?? 0) : null;
    });
    return { inNeed, among };
  };
  const counted = (id: string): NeedColumn => countColumn(found.get(id));
  return {
    income: counted(FROM_COLUMN.income),
    employment: counted(FROM_COLUMN.employment),
    children: numerators(FROM_NUMERATORS.children),
    older: numerators(FROM_NUMERATORS.older),
    fuel: counted(FROM_COLUMN.fuel),
  };
}

/** People behind a measure: the counts of a rate, or score x denominator to the nearest person. */
function countColumn(column: Column | undefined): NeedColumn {
  if (!column) return { inNeed: [], among: [] };
  if (column.row.kind === 'rate') return { inNeed: column.numerator, among: column.denominator };
  const inNeed = column.value.map((score, index) =>
    score === null ? null : Math.round((score * (column.weight[index] ?? 0)) / 10 ** column.row.decimals),
  );
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
    england: rounded(unevennessOf(all)),
    curve: Array.from({ length: 101 }, (_, percent) => Math.round(1e4 * lorenzAt(points, percent / 100))),
    gini: counties.map((needs) => stored(needs.length > 0 ? giniOf(lorenzCurve(needs)) : null)),
    dissimilarity: counties.map((needs) => stored(dissimilarity(needs))),
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

import {
  fromStored,
  pooledRate,
  reversedRank,
  shareOfResidents,
  weightedMean,
} from '../../src/domain/aggregate.ts';
import type { Worse } from '../../src/domain/indicator.ts';
import { competitionRanks, decileOf } from '../../src/domain/rank.ts';
import type { Column } from './readColumns.ts';

type Figure = number | null;

/** One larger area's figures for one indicator, made from its LSOAs (METHOD section 2). */
export interface AreaFigure {
  /** unrounded, in display units */
  value: Figure;
  /** share of residents in "further" LSOAs; rurality only */
  further: Figure;
  /** LSOAs with a figure, and how many of them are among the worst tenth and fifth of England */
  areas: number;
  tenth: number;
  fifth: number;
  residents: number;
  residentsFifth: number;
  /** national index of the worst and the best LSOA; -1 where there is none */
  worst: number;
  best: number;
}

/** A column with what every aggregate of it needs, worked out once for England. */
export interface NationalColumn extends Column {
  tenth: boolean[];
  fifth: boolean[];
}

/**
 * Marks the worst tenth and fifth of England's LSOAs: by the published decile for ranks, else by competition rank
 * (an LSOA whose rank is within the first tenth of those with a figure). Categories have neither.
 */
export function markWorst(column: Column): NationalColumn {
  const { cuts, rank } = column;
  const count = rank.filter((figure) => figure !== null).length;
  const within = (deciles: number): boolean[] =>
    rank.map((figure) => {
      if (figure === null) return false;
      return cuts ? decileOf(figure, cuts) <= deciles : figure <= (count * deciles) / 10;
    });
  return { ...column, tenth: within(1), fifth: within(2) };
}

/** Which end of an indicator's aggregate is worse: a mean score or reversed rank is worse when high. */
function aggregateWorse(row: { kind: string; worse: Worse }): Worse {
  return row.kind === 'rank' ? 'high' : row.worse;
}

/** Figures of the larger area that consists of these LSOAs (national indices). */
export function aggregateArea(column: NationalColumn, members: readonly number[]): AreaFigure {
  const held = members.filter((index) => hasFigure(column, index));
  const residentsOf = (index: number): number => column.residents[index] ?? 0;
  const fifth = held.filter((index) => column.fifth[index]);
  const ranked = column.rank.length > 0 && column.row.kind !== 'category' ? held : [];
  return {
    value: aggregateValue(column, held),
    further: hasSecond(column) ? categoryShare(column, held, 'further') : null,
    areas: held.length,
    tenth: held.filter((index) => column.tenth[index]).length,
    fifth: fifth.length,
    residents: sum(held.map(residentsOf)),
    residentsFifth: sum(fifth.map(residentsOf)),
    worst: extreme(ranked, (index) => column.rank[index] ?? 0),
    best: extreme(ranked, (index) => -(column.rank[index] ?? 0)),
  };
}

function aggregateValue(column: NationalColumn, held: readonly number[]): Figure {
  const { row } = column;
  const pick = <T>(list: readonly T[], empty: T): T[] => held.map((index) => list[index] ?? empty);
  switch (row.aggregation) {
    case 'rate':
      return pooledRate(pick(column.numerator, null), pick(column.denominator, 0));
    // a published score is stored as it is; a measure is rounded for the screen, so its mean takes what was read
    case 'score':
      return fromStored(weightedMean(pick(column.value, null), pick(column.weight, 0)), row.decimals);
    case 'mean':
      return weightedMean(pick(column.exact ?? [], null), pick(column.weight, 0));
    case 'reversed-rank': {
      const reversed = pick(column.rank, null).map((rank) => reversedRank(rank, column.rank.length));
      return weightedMean(reversed, pick(column.weight, 0));
    }
    case 'share-rural':
      return categoryShare(column, held, 'rural');
    case 'none':
      return null;
  }
}

/** True where larger areas get a second share: residents in "further" categories. */
export function hasSecond({ row }: Column): boolean {
  return row.read.kind === 'category' && row.read.second;
}

function categoryShare(column: NationalColumn, held: readonly number[], which: 'rural' | 'further'): Figure {
  const { read } = column.row;
  if (read.kind !== 'category') return null;
  const flags = held.map((index) => {
    const category = read.categories[column.value[index] ?? -1];
    return which === 'rural' ? category?.family === 'rural' : (category?.further ?? false);
  });
  return shareOfResidents(
    flags,
    held.map((index) => column.residents[index] ?? 0),
  );
}

/** Competition ranks of larger areas, 1 = worst; equal to nine decimals is equal. */
export function rankAreas(column: Column, figures: readonly AreaFigure[]): Figure[] {
  const values = figures.map(({ value }) => (value === null ? null : Math.round(value * 1e9) / 1e9));
  return competitionRanks(values, aggregateWorse(column.row));
}

function hasFigure(column: NationalColumn, index: number): boolean {
  return column.row.kind === 'rank' ? column.rank[index] !== null : column.value[index] !== null;
}

function extreme(members: readonly number[], by: (index: number) => number): number {
  let found = -1;
  for (const index of members) if (found < 0 || by(index) < by(found)) found = index;
  return found;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

import { fromStored, toStored } from '../../src/domain/aggregate.ts';
import {
  closeBreaks,
  countClasses,
  histogramOf,
  percentiles,
  roundTo,
  roundedQuantileBreaks,
} from '../../src/domain/breaks.ts';
import type { AreaSummaries, ClassScheme, NationalLevel } from '../../src/domain/indicator.ts';
import { decileOf, stepsOf, tenthCuts } from '../../src/domain/rank.ts';
import type { IndicatorRow } from '../indicatorRow.ts';
import { aggregateArea, hasSecond, rankAreas } from './aggregateAreas.ts';
import type { AreaFigure, NationalColumn } from './aggregateAreas.ts';

type Figure = number | null;

/** England's distribution over LSOAs. */
export function summariseLsoas(column: NationalColumn): NationalLevel {
  const { row, rank, value } = column;
  const held = (row.kind === 'rank' ? rank : value).filter((figure) => figure !== null).length;
  const numbers = row.kind === 'category' ? [] : displayed(value, row.decimals);
  const ranked = row.kind === 'rank' || row.kind === 'category';
  const england = aggregateArea(
    column,
    value.map((_, index) => index),
  );
  const classes = lsoaClasses(column, numbers);
  return {
    areas: held,
    missing: value.length - held,
    mean: rounded(england.value, row.aggregateDecimals),
    quantiles: percentiles(numbers, row.decimals + 1),
    histogram: histogramOf(numbers),
    classes,
    classCounts: countByScheme(classes, row, numbers, rank, value),
    steps: ranked ? null : stepsOf(value),
  };
}

/** England's distribution over wards; the mean stays England's own figure. */
export function summariseWards(
  column: NationalColumn,
  figures: readonly AreaFigure[],
  lsoa: NationalLevel,
): NationalLevel {
  const { row } = column;
  const ranks = rankAreas(column, figures);
  const numbers = displayed(
    figures.map(({ value }) => toStored(value, row.aggregateDecimals)),
    row.aggregateDecimals,
  );
  const classes = wardClasses(row, lsoa.classes, numbers);
  return {
    areas: numbers.length,
    missing: figures.length - numbers.length,
    mean: lsoa.mean,
    quantiles: percentiles(numbers, row.aggregateDecimals),
    histogram: histogramOf(numbers),
    classes,
    classCounts: countByScheme(classes, row, numbers, ranks, []),
    steps: null,
  };
}

/** The figures of counties or districts as columns in the order of the codes. */
export function summariseAreas<Code extends string>(
  column: NationalColumn,
  codes: readonly Code[],
  figures: readonly AreaFigure[],
): AreaSummaries<Code> {
  const { row } = column;
  return {
    codes: [...codes],
    value: figures.map(({ value }) => rounded(value, row.aggregateDecimals)),
    rank: rankAreas(column, figures),
    ...(hasSecond(column)
      ? { further: figures.map(({ further }) => rounded(further, row.aggregateDecimals)) }
      : {}),
    areas: figures.map(({ areas }) => areas),
    tenth: figures.map(({ tenth }) => tenth),
    fifth: figures.map(({ fifth }) => fifth),
    residentsFifth: figures.map(({ residentsFifth }) => residentsFifth),
    residents: figures.map(({ residents }) => residents),
  };
}

function lsoaClasses({ row, cuts }: NationalColumn, numbers: readonly number[]): ClassScheme {
  if (row.read.kind === 'category') return { type: 'categories', categories: row.read.categories };
  return cuts ? { type: 'deciles', cuts } : breakScheme(row, numbers);
}

/** Wards are ranked among wards; a rate or a measure keeps the breaks of its neighbourhoods: one scale. */
function wardClasses(row: IndicatorRow, lsoa: ClassScheme, numbers: readonly number[]): ClassScheme {
  if (row.kind === 'rank') return { type: 'deciles', cuts: tenthCuts(numbers.length) };
  return lsoa.type === 'breaks'
    ? { ...lsoa, cuts: closeBreaks(numbers, lsoa.cuts) }
    : breakScheme(row, numbers);
}

function breakScheme(row: IndicatorRow, numbers: readonly number[]): ClassScheme {
  return row.cuts
    ? { type: 'breaks', method: 'fixed', cuts: closeBreaks(numbers, row.cuts) }
    : { type: 'breaks', method: 'quantiles', cuts: roundedQuantileBreaks(numbers) };
}

/** Number of areas in each class, worst (or highest) class first. */
function countByScheme(
  scheme: ClassScheme,
  row: IndicatorRow,
  numbers: readonly number[],
  ranks: readonly Figure[],
  categories: readonly Figure[],
): number[] {
  switch (scheme.type) {
    case 'deciles':
      return Array.from(
        { length: 10 },
        (_, index) =>
          ranks.filter((rank) => rank !== null && decileOf(rank, scheme.cuts) === index + 1).length,
      );
    case 'breaks': {
      const counts = countClasses(numbers, scheme.cuts);
      return row.worse === 'low' ? counts : counts.reverse();
    }
    case 'categories':
      return scheme.categories.map((_, index) => categories.filter((figure) => figure === index).length);
  }
}

function displayed(stored: readonly Figure[], decimals: number): number[] {
  return stored.map((figure) => fromStored(figure, decimals)).filter((figure) => figure !== null);
}

function rounded(value: Figure, decimals: number): Figure {
  return value === null ? null : roundTo(value, decimals);
}

import { rateOf } from './aggregate.ts';
import type { Classable } from './classify.ts';
import type {
  IndicatorFile,
  LsoaColumn,
  LsoaValuesFile,
  MissingReason,
  NationalLevel,
  WardColumn,
  Worse,
} from './indicator.ts';

/** One area's figures read from a column: value in display units, national rank, category, or why there is none. */
export interface AreaFigures extends Classable {
  missing: MissingReason | null;
  /** wards, rurality only: per cent of residents in neighbourhoods further from a major town or city */
  further?: number | null;
}

type Figure = number | null;
type Measured = Pick<IndicatorFile, 'decimals' | 'worse' | 'lsoa'>;

/** The figures of a county's LSOAs, in area order. */
export function lsoaFigures(column: LsoaColumn, file: LsoaValuesFile, indicator: Measured): AreaFigures[] {
  const reasons = reasonsOf(column);
  return figuresOf(column, file, indicator).map((figures, index) => {
    const isMissing = figures.value === null && figures.rank === null && figures.category === null;
    return { ...figures, missing: isMissing ? (reasons.get(index) ?? 'not-published') : null };
  });
}

function figuresOf(column: LsoaColumn, file: LsoaValuesFile, indicator: Measured): Classable[] {
  const { decimals, worse, lsoa } = indicator;
  switch (column.kind) {
    case 'rank':
      return column.rank.map((rank, index) => ({
        value: shown(column.score?.[index] ?? null, decimals),
        // a rank begins at 1: nought stands for none
        rank: rank > 0 ? rank : null,
        category: null,
      }));
    case 'category':
      return column.category.map((category) => ({
        value: null,
        rank: null,
        category: category < 0 ? null : category,
      }));
    case 'measure':
      return withRanks(column.value, decimals, worse, lsoa);
    case 'rate': {
      const denominators = file.denominators[column.d] ?? [];
      const stored = column.n.map((n, index) => rateOf(n, denominators[index] ?? 0, decimals));
      return withRanks(stored, decimals, worse, lsoa);
    }
  }
}

function withRanks(
  stored: readonly Figure[],
  decimals: number,
  worse: Worse,
  level: NationalLevel,
): Classable[] {
  const ranks = level.steps ? nationalRanks(level.steps, worse) : new Map<number, number>();
  return stored.map((value) => ({
    value: shown(value, decimals),
    rank: value === null ? null : (ranks.get(value) ?? null),
    category: null,
  }));
}

/** The figures of a county's wards, in area order; ranks are among England's wards. */
export function wardFigures(column: WardColumn, aggregateDecimals: number): AreaFigures[] {
  const reasons = reasonsOf(column);
  return column.value.map((value, index) => ({
    value: shown(value, aggregateDecimals),
    rank: value === null ? null : (column.rank[index] ?? null),
    category: null,
    missing: value === null ? (reasons.get(index) ?? 'no-lsoa') : null,
    ...(column.further ? { further: shown(column.further[index] ?? null, aggregateDecimals) } : {}),
  }));
}

function reasonsOf(column: Pick<LsoaColumn, 'missing'>): Map<number, MissingReason> {
  const reasons = new Map<number, MissingReason>();
  for (const reason of ['suppressed', 'not-published', 'redrawn', 'no-lsoa'] as const)
    for (const index of column.missing?.[reason] ?? []) reasons.set(index, reason);
  return reasons;
}

function shown(stored: Figure, decimals: number): Figure {
  return stored === null ? null : stored / 10 ** decimals;
}

type Steps = NonNullable<NationalLevel['steps']>;
const ranksBySteps = new WeakMap<Steps, Map<number, number>>();

/**
 * Competition rank of every value that occurs in England, by stored value: exact, without loading England.
 * Worked out once per distribution: a picture asks for a thousand of them.
 */
export function nationalRanks(steps: Steps, worse: Worse): ReadonlyMap<number, number> {
  const kept = ranksBySteps.get(steps);
  if (kept) return kept;
  const ranks = new Map<number, number>();
  const order = steps.values.map((_, index) => index);
  if (worse !== 'low') order.reverse();
  let rank = 1;
  for (const index of order) {
    ranks.set(steps.values[index] ?? 0, rank);
    rank += steps.counts[index] ?? 0;
  }
  ranksBySteps.set(steps, ranks);
  return ranks;
}

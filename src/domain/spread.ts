import type { IndicatorFile, Worse } from './indicator.ts';
import type { InsideCounty, InsideLsoa, InsideWard } from './inside.ts';
import { reversedRank } from './aggregate.ts';

/** The one axis on which neighbourhoods and the mean of their ward can stand together. */
export interface SpreadAxis {
  /**
   * - `score`: a ranked measure's published score; the ward's mean score is made of it
   * - `reversed-rank`: a ranked measure without scores; rank turned round, most deprived highest
   * - `value`: the measure's own figure
   */
  basis: 'score' | 'reversed-rank' | 'value';
  unit: string;
  /** of a neighbourhood's figure and of a ward's mean */
  decimals: number;
  wardDecimals: number;
  /** which end of this axis is worse */
  worse: Worse;
}

/** Null where a ward's figure is no mean of its neighbourhoods' (categories). */
export function spreadAxis(indicator: IndicatorFile): SpreadAxis | null {
  const { aggregation, kind, unit, decimals, aggregateDecimals: wardDecimals, worse } = indicator;
  if (aggregation === 'share-rural' || aggregation === 'none') return null;
  const shared = { unit: kind === 'rank' ? '' : unit, wardDecimals };
  if (kind !== 'rank') return { ...shared, basis: 'value', decimals, worse };
  return aggregation === 'reversed-rank'
    ? { ...shared, basis: 'reversed-rank', decimals: 0, worse: 'high' }
    : { ...shared, basis: 'score', decimals, worse: 'high' };
}

/** Where a neighbourhood stands on the axis; null without a figure. */
function spreadFigure({ value, rank }: InsideLsoa, basis: SpreadAxis['basis'], areas: number): number | null {
  return basis === 'reversed-rank' ? reversedRank(rank, areas) : value;
}

export interface SpreadMember {
  lsoa: InsideLsoa;
  figure: number;
}

/** What one ward's mean hides. */
export interface WardSpread {
  ward: InsideWard;
  mean: number;
  /** its neighbourhoods of this county that have a figure, worst (or highest) first; at least one */
  members: SpreadMember[];
  worst: SpreadMember;
  best: SpreadMember;
  /** from worst to best on the axis, never negative */
  gap: number;
  /** its neighbourhoods without a figure */
  unknown: number;
  /** neighbourhoods of other counties that count in its mean, but are not known here */
  elsewhere: number;
}

/** Wards as ranges, in the county's order, and those that cannot be drawn as one. */
export interface Spreads {
  wards: WardSpread[];
  /** no mean, or no neighbourhood of this county with a figure */
  without: InsideWard[];
}

/** Every ward of a county from its worst to its best neighbourhood. None is dropped. */
export function wardSpreads(county: InsideCounty, indicator: IndicatorFile, axis: SpreadAxis): Spreads {
  const wards: WardSpread[] = [];
  const without: InsideWard[] = [];
  for (const ward of county.wards) {
    const spread = wardSpread(ward, county.lsoas, indicator, axis);
    if (spread) wards.push(spread);
    else without.push(ward);
  }
  return { wards, without };
}

function wardSpread(
  ward: InsideWard,
  lsoas: readonly InsideLsoa[],
  indicator: IndicatorFile,
  { basis, worse }: SpreadAxis,
): WardSpread | null {
  const held = ward.lsoas.flatMap((index) => lsoas[index] ?? []);
  const members = held.flatMap((lsoa) => {
    const figure = spreadFigure(lsoa, basis, indicator.lsoa.areas);
    return figure === null ? [] : [{ lsoa, figure }];
  });
  members.sort((a, b) => worseBy(a.figure, b.figure, worse) || compareText(a.lsoa.code, b.lsoa.code));
  const [worst, best] = [members[0], members.at(-1)];
  if (ward.value === null || !worst || !best) return null;
  return {
    ward,
    mean: ward.value,
    members,
    worst,
    best,
    gap: Math.abs(worst.figure - best.figure),
    unknown: held.length - members.length,
    elsewhere: Math.max(0, (ward.ward?.lsoas ?? held.length) - held.length),
  };
}

/** Below nought where the first is worse (higher, where neither end is). */
function worseBy(a: number, b: number, worse: Worse): number {
  return worse === 'low' ? a - b : b - a;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** What the wards are sorted by: worst mean first, worst neighbourhood first, or widest gap first; then by name. */
export type SpreadOrder = 'mean' | 'worst' | 'gap';

/** The wards in another order; the list given stays as it is. */
export function sortSpreads(spreads: readonly WardSpread[], order: SpreadOrder, worse: Worse): WardSpread[] {
  const compare: Record<SpreadOrder, (a: WardSpread, b: WardSpread) => number> = {
    mean: (a, b) => worseBy(a.mean, b.mean, worse),
    worst: (a, b) => worseBy(a.worst.figure, b.worst.figure, worse),
    gap: (a, b) => b.gap - a.gap,
  };
  return [...spreads].sort((a, b) => compare[order](a, b) || compareText(a.ward.name, b.ward.name));
}

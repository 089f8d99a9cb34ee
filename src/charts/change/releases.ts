import type { CountyCode, LsoaGeography } from '../../domain/area.ts';
import {
  coarseCounts,
  flowOf,
  followCounty,
  type CountyChange,
  type ReleaseOfCounty,
} from '../../domain/change.ts';
import type { ChangeFile, EnglandChange } from '../../domain/changeFile.ts';
import type { IndicatorEntry, IndicatorFile, IndicatorId } from '../../domain/indicator.ts';
import type { Inside, InsideLsoa } from '../../domain/inside.ts';
import { persistCounty, type CountyPersistence } from '../../domain/persistence.ts';

/** Everything the chart is made of: each release's neighbourhoods, newest first, and how they hang together. */
export interface Releases {
  insides: Inside[];
  files: ChangeFile[];
}

/** The releases of a measure, newest first. */
export function seriesOf(indicator: IndicatorFile, entries: readonly IndicatorEntry[]): IndicatorEntry[] {
  const ids: IndicatorId[] = [indicator.id, ...indicator.series];
  return entries.filter(({ id }) => ids.includes(id)).sort((a, b) => Number(b.year) - Number(a.year));
}

/** Two releases that can be compared: places in the series, and years as a link has them. */
export interface Span {
  before: number;
  after: number;
  years: string;
}

/** Every pair of releases, the newest neighbours first: 2019 to 2025, 2015 to 2019, 2015 to 2025. */
export function spansOf(series: readonly Pick<IndicatorEntry, 'year'>[]): Span[] {
  const spans = series.flatMap(({ year }, after) =>
    series.slice(after + 1).map((earlier, at) => ({
      before: after + 1 + at,
      after,
      years: `${earlier.year}-${year}`,
    })),
  );
  return spans.sort((a, b) => a.before - a.after - (b.before - b.after) || a.after - b.after);
}

/** One county in the span chosen. */
export interface CountyMoves extends CountyChange {
  flow: number[];
  coarse: number[];
}

/** Every county from the one release to the other. */
export function movesOf({ insides, files }: Releases, { before, after }: Span): CountyMoves[] {
  const [from, to] = [insides[before], insides[after]];
  if (!from || !to) return [];
  return files.flatMap((file) => {
    const [earlier, later] = [releaseOf(from, file.county), releaseOf(to, file.county)];
    if (!earlier || !later) return [];
    const change = followCounty(file, earlier, later);
    const flow = flowOf(change.moves);
    return [{ ...change, flow, coarse: coarseCounts(flow) }];
  });
}

/** Who is in the worst fifth in every release, by county. */
export function persistenceOf({ insides, files }: Releases): CountyPersistence[] {
  return files.flatMap((file) => {
    const releases = insides.flatMap((inside) => releaseOf(inside, file.county) ?? []);
    return persistCounty(file, releases) ?? [];
  });
}

function releaseOf({ indicator, counties }: Inside, code: CountyCode): ReleaseOfCounty | null {
  const own = counties.find(({ county }) => county.code === code);
  return own ? { geography: indicator.geography, own } : null;
}

/** England's flow between two releases; null where it is not in the file. */
export function englandFlow(file: EnglandChange, from: IndicatorId, to: IndicatorId): number[] | null {
  return file.flows.find((flow) => flow.from === from && flow.to === to)?.counts ?? null;
}

/** What a county's neighbourhoods of 2021 came of: numbers that must add up to all of them. */
export interface Arithmetic {
  unchanged: number;
  pieces: number;
  merged: number;
  complex: number;
  all: number;
}

/** Counts of each relation among the LSOAs of 2021. */
export function arithmeticOf({ relation }: ChangeFile): Arithmetic {
  const count = (index: number): number => relation.filter((one) => one === index).length;
  return { unchanged: count(0), pieces: count(1), merged: count(2), complex: count(3), all: relation.length };
}

/** The codes of the other boundaries that an area's code stands for, so that the maps can light it. */
export function bridgeTo(
  shown: LsoaGeography,
  { insides, files }: Releases,
): (code: InsideLsoa['code']) => InsideLsoa['code'][] {
  const codes = new Map<InsideLsoa['code'], InsideLsoa['code'][]>();
  for (const { county, pairs } of files) {
    const [new21, old11] = (['lsoa21', 'lsoa11'] as const).map((geography) => {
      const inside = insides.find(({ indicator }) => indicator.geography === geography);
      return inside?.counties.find((one) => one.county.code === county)?.lsoas ?? [];
    });
    pairs.lsoa21.forEach((at, pair) => {
      const [one, other] = [new21?.[at]?.code, old11?.[pairs.lsoa11[pair] ?? -1]?.code];
      const [key, value] = shown === 'lsoa21' ? [other, one] : [one, other];
      if (key && value) codes.set(key, [...(codes.get(key) ?? []), value]);
    });
  }
  return (code) => codes.get(code) ?? [];
}

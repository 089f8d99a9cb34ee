import type { CountyCode, LsoaGeography } from '../../domain/area.ts';
import {
  coarseCounts,
  flowOf,
  followCounty,
  type CountyChange,
  type ReleaseOfCounty,
} from '../../domain/change.ts';
import type { ChangeFile, EnglandChange } from '../../domain/changeFile.ts';
import type { Span } from '../../domain/changeSpans.ts';
import type { IndicatorId } from '../../domain/indicator.ts';
import type { Inside, InsideLsoa } from '../../domain/inside.ts';
import { persistCounty, type CountyPersistence } from '../../domain/persistence.ts';

/** Everything the chart is made of: each release's neighbourhoods, newest first, and how they hang together. */
export interface Releases {
  insides: Inside[];
  files: ChangeFile[];
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

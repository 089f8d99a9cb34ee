import type { AreaCode, AreasFile } from '../area.ts';
import type { ChangeFile } from '../changeFile.ts';

/** A neighbourhood of 2021 and one of 2011 that share ground (exact-fit lookup of the ONS). */
export interface CodePair {
  now: AreaCode;
  was: AreaCode;
}

/** Every pair of a county by code, those with one end in another county too. */
export function codePairs(
  { lsoa21, lsoa11 }: Pick<AreasFile, 'lsoa21' | 'lsoa11'>,
  { pairs, outside }: Pick<ChangeFile, 'pairs' | 'outside'>,
): CodePair[] {
  const inside = pairs.lsoa21.flatMap((at, pair) => {
    const now = lsoa21.codes[at];
    const was = lsoa11.codes[pairs.lsoa11[pair] ?? -1];
    return now !== undefined && was !== undefined ? [{ now, was }] : [];
  });
  return [...inside, ...outside.map((pair) => ({ now: pair.lsoa21, was: pair.lsoa11 }))];
}

/** The neighbourhoods of 2021 that an area of either year stands for; only itself where it is in no pair. */
export function newerAreas(code: AreaCode, pairs: readonly CodePair[]): AreaCode[] {
  const now = pairs.flatMap((pair) => (pair.was === code ? [pair.now] : []));
  return now.length > 0 ? [...new Set(now)] : [code];
}

/**
 * The same set for maps of both years: with every neighbourhood of 2011 all of whose pieces are in it. Of a split one with
 * pieces on both sides nothing is drawn, as its ground is only partly meant.
 */
export function withOlder(codes: ReadonlySet<AreaCode>, pairs: readonly CodePair[]): Set<AreaCode> {
  const both = new Set(codes);
  const isIn = new Map<AreaCode, boolean>();
  for (const { now, was } of pairs) isIn.set(was, (isIn.get(was) ?? true) && codes.has(now));
  for (const [was, whole] of isIn) if (whole) both.add(was);
  return both;
}

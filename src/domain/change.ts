import { relations, type ChangeFile, type Relation } from './changeFile.ts';
import type { AreaCode, CountyCode, LsoaGeography } from './area.ts';
import type { InsideCounty, InsideLsoa } from './inside.ts';

/** One neighbourhood that can be followed from one release to another. Only its national tenths are compared. */
export interface Move {
  /** of the later release; `codeBefore` of the earlier one */
  code: AreaCode;
  codeBefore: AreaCode;
  name: string;
  residents: number;
  /** published deciles, 1 = most deprived tenth of England */
  before: number;
  after: number;
  /** split: the tenth before is that of the whole it was cut from */
  relation: Relation;
}

/** A neighbourhood of 2021 that cannot be compared: merged of several, or redrawn in a complex way. */
interface Apart {
  code: AreaCode;
  name: string;
  relation: Relation;
  residents: number;
  /** what it was made of: names and codes of 2011; those of other counties by code alone */
  before: { code: AreaCode; name: string }[];
}

/** A county's neighbourhoods from one release to another: every one of the later release is in exactly one of the lists. */
export interface CountyChange {
  county: CountyCode;
  name: string;
  moves: Move[];
  apart: Apart[];
  /** followed, but without a figure in one of the two releases */
  unknown: AreaCode[];
}

/** A county's neighbourhoods in one release. */
export interface ReleaseOfCounty {
  geography: LsoaGeography;
  own: InsideCounty;
}

/**
 * Follows every neighbourhood of the later release back to the earlier one (METHOD section 3): unchanged ones directly,
 * pieces of a split one with the tenth of the whole, merged and complex ones not at all. Releases on the same boundaries
 * are compared area by area.
 */
export function followCounty(
  file: ChangeFile,
  before: ReleaseOfCounty,
  after: ReleaseOfCounty,
): CountyChange {
  const { county } = after.own;
  const change: CountyChange = { county: county.code, name: county.name, moves: [], apart: [], unknown: [] };
  const isSame = before.geography === after.geography;
  const sources = isSame ? null : sourcesOf(file);
  after.own.lsoas.forEach((area, index) => {
    const relation = isSame ? 'U' : relationOf(file, index);
    const from = sources ? (sources[index] ?? []) : [index];
    const source = before.own.lsoas[from[0] ?? -1];
    if (relation === 'M' || relation === 'X') {
      change.apart.push(apartOf(file, area, relation, from, before.own));
    } else if (!source || source.tenth === null || area.tenth === null) {
      change.unknown.push(area.code);
    } else {
      change.moves.push(moveOf(area, area.tenth, source, source.tenth, relation));
    }
  });
  return change;
}

function relationOf({ relation }: ChangeFile, index: number): Relation {
  return relations[relation[index] ?? 0] ?? 'X';
}

/** Indices of the LSOAs of 2011 that each LSOA of 2021 comes from. */
function sourcesOf({ relation, pairs }: ChangeFile): number[][] {
  const sources: number[][] = relation.map(() => []);
  pairs.lsoa21.forEach((lsoa21, at) => sources[lsoa21]?.push(pairs.lsoa11[at] ?? -1));
  return sources;
}

function moveOf(
  area: InsideLsoa,
  after: number,
  source: InsideLsoa,
  before: number,
  relation: Relation,
): Move {
  const { code, name, residents } = area;
  return { code, codeBefore: source.code, name, residents, before, after, relation };
}

function apartOf(
  { outside }: ChangeFile,
  { code, name, residents }: InsideLsoa,
  relation: Relation,
  from: readonly number[],
  before: InsideCounty,
): Apart {
  const own = from.flatMap((index) => before.lsoas[index] ?? []);
  const others = outside.filter(({ lsoa21 }) => lsoa21 === code);
  return {
    code,
    name,
    relation,
    residents,
    before: [
      ...own.map((area) => ({ code: area.code, name: area.name })),
      ...others.map(({ lsoa11 }) => ({ code: lsoa11, name: 'in another county' })),
    ],
  };
}

/** How far a neighbourhood's tenth moved, coarsely: -2 = two or more tenths nearer the most deprived end, to +2. */
export type CoarseMove = -2 | -1 | 0 | 1 | 2;

export const coarseMoves: readonly CoarseMove[] = [-2, -1, 0, 1, 2];

/** The coarse move from one tenth to another. */
export function coarseMove(before: number, after: number): CoarseMove {
  const by = after - before;
  if (by === 0) return 0;
  if (by < 0) return by === -1 ? -1 : -2;
  return by === 1 ? 1 : 2;
}

/** How many neighbourhoods went from each tenth to each: 100 numbers, (before - 1) x 10 + (after - 1). */
export function flowOf(moves: readonly Move[]): number[] {
  const counts = Array.from({ length: 100 }, () => 0);
  for (const { before, after } of moves) {
    const at = (before - 1) * 10 + after - 1;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** Numbers of each coarse move, in the order of `coarseMoves`, from a flow. */
export function coarseCounts(flow: readonly number[]): number[] {
  return coarseMoves.map((move) =>
    flow.reduce(
      (sum, count, at) => (coarseMove(Math.floor(at / 10) + 1, (at % 10) + 1) === move ? sum + count : sum),
      0,
    ),
  );
}

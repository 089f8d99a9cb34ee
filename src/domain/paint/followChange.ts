import type { LsoaGeography } from '../area.ts';
import { coarseMove, followCounty, type CoarseMove, type ReleaseOfCounty } from '../change.ts';
import type { ChangeFile } from '../changeFile.ts';

/** Why an area of the maps cannot be compared. Parted: it was split since, and its pieces stand in different tenths. */
export type Apart = 'merged' | 'redrawn' | 'parted' | 'unknown';

/** An area of the maps from one release to another: its coarse move, or why there is none (METHOD section 3). */
export type ChangedArea = Moved | { move: null; apart: Apart };

export interface Moved {
  move: CoarseMove;
  /** published deciles, 1 = most deprived tenth of England */
  before: number;
  after: number;
  /** the tenth of a piece's whole, or of a whole's pieces, stands for its own */
  isCarried: boolean;
}

/**
 * Every area of the maps, in area order. On boundaries of the later release it is followed back. Two releases before
 * the boundaries were redrawn are carried to the areas of 2021; on maps of 2011 a release of 2021 is shown where all
 * pieces of an area stand in one tenth.
 */
export function followOnMaps(
  file: ChangeFile,
  before: ReleaseOfCounty,
  after: ReleaseOfCounty,
  maps: LsoaGeography,
): ChangedArea[] {
  const followed = followAfter(file, before, after);
  if (after.geography === maps) return followed;
  return maps === 'lsoa21' ? carriedTo2021(file, followed) : gatheredOn2011(file, followed, before);
}

/** The areas of the later release. */
function followAfter(file: ChangeFile, before: ReleaseOfCounty, after: ReleaseOfCounty): ChangedArea[] {
  const { moves, apart } = followCounty(file, before, after);
  const moved = new Map(moves.map((move) => [move.code, move]));
  const left = new Map(apart.map(({ code, relation }) => [code, relation]));
  return after.own.lsoas.map(({ code }): ChangedArea => {
    const move = moved.get(code);
    if (move) return movedOf(move.before, move.after, move.relation === 'S');
    const relation = left.get(code);
    if (relation === undefined) return { move: null, apart: 'unknown' };
    return { move: null, apart: relation === 'M' ? 'merged' : 'redrawn' };
  });
}

function movedOf(before: number, after: number, isCarried: boolean): Moved {
  return { move: coarseMove(before, after), before, after, isCarried };
}

function carriedTo2021({ relation, pairs }: ChangeFile, followed: readonly ChangedArea[]): ChangedArea[] {
  const sources = new Map(pairs.lsoa21.map((area, at) => [area, pairs.lsoa11[at] ?? -1]));
  return relation.map((kind, area): ChangedArea => {
    if (kind >= 2) return { move: null, apart: kind === 2 ? 'merged' : 'redrawn' };
    const source = followed[sources.get(area) ?? -1] ?? { move: null, apart: 'unknown' };
    return source.move === null ? source : { ...source, isCarried: kind === 1 };
  });
}

function gatheredOn2011(
  { pairs }: ChangeFile,
  followed: readonly ChangedArea[],
  { own }: ReleaseOfCounty,
): ChangedArea[] {
  const pieces: ChangedArea[][] = own.lsoas.map(() => []);
  pairs.lsoa11.forEach((area, at) => {
    const piece = followed[pairs.lsoa21[at] ?? -1];
    if (piece) pieces[area]?.push(piece);
  });
  return pieces.map((list): ChangedArea => {
    const [first = { move: null, apart: 'redrawn' as const }] = list;
    const other = list.find((one) => one.move === null);
    if (other || first.move === null) return other ?? first;
    const isAlike = list.every((one) => one.move !== null && one.after === first.after);
    return isAlike ? first : { move: null, apart: 'parted' };
  });
}

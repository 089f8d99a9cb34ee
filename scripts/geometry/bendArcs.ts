import { findCrossings, type Crossing } from './crossings.ts';
import { dropNeedles } from './drawArc.ts';
import type { GridPoint } from './grid.ts';

const MOST_ROUNDS = 20;
/** Side of a block in grid steps (about 2 km), to find what lies near a bent line. */
const BLOCK = 200;

/**
 * Makes lines that cross on the grid meet in a grid point instead (snap rounding, Hobby 1999):
 * rounding to the grid can push a point over a line it was near. Changes `arcs`; says which were bent
 * and what still crosses.
 */
export function bendCrossings(arcs: GridPoint[][]): { bent: Set<number>; left: Crossing[] } {
  const bent = new Set<number>();
  let left = findCrossings(arcs);
  for (let round = 0; left.length > 0 && round < MOST_ROUNDS; round++) {
    const bends = listBends(arcs, left);
    for (const [arc, here] of bends) {
      arcs[arc] = dropNeedles(insertBends(arcs[arc] ?? [], here));
      bent.add(arc);
    }
    left = findCrossings(keepNear(arcs, [...bends.keys()]));
  }
  return { bent, left };
}

/** The lines, with those empty that are nowhere near the ones that changed: they cannot newly cross. */
function keepNear(arcs: readonly GridPoint[][], changed: readonly number[]): GridPoint[][] {
  const near = new Set(changed.flatMap((arc) => listBlocks(arcs[arc] ?? [])));
  return arcs.map((points) => (listBlocks(points).some((block) => near.has(block)) ? points : []));
}

/** Blocks of the grid that a line's bounding box touches. */
function listBlocks(points: readonly GridPoint[]): number[] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  const blocks: number[] = [];
  for (let x = Math.floor(west / BLOCK); x <= Math.floor(east / BLOCK); x++)
    for (let y = Math.floor(south / BLOCK); y <= Math.floor(north / BLOCK); y++) blocks.push(x * 10_000 + y);
  return blocks;
}

interface Bend {
  at: number;
  point: GridPoint;
}

function listBends(arcs: readonly GridPoint[][], crossings: readonly Crossing[]): Map<number, Bend[]> {
  const bends = new Map<number, Bend[]>();
  for (const { arc, at, otherArc, otherAt } of crossings) {
    const point = meetingPoint(arcs[arc] ?? [], at, arcs[otherArc] ?? [], otherAt);
    bends.set(arc, [...(bends.get(arc) ?? []), { at, point }]);
    bends.set(otherArc, [...(bends.get(otherArc) ?? []), { at: otherAt, point }]);
  }
  return bends;
}

function meetingPoint(s: readonly GridPoint[], i: number, t: readonly GridPoint[], j: number): GridPoint {
  const [ax, ay] = s[i] ?? [0, 0];
  const [bx, by] = s[i + 1] ?? [0, 0];
  const [cx, cy] = t[j] ?? [0, 0];
  const [dx, dy] = t[j + 1] ?? [0, 0];
  const along =
    ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / ((bx - ax) * (dy - cy) - (by - ay) * (dx - cx));
  return [Math.round(ax + along * (bx - ax)), Math.round(ay + along * (by - ay))];
}

/** The line with each point put in on its segment, in the order they come along the segment. */
function insertBends(points: readonly GridPoint[], bends: readonly Bend[]): GridPoint[] {
  return points.flatMap((start, at) => {
    const here = bends.filter((bend) => bend.at === at).map(({ point }) => point);
    here.sort((a, b) => distance(start, a) - distance(start, b));
    return [start, ...here];
  });
}

function distance(a: GridPoint, b: GridPoint): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

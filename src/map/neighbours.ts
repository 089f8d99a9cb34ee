import type { Transform } from 'topojson-specification';
import type { AreaShape } from './hitTest.ts';
import type { Point } from './projection.ts';

/** Where the arrow keys lead from each area. Every area can be reached from every other (see `repair`). */
export type Arrow = 'up' | 'right' | 'down' | 'left';
export const ARROWS: readonly Arrow[] = ['up', 'right', 'down', 'left'];
/** for area i: the areas up, right, down and left of it at 4i .. 4i+3; -1 where the county ends */
export type ArrowTable = Int32Array;

const NONE = -1;

/** The area an arrow leads to; null at the county's edge. */
export function followArrow(table: ArrowTable, from: number, arrow: Arrow): number | null {
  const to = table[4 * from + ARROWS.indexOf(arrow)] ?? NONE;
  return to === NONE ? null : to;
}

/** Middles in a plane that is true to shape (y northwards), so that bearings are what the eye sees. */
function planeOf(shapes: readonly AreaShape[], transform: Transform | undefined): Point[] {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const midY = shapes.reduce((sum, shape) => sum + shape.middle[1], 0) / Math.max(shapes.length, 1);
  const lat = (transform?.translate[1] ?? 0) + midY * scaleY;
  const squeeze = transform ? Math.cos((lat * Math.PI) / 180) : 1;
  return shapes.map(({ middle: [x, y] }) => [x * scaleX * squeeze, y * scaleY]);
}

/** Distance along an arrow (positive: that way) and across it. */
function project(from: Point, to: Point, arrow: number): { along: number; across: number } {
  const east = to[0] - from[0];
  const north = to[1] - from[1];
  const vertical = arrow % 2 === 0;
  const sign = arrow === 0 || arrow === 1 ? 1 : -1;
  return { along: sign * (vertical ? north : east), across: Math.abs(vertical ? east : north) };
}

/** Areas that share a border, by area. */
function adjacency(count: number, sides: Int32Array): Set<number>[] {
  const beside = Array.from({ length: count }, () => new Set<number>());
  for (let slot = 0; slot + 1 < sides.length; slot += 2) {
    const one = sides[slot] ?? NONE;
    const other = sides[slot + 1] ?? NONE;
    if (one === NONE || other === NONE || one === other) continue;
    beside[one]?.add(other);
    beside[other]?.add(one);
  }
  return beside;
}

/** The candidate that lies best that way: within 60 degrees of the arrow, near rather than far, straight rather than aslant. */
function bestTowards(
  points: readonly Point[],
  from: number,
  arrow: number,
  candidates: Iterable<number>,
): number {
  const origin = points[from];
  let best = NONE;
  let least = Infinity;
  for (const candidate of candidates) {
    const point = points[candidate];
    if (!origin || !point || candidate === from) continue;
    const { along, across } = project(origin, point, arrow);
    if (along <= 0 || across > along * 1.75) continue;
    const cost = along + 1.5 * across;
    if (cost < least) [least, best] = [cost, candidate];
  }
  return best;
}

/** Areas reachable from `start` when `next` gives the areas one step away. */
function reach(start: number, next: (area: number) => Iterable<number>, count: number): Uint8Array {
  const seen = new Uint8Array(count);
  const queue = [start];
  seen[start] = 1;
  for (let area = queue.pop(); area !== undefined; area = queue.pop()) {
    for (const to of next(area)) {
      if (to === NONE || seen[to]) continue;
      seen[to] = 1;
      queue.push(to);
    }
  }
  return seen;
}

const forwards = (table: ArrowTable) => (area: number) => table.subarray(4 * area, 4 * area + 4);

function backwards(table: ArrowTable): (area: number) => Iterable<number> {
  const from: number[][] = Array.from({ length: table.length / 4 }, () => []);
  table.forEach((to, slot) => from[to]?.push(slot >> 2));
  return (area) => from[area] ?? [];
}

const total = (seen: Uint8Array): number => seen.reduce((sum, one) => sum + one, 0);

/** The arrow that points best from one place to another, then the others from better to worse. */
function arrowsTowards(from: Point, to: Point): number[] {
  const along = [0, 1, 2, 3].map((arrow) => project(from, to, arrow).along);
  return [0, 1, 2, 3].sort((one, other) => (along[other] ?? 0) - (along[one] ?? 0));
}

/** Nearest pairs of a left-out area and a settled one, nearest first. */
function nearestPairs(points: readonly Point[], settled: Uint8Array): [lost: number, settled: number][] {
  const pairs: { lost: number; near: number; distance: number }[] = [];
  points.forEach((lostAt, lost) => {
    if (settled[lost]) return;
    points.forEach((nearAt, near) => {
      if (!settled[near]) return;
      pairs.push({ lost, near, distance: Math.hypot(lostAt[0] - nearAt[0], lostAt[1] - nearAt[1]) });
    });
  });
  pairs.sort((one, other) => one.distance - other.distance);
  return pairs.map(({ lost, near }) => [lost, near]);
}

/** How many areas the first area leads to, plus how many lead to it: twice the number of areas when all is joined. */
function countJoined(table: ArrowTable, count: number): number {
  return total(reach(0, forwards(table), count)) + total(reach(0, backwards(table), count));
}

/** Re-aims one arrow so that more areas are joined with the first; false when no single arrow can. */
function repairOnce(table: ArrowTable, points: readonly Point[], inward: boolean): boolean {
  const settled = reach(0, inward ? forwards(table) : backwards(table), points.length);
  const before = countJoined(table, points.length);
  for (const [lost, near] of nearestPairs(points, settled)) {
    const [from, to] = inward ? [near, lost] : [lost, near];
    for (const arrow of arrowsTowards(points[from] ?? [0, 0], points[to] ?? [0, 0])) {
      const slot = 4 * from + arrow;
      const old = table[slot] ?? NONE;
      table[slot] = to;
      if (countJoined(table, points.length) > before) return true;
      table[slot] = old;
    }
  }
  return false;
}

/**
 * Nearest-in-that-direction alone can leave an area that no arrow leads to. Arrows are re-aimed, one at a time and at
 * the nearest settled area first, until the first area reaches all and all reach it: then any area reaches any other.
 */
function repair(table: ArrowTable, points: readonly Point[]): void {
  let improved = true;
  while (improved && countJoined(table, points.length) < 2 * points.length) {
    const inward = total(reach(0, forwards(table), points.length)) < points.length;
    improved = repairOnce(table, points, inward);
  }
}

/** Builds the arrow table: the bordering area that way, else the nearest one that way, repaired to reach everywhere. */
export function linkNeighbours(
  shapes: readonly AreaShape[],
  sides: Int32Array,
  transform: Transform | undefined,
): ArrowTable {
  const points = planeOf(shapes, transform);
  const beside = adjacency(shapes.length, sides);
  const everyone = points.map((_, area) => area);
  const table = new Int32Array(4 * shapes.length).fill(NONE);
  points.forEach((_, area) => {
    for (let arrow = 0; arrow < 4; arrow += 1) {
      const near = bestTowards(points, area, arrow, beside[area] ?? []);
      table[4 * area + arrow] = near === NONE ? bestTowards(points, area, arrow, everyone) : near;
    }
  });
  repair(table, points);
  return table;
}

import type { GridPoint } from './grid.ts';

/** Two segments that cross properly (more than touch): the arcs and the number of each segment's first point. */
export interface Crossing {
  arc: number;
  at: number;
  otherArc: number;
  otherAt: number;
}

/** Side of an index cell in grid steps: few segments per cell, few cells per segment. */
const CELL = 24;

/** Every proper crossing between the lines, an arc with itself included. Exact: all coordinates are whole. */
export function findCrossings(arcs: readonly (readonly GridPoint[])[]): Crossing[] {
  const segments = new Segments(arcs);
  const found: Crossing[] = [];
  for (const cell of indexCells(segments).values()) {
    for (const [i, s] of cell.entries()) {
      for (let j = i + 1; j < cell.length; j++) {
        const t = cell[j] ?? 0;
        // two long segments may share several cells: the pair counts in the first only
        if (segments.cross(s, t) && !found.some((known) => segments.isPair(known, s, t)))
          found.push(segments.pair(s, t));
      }
    }
  }
  return found;
}

/** All segments in one flat array of x0, y0, x1, y1: there are a million. */
class Segments {
  readonly count: number;
  readonly #ends: Int32Array;
  readonly #arc: Int32Array;
  readonly #at: Int32Array;

  constructor(arcs: readonly (readonly GridPoint[])[]) {
    this.count = arcs.reduce((sum, points) => sum + Math.max(0, points.length - 1), 0);
    this.#ends = new Int32Array(this.count * 4);
    this.#arc = new Int32Array(this.count);
    this.#at = new Int32Array(this.count);
    let segment = 0;
    arcs.forEach((points, arc) => {
      for (let at = 0; at + 1 < points.length; at++, segment++) {
        this.#ends.set([...(points[at] ?? []), ...(points[at + 1] ?? [])], segment * 4);
        this.#arc[segment] = arc;
        this.#at[segment] = at;
      }
    });
  }

  /** Keys of the index cells its bounding box touches. */
  cells(segment: number): number[] {
    const [ax, ay, bx, by] = this.#get(segment);
    const keys: number[] = [];
    for (let x = Math.floor(Math.min(ax, bx) / CELL); x <= Math.floor(Math.max(ax, bx) / CELL); x++)
      for (let y = Math.floor(Math.min(ay, by) / CELL); y <= Math.floor(Math.max(ay, by) / CELL); y++)
        keys.push(x * 100_000 + y);
    return keys;
  }

  cross(s: number, t: number): boolean {
    const [ax, ay, bx, by] = this.#get(s);
    const [cx, cy, dx, dy] = this.#get(t);
    if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return false;
    if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return false;
    return (
      side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 &&
      side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0
    );
  }

  pair(s: number, t: number): Crossing {
    return {
      arc: this.#arc[s] ?? 0,
      at: this.#at[s] ?? 0,
      otherArc: this.#arc[t] ?? 0,
      otherAt: this.#at[t] ?? 0,
    };
  }

  isPair({ arc, at, otherArc, otherAt }: Crossing, s: number, t: number): boolean {
    return arc === this.#arc[s] && at === this.#at[s] && otherArc === this.#arc[t] && otherAt === this.#at[t];
  }

  #get(segment: number): [number, number, number, number] {
    const ends = this.#ends;
    const i = segment * 4;
    return [ends[i] ?? 0, ends[i + 1] ?? 0, ends[i + 2] ?? 0, ends[i + 3] ?? 0];
  }
}

function indexCells(segments: Segments): Map<number, number[]> {
  const cells = new Map<number, number[]>();
  for (let segment = 0; segment < segments.count; segment++) {
    for (const key of segments.cells(segment)) {
      const cell = cells.get(key);
      if (cell) cell.push(segment);
      else cells.set(key, [segment]);
    }
  }
  return cells;
}

/** On which side of the line a-b the point lies: -1, 0 (on it) or 1. */
function side(ax: number, ay: number, bx: number, by: number, x: number, y: number): number {
  return Math.sign((bx - ax) * (y - ay) - (x - ax) * (by - ay));
}

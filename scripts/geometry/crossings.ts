import type { GridPoint } from './grid.ts';

/** Side of an index cell in grid steps: a few segments per cell, few cells per segment. */
const CELL = 24;

/** Pairs of arcs whose lines cross properly (not merely touch), each pair once; an arc may cross itself. */
export function findCrossings(arcs: readonly (readonly GridPoint[])[]): [arc: number, other: number][] {
  const segments = listSegments(arcs);
  const index = indexSegments(segments);
  const found = new Map<string, [number, number]>();
  for (const cell of index.values()) {
    for (let i = 0; i < cell.length; i++) {
      for (let j = i + 1; j < cell.length; j++) {
        const s = segments[cell[i] ?? 0];
        const t = segments[cell[j] ?? 0];
        if (!s || !t || !crosses(s, t)) continue;
        found.set(`${Math.min(s.arc, t.arc)}:${Math.max(s.arc, t.arc)}`, [s.arc, t.arc]);
      }
    }
  }
  return [...found.values()];
}

interface Segment {
  arc: number;
  ax: number;
  ay: number;
  bx: number;
  by: number;
}

function listSegments(arcs: readonly (readonly GridPoint[])[]): Segment[] {
  const segments: Segment[] = [];
  arcs.forEach((points, arc) => {
    for (let i = 1; i < points.length; i++) {
      const [ax, ay] = points[i - 1] ?? [0, 0];
      const [bx, by] = points[i] ?? [0, 0];
      segments.push({ arc, ax, ay, bx, by });
    }
  });
  return segments;
}

function indexSegments(segments: readonly Segment[]): Map<number, number[]> {
  const cells = new Map<number, number[]>();
  segments.forEach(({ ax, ay, bx, by }, number) => {
    for (let x = Math.floor(Math.min(ax, bx) / CELL); x <= Math.floor(Math.max(ax, bx) / CELL); x++) {
      for (let y = Math.floor(Math.min(ay, by) / CELL); y <= Math.floor(Math.max(ay, by) / CELL); y++) {
        // longitudes may be negative; latitudes of England are not
        const key = x * 100_000 + y;
        const cell = cells.get(key);
        if (cell) cell.push(number);
        else cells.set(key, [number]);
      }
    }
  });
  return cells;
}

/** Exact on the grid: the products of whole numbers below 2^53 are whole. */
function crosses(s: Segment, t: Segment): boolean {
  if (Math.max(s.ax, s.bx) < Math.min(t.ax, t.bx) || Math.max(t.ax, t.bx) < Math.min(s.ax, s.bx))
    return false;
  if (Math.max(s.ay, s.by) < Math.min(t.ay, t.by) || Math.max(t.ay, t.by) < Math.min(s.ay, s.by))
    return false;
  return side(s, t.ax, t.ay) * side(s, t.bx, t.by) < 0 && side(t, s.ax, s.ay) * side(t, s.bx, s.by) < 0;
}

function side({ ax, ay, bx, by }: Segment, x: number, y: number): number {
  return Math.sign((bx - ax) * (y - ay) - (x - ax) * (by - ay));
}

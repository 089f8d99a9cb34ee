import type { AreaCode } from '../../domain/area.ts';
import { nearestDot, type Dot } from './dots.ts';

/** Dots that share a line, from the worst end of the axis to the best; lines stand below one another. */
export interface DotRow<T extends Dot = Dot> {
  top: number;
  bottom: number;
  dots: readonly T[];
}

/** A finger covers this much round the middle of a dot. */
const REACH_PX = 14;

/** The dot under a point of the drawing, or the nearest of its row if a finger would hit it. */
export function dotAt<T extends Dot>(rows: readonly DotRow<T>[], x: number, y: number): T | null {
  const row = rows.find(({ top, bottom }) => y >= top && y <= bottom);
  return row ? nearestDot(row.dots, x, y, REACH_PX) : null;
}

/** A pointer's place in the drawing's own units, whatever size it is shown at. */
export function pointIn(svg: SVGSVGElement, event: { clientX: number; clientY: number }): [number, number] {
  const box = svg.getBoundingClientRect();
  const { width, height } = svg.viewBox.baseVal;
  return [
    ((event.clientX - box.left) * width) / box.width,
    ((event.clientY - box.top) * height) / box.height,
  ];
}

/** The dot of an area, wherever it stands; null where it is in no row. */
export function dotOf<T extends Dot>(rows: readonly DotRow<T>[], code: AreaCode | null): T | null {
  if (code === null) return null;
  for (const { dots } of rows) for (const dot of dots) if (dot.ref.code === code) return dot;
  return null;
}

/**
 * Where a key leads from a dot: left and right along its row, up and down to the nearest dot of the next row, Home and
 * End to the ends of the row, Page Up and Page Down ten rows away. Null for any other key; the first dot when none is active.
 */
export function stepDot<T extends Dot>(rows: readonly DotRow<T>[], active: T | null, key: string): T | null {
  const filled = rows.filter(({ dots }) => dots.length > 0);
  const move = moves[key];
  if (!move) return null;
  const row = filled.findIndex(({ dots }) => active !== null && dots.includes(active));
  const here = filled[row];
  if (!active || !here) return filled[0]?.dots[0] ?? null;
  return 'rows' in move ? toRow(filled, row, move.rows, active) : toDot(here, move.along, active);
}

function toRow<T extends Dot>(rows: readonly DotRow<T>[], from: number, by: number, active: T): T | null {
  const to = clamp(from + by, rows.length);
  return to === from ? active : nearestAlong(rows[to]?.dots ?? [], active.x);
}

function toDot<T extends Dot>({ dots }: DotRow<T>, along: Along, active: T): T | null {
  if (along === 'first') return dots[0] ?? null;
  if (along === 'last') return dots.at(-1) ?? null;
  return dots[clamp(dots.indexOf(active) + along, dots.length)] ?? null;
}

type Along = number | 'first' | 'last';
type Move = { along: Along } | { rows: number };

const moves: Record<string, Move> = {
  ArrowLeft: { along: -1 },
  ArrowRight: { along: 1 },
  Home: { along: 'first' },
  End: { along: 'last' },
  ArrowUp: { rows: -1 },
  ArrowDown: { rows: 1 },
  PageUp: { rows: -10 },
  PageDown: { rows: 10 },
};

function clamp(at: number, length: number): number {
  return Math.min(Math.max(at, 0), length - 1);
}

function nearestAlong<T extends Dot>(dots: readonly T[], x: number): T | null {
  let found: T | null = null;
  for (const dot of dots) if (!found || Math.abs(dot.x - x) < Math.abs(found.x - x)) found = dot;
  return found;
}

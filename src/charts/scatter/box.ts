import type { Pair } from '../../domain/twoMeasures.ts';

/** A part of the square, places 0 to 1. */
export interface Box {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** Whether two boxes are the same to a hundredth. */
export function isSameBox(one: Box, other: Box): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.005;
  return near(one.x0, other.x0) && near(one.x1, other.x1) && near(one.y0, other.y0) && near(one.y1, other.y1);
}

/** The box between two points of a square in px, whichever way it was drawn; within the square. */
export function boxBetween(
  from: readonly [number, number],
  to: readonly [number, number],
  side: number,
): Box {
  const within = (place: number): number => Math.min(1, Math.max(0, place));
  const xs = [from[0], to[0]].map((x) => within(x / side)).sort((a, b) => a - b);
  const ys = [from[1], to[1]].map((y) => within(1 - y / side)).sort((a, b) => a - b);
  return { x0: xs[0] ?? 0, x1: xs[1] ?? 1, y0: ys[0] ?? 0, y1: ys[1] ?? 1 };
}

/** Whether an area lies in the box. */
export function isInBox({ x, y }: Pair, { x0, x1, y0, y1 }: Box): boolean {
  return x !== null && y !== null && x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

/** The box that is there first: the worse half by both measures. */
export const usualBox: Box = { x0: 0.5, x1: 1, y0: 0.5, y1: 1 };

/** How far an arrow goes. */
const STEP = 0.05;

const arrows: Record<string, { across: number; up: number }> = {
  ArrowRight: { across: STEP, up: 0 },
  ArrowLeft: { across: -STEP, up: 0 },
  ArrowUp: { across: 0, up: STEP },
  ArrowDown: { across: 0, up: -STEP },
};

/** Whether a key moves a box or changes its size. */
export function isBoxKey(key: string): boolean {
  return key in arrows;
}

/**
 * Where an arrow takes a box: the whole box keeps its size and stops at the edges of the square; to change its size, its
 * right and upper sides go alone, and at least a step stays between two sides. Null for other keys.
 */
export function stepBox(box: Box, key: string, isForSize: boolean): Box | null {
  const arrow = arrows[key];
  if (!arrow) return null;
  const step = isForSize ? stretch : shift;
  const [x0, x1] = step(box.x0, box.x1, arrow.across);
  const [y0, y1] = step(box.y0, box.y1, arrow.up);
  return { x0, x1, y0, y1 };
}

function shift(low: number, high: number, by: number): [number, number] {
  const moved = Math.min(Math.max(by, -low), 1 - high);
  return [rounded(low + moved), rounded(high + moved)];
}

function stretch(low: number, high: number, by: number): [number, number] {
  if (by === 0) return [low, high];
  return [low, rounded(Math.min(1, Math.max(low + STEP, high + by)))];
}

/** Sums of steps stay whole steps. */
function rounded(place: number): number {
  return Math.round(place * 1e6) / 1e6;
}

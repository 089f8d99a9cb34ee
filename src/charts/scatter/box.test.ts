import { describe, expect, it } from 'vitest';
import type { Pair } from '../../domain/twoMeasures.ts';
import { boxBetween, isInBox, isSameBox, stepBox, type Box } from './box.ts';

const pair = (x: number | null, y: number | null): Pair => ({ x, y }) as Pair;

describe('the box', () => {
  it('is the same whichever way it is drawn, and stays in the square', () => {
    const box = { x0: 0.5, x1: 1, y0: 0.75, y1: 1 };
    expect(boxBetween([100, 50], [250, -20], 200)).toEqual(box);
    expect(boxBetween([250, -20], [100, 50], 200)).toEqual(box);
    expect(isSameBox(box, { ...box, x0: 0.502 })).toBe(true);
    expect(isSameBox(box, { ...box, x0: 0.52 })).toBe(false);
  });

  it('holds areas with both figures within its sides', () => {
    const box = { x0: 0.5, x1: 1, y0: 0.2, y1: 1 };
    const pairs = [pair(1, 1), pair(0, 0), pair(0.5, 0.25), pair(null, 0.5)];
    expect(pairs.map((one) => isInBox(one, box))).toEqual([true, false, true, false]);
  });

  it.each([
    ['ArrowLeft', false, { x0: 0.45, x1: 0.95, y0: 0.5, y1: 1 }],
    ['ArrowRight', false, { x0: 0.5, x1: 1, y0: 0.5, y1: 1 }],
    ['ArrowDown', false, { x0: 0.5, x1: 1, y0: 0.45, y1: 0.95 }],
    ['ArrowUp', false, { x0: 0.5, x1: 1, y0: 0.5, y1: 1 }],
    ['ArrowLeft', true, { x0: 0.5, x1: 0.95, y0: 0.5, y1: 1 }],
    ['ArrowRight', true, { x0: 0.5, x1: 1, y0: 0.5, y1: 1 }],
    ['ArrowDown', true, { x0: 0.5, x1: 1, y0: 0.5, y1: 0.95 }],
  ])('goes with %s, for its size: %s', (key, isForSize, to) => {
    expect(stepBox({ x0: 0.5, x1: 1, y0: 0.5, y1: 1 }, key, isForSize)).toEqual(to);
  });

  it('keeps its size at the edges, never closes, and leaves other keys alone', () => {
    let box: Box = { x0: 0.03, x1: 0.2, y0: 0, y1: 0.05 };
    box = stepBox(box, 'ArrowLeft', false) ?? box;
    expect(box).toEqual({ x0: 0, x1: 0.17, y0: 0, y1: 0.05 });
    expect(stepBox(box, 'ArrowDown', true)).toEqual(box);
    for (let time = 0; time < 30; time += 1) box = stepBox(box, 'ArrowUp', false) ?? box;
    expect(box).toEqual({ x0: 0, x1: 0.17, y0: 0.95, y1: 1 });
    expect(stepBox(box, 'Tab', false)).toBeNull();
  });
});

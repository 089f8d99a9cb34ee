import { describe, expect, it } from 'vitest';
import { dodge } from './dodge.ts';

/** A small generator with a seed: the same positions in every run. */
function positions(count: number, width: number, step = 0): number[] {
  let seed = 11;
  return Array.from({ length: count }, () => {
    seed = (seed * 16807) % 2147483647;
    const x = (seed / 2147483647) * width;
    return step === 0 ? x : Math.round(x / step) * step;
  }).sort((a, b) => a - b);
}

describe('dots set apart', () => {
  it('stay on the line where there is room, and stack where there is none (worked by hand)', () => {
    expect(dodge([0, 10, 20], 4)).toEqual([0, 0, 0]);
    expect(dodge([5, 5, 5], 4).map(Math.abs)).toEqual([0, 4, 4]);
    expect(dodge([5, 5, 5], 4).reduce((sum, y) => sum + y, 0)).toBe(0);
    // a dot 3 aside of another with 5 between them: 3-4-5
    expect(dodge([0, 3], 5).map(Math.abs)).toEqual([0, 4]);
  });

  it.each([
    [400, 600, 8, 0],
    [900, 300, 4, 0],
    [400, 600, 8, 25],
    [300, 1, 5, 0],
  ])('never overlap: %i dots on %i pixels, %i apart, in steps of %i', (count, width, apart, step) => {
    const xs = positions(count, width, step);
    const ys = dodge(xs, apart);
    let least = Infinity;
    xs.forEach((x, index) => {
      for (let other = 0; other < index; other += 1)
        least = Math.min(least, Math.hypot(x - (xs[other] ?? 0), (ys[index] ?? 0) - (ys[other] ?? 0)));
    });
    expect(least).toBeGreaterThan(apart - 1e-6);
  });

  it('lie the same in every run', () => {
    const xs = positions(400, 600);
    expect(dodge(xs, 8)).toEqual(dodge(xs, 8));
  });
});

import { describe, expect, it } from 'vitest';
import { findTwins, type Profiled } from './findTwins.ts';

/** Every pair compared, the slow and plain way. */
function compareAll({ values, weights }: Profiled, wanted: number): number[][] {
  const parts = weights.length;
  const count = values.length / parts;
  const distance = (a: number, b: number): number =>
    weights.reduce(
      (sum, weight, part) =>
        sum + weight * ((values[a * parts + part] ?? 0) - (values[b * parts + part] ?? 0)) ** 2,
      0,
    );
  return Array.from({ length: count }, (_, area) =>
    Array.from({ length: count }, (_other, other) => other)
      .filter((other) => other !== area)
      .sort((a, b) => distance(area, a) - distance(area, b) || a - b)
      .slice(0, wanted),
  );
}

/** Numbers that look random and are the same every time (a linear congruential generator). */
function numbers(count: number, below: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  });
}

describe('findTwins', () => {
  it.each([
    ['many values', 91, [12, 11, 9, 7, 5]],
    ['many ties', 3, [12, 11, 9, 7, 5]],
    ['one part only', 91, [1]],
    ['all alike', 1, [4, 2]],
  ])('gives what comparing every pair gives: %s', (_, below, weights) => {
    for (const seed of [1, 2, 3]) {
      const profiled = { values: numbers(250 * weights.length, below, seed), weights };
      expect(findTwins(profiled, 10).map((twins) => [...twins])).toEqual(compareAll(profiled, 10));
    }
  });

  it('weighs the parts: worked by hand', () => {
    // area 0 = (0, 0); 1 = (3, 0): 2 x 9 = 18; 2 = (0, 4): 1 x 16; 3 = (2, 2): 2 x 4 + 4 = 12
    const values = Uint8Array.from([0, 0, 3, 0, 0, 4, 2, 2]);
    expect([...(findTwins({ values, weights: [2, 1] }, 3)[0] ?? [])]).toEqual([3, 2, 1]);
  });

  it('gives fewer where there are fewer', () => {
    expect([...(findTwins({ values: Uint8Array.from([1, 5]), weights: [1] }, 10)[0] ?? [])]).toEqual([1]);
  });
});

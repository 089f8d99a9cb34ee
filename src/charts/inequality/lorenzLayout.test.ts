import { describe, expect, it } from 'vitest';
import { layoutLorenz } from './lorenzLayout.ts';

/** Whether the names of curves stand below the square, for which it then leaves room. */
function isBelow(room: number, ...names: string[]): boolean {
  const points = [0, 1].map((share) => ({ people: share, need: share, area: -1 }));
  const { curves, bottom, height } = layoutLorenz(
    names.map((name) => ({ name, points })),
    room,
    0.8,
  );
  const below = curves.filter(({ keyY }) => keyY > bottom);
  expect([0, curves.length]).toContain(below.length);
  for (const { keyY } of below) expect(keyY).toBeLessThan(height);
  return below.length > 0;
}

describe('the names of the curves', () => {
  it('stand above them where every name ends before the diagonal', () => {
    expect(isBelow(288, 'Herefordshire', 'Dorset', 'England')).toBe(false);
    expect(isBelow(440, 'Herefordshire', 'Dorset', 'Leominster and the north villages')).toBe(false);
  });

  it('stand below the square elsewhere', () => {
    expect(isBelow(288, 'Herefordshire', 'Dorset', 'Leominster and the north villages')).toBe(true);
    expect(isBelow(440, 'A', 'B', 'C', 'D', 'E', 'F', 'G')).toBe(true);
  });
});

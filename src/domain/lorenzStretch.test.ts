import { describe, expect, it } from 'vitest';
import { lorenzCurve } from './lorenz.ts';
import { areaAt, placeOf, stretchBeyond } from './lorenzStretch.ts';

/** shares in need: the third lowest (0), then the first (1 in 10), then the second (all) */
const curve = lorenzCurve([
  { inNeed: 2, among: 20 },
  { inNeed: 30, among: 30 },
  { inNeed: 0, among: 50 },
]);

describe('a stretch of a Lorenz curve', () => {
  it('holds the areas where need is highest, worked by hand', () => {
    expect(stretchBeyond(curve, 0.7)).toEqual({
      areas: [1],
      people: expect.closeTo(0.3) as number,
      need: expect.closeTo(30 / 32) as number,
    });
    // the middle of the first area lies at 0.6
    expect(stretchBeyond(curve, 0.6).areas).toEqual([0, 1]);
    expect(stretchBeyond(curve, 0.61).areas).toEqual([1]);
    expect(stretchBeyond(curve, 0)).toEqual({ areas: [2, 0, 1], people: 1, need: 1 });
    expect(stretchBeyond(curve, 1)).toEqual({ areas: [], people: 0, need: 0 });
    expect(stretchBeyond([], 0.5).areas).toEqual([]);
  });

  it('names the area at a share, and finds an area again in the middle of its stretch', () => {
    expect([0, 0.5, 0.51, 0.7, 0.71, 1].map((share) => areaAt(curve, share))).toEqual([2, 2, 0, 0, 1, 1]);
    for (const area of [0, 1, 2]) expect(areaAt(curve, placeOf(curve, area)?.people ?? 0)).toBe(area);
    expect(placeOf(curve, 0)?.people).toBeCloseTo(0.6, 9);
    expect(placeOf(curve, 7)).toBeNull();
    expect(placeOf(curve, -1)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import type { CountyCode } from './area.ts';
import type { ProfileFeature, Profiles } from './profiles.ts';
import { alikeSides, differentSides, middleDistance, nearestCounties, zScores } from './similar.ts';

function feature(patch: Partial<ProfileFeature>): ProfileFeature {
  return {
    id: 'x',
    title: 'x',
    group: 'X',
    unit: '',
    year: '2025',
    indicator: null,
    weight: 1,
    log: false,
    decimals: 0,
    stored: 0,
    values: [],
    ...patch,
  };
}

const codes = ['A', 'B', 'C'] as CountyCode[];

describe('z-scores', () => {
  it('are standard deviations from the mean of all', () => {
    // mean 4, deviation 2
    expect(zScores(feature({ values: [2, 4, 4, 4, 6, 2, 6] })).map((z) => Math.round(z * 1e6) / 1e6)).toEqual(
      [2, 4, 4, 4, 6, 2, 6].map((value) => Math.round(((value - 4) / Math.sqrt(16 / 7)) * 1e6) / 1e6),
    );
  });

  it('are the same whatever the unit, and of the logarithm where asked', () => {
    const plain = zScores(feature({ values: [1, 2, 3] }));
    expect(zScores(feature({ values: [100, 200, 300], stored: 2 }))).toEqual(plain);
    zScores(feature({ values: [10, 100, 1000], log: true })).forEach((z, at) =>
      expect(z).toBeCloseTo(plain[at] ?? NaN, 12),
    );
  });

  it('are nought where all are alike', () => {
    expect(zScores(feature({ values: [5, 5, 5] }))).toEqual([0, 0, 0]);
  });
});

describe('counties like ours', () => {
  // z: 0 -> -1.2247, 1 -> 0, 2 -> 1.2247; on the second side A and C are alike
  const profiles: Profiles = {
    counties: codes,
    features: [
      feature({ id: 'one', values: [0, 1, 2], weight: 0.75 }),
      feature({ id: 'two', values: [4, 10, 4], weight: 0.25 }),
    ],
  };

  it('come nearest first, by the weighted distance worked out by hand', () => {
    const found = nearestCounties(profiles, codes[0]!);
    // side two: mean 6, deviation sqrt(8): -0.7071, 1.4142, -0.7071
    const toB = Math.sqrt(0.75 * 1.5 + 0.25 * 4.5);
    const toC = Math.sqrt(0.75 * 6);
    expect(found.map(({ code }) => code)).toEqual(['B', 'C']);
    expect(found[0]?.distance).toBeCloseTo(toB, 12);
    expect(found[1]?.distance).toBeCloseTo(toC, 12);
    expect(found[0]?.sides.map(({ share }) => share)).toEqual([
      expect.closeTo(0.5, 12),
      expect.closeTo(0.5, 12),
    ]);
    expect(found[1]?.sides[0]).toMatchObject({ own: 0, other: 2 });
  });

  it('are as far from us as we from them, and nobody is their own neighbour', () => {
    for (const one of codes)
      for (const { code, distance } of nearestCounties(profiles, one)) {
        expect(code).not.toBe(one);
        const back = nearestCounties(profiles, code).find((other) => other.code === one);
        expect(back?.distance).toBeCloseTo(distance, 12);
      }
    expect(nearestCounties(profiles, 'Z' as CountyCode)).toEqual([]);
  });

  it('are parted by what differs and joined by what is alike', () => {
    const [, toC] = nearestCounties(profiles, codes[0]!);
    expect(alikeSides(toC!.sides).map((side) => side.feature.id)).toEqual(['two']);
    expect(differentSides(toC!.sides).map((side) => side.feature.id)).toEqual(['one']);
  });

  it('have a middle distance of any two', () => {
    const distances = codes.flatMap((code) =>
      nearestCounties(profiles, code).map(({ distance }) => distance),
    );
    const sorted = [...new Set(distances.map((d) => d.toFixed(9)))].map(Number).sort((a, b) => a - b);
    expect(sorted).toContain(Number(middleDistance(profiles).toFixed(9)));
    expect(middleDistance(profiles)).toBeCloseTo(Math.sqrt(0.75 * 1.5 + 0.25 * 4.5), 9);
  });
});

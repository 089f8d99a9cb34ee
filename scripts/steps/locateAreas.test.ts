import { geoContains } from 'd3';
import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { interiorPoints } from './locateAreas.ts';

/** A horseshoe whose centroid lies outside it, a square with a hole in its middle, and two islands. */
const SHAPES = [
  [
    [
      [
        [0, 0],
        [0, 3],
        [1, 3],
        [1, 1],
        [2, 1],
        [2, 3],
        [3, 3],
        [3, 0],
        [0, 0],
      ],
    ],
  ],
  [
    [
      [
        [10, 0],
        [10, 3],
        [13, 3],
        [13, 0],
        [10, 0],
      ],
      [
        [10.5, 0.5],
        [12.5, 0.5],
        [12.5, 2.5],
        [10.5, 2.5],
        [10.5, 0.5],
      ],
    ],
  ],
  [
    [
      [
        [20, 0],
        [20, 0.1],
        [20.1, 0.1],
        [20.1, 0],
        [20, 0],
      ],
    ],
    [
      [
        [21, 0],
        [21, 2],
        [23, 2],
        [23, 0],
        [21, 0],
      ],
    ],
  ],
];

describe('points inside areas', () => {
  it('lie inside, not in a bay, a hole or the water between islands', () => {
    const features = SHAPES.map((coordinates) => ({
      type: 'Feature' as const,
      properties: {},
      geometry: { type: 'MultiPolygon' as const, coordinates },
    }));
    const collection: FeatureCollection = { type: 'FeatureCollection', features };
    const made = topology({ areas: collection }, 1e6);
    const points = interiorPoints(made as unknown as Parameters<typeof interiorPoints>[0]);
    expect(points).toHaveLength(3);
    points.forEach((point, index) => expect(geoContains(features[index]!, point)).toBe(true));
  });
});

import { geoArea } from 'd3';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { landKm2 } from './landArea.ts';

const square = (west: number, south: number, side: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
});

describe('landKm2', () => {
  it('gives half of the ellipsoid for a hemisphere', () => {
    // surface of WGS 84: 510,065,621.7 km2
    const hemisphere: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [360, 0],
          [360, 90],
          [0, 90],
          [0, 0],
        ],
      ],
    };
    expect(landKm2(hemisphere)).toBeCloseTo(510_065_621.7 / 2, 0);
  });

  it('multiplies the radii of curvature over a small square at 52 degrees north', () => {
    // WGS 84 at 52 degrees: meridian 6,375.088 km, prime vertical 6,391.437 km (M and N by their formulas)
    const sine2 = Math.sin((52 * Math.PI) / 180) ** 2;
    const e2 = 0.00669437999014;
    const meridian = (6378.137 * (1 - e2)) / (1 - e2 * sine2) ** 1.5;
    const vertical = 6378.137 / Math.sqrt(1 - e2 * sine2);
    const side = (0.01 * Math.PI) / 180;
    const expected = meridian * side * vertical * side * Math.cos((52 * Math.PI) / 180);
    expect(landKm2(square(-2, 51.995, 0.01))).toBeCloseTo(expected, 5);
  });

  it('is within half a per cent of the sphere, and does not hang on the direction of the ring', () => {
    const one = square(-1.5, 54, 0.2);
    const turned: Polygon = { ...one, coordinates: one.coordinates.map((ring) => ring.toReversed()) };
    expect(landKm2(turned)).toBeCloseTo(landKm2(one), 9);
    const sphere = Math.min(geoArea(one), geoArea(turned)) * 6371.0088 ** 2;
    expect(Math.abs(landKm2(one) / sphere - 1)).toBeLessThan(0.005);
  });

  it('takes holes away and adds parts', () => {
    const [outer = []] = square(0, 52, 0.1).coordinates;
    const [hole = []] = square(0.02, 52.02, 0.01).coordinates;
    const [island = []] = square(1, 52, 0.01).coordinates;
    const sum = landKm2({ type: 'MultiPolygon', coordinates: [[outer, hole], [island]] });
    const parts = [square(0, 52, 0.1), square(0.02, 52.02, 0.01), square(1, 52, 0.01)].map(landKm2);
    expect(sum).toBeCloseTo((parts[0] ?? 0) - (parts[1] ?? 0) + (parts[2] ?? 0), 9);
  });
});

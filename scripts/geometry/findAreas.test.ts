import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { AreaFinder } from './findAreas.ts';
import type { AreaFeature } from './network.ts';

function area(code: string, ...rings: Position[][]): AreaFeature {
  return { type: 'Feature', properties: { code }, geometry: { type: 'Polygon', coordinates: rings } };
}

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

describe('AreaFinder', () => {
  const finder = new AreaFinder([
    area('ring', box(-2, 52, -1, 53), box(-1.6, 52.4, -1.4, 52.6)),
    area('hole', box(-1.6, 52.4, -1.4, 52.6)),
    area('east', box(-1, 52, 0.05, 53)),
  ]);
  const at = (lon: number, lat: number): string | undefined => finder.find(lon, lat)?.properties['code'];

  it('finds the area round a point, over cells and the meridian', () => {
    expect(at(-1.95, 52.95)).toBe('ring');
    expect(at(-0.5, 52.5)).toBe('east');
    expect(at(0.01, 52.01)).toBe('east');
  });

  it('knows holes', () => {
    expect(at(-1.5, 52.5)).toBe('hole');
  });

  it('gives the first of two areas for a point on their line', () => {
    expect(at(-1, 52.5)).toBe('ring');
  });

  it('gives nothing where no area is', () => {
    expect(at(0.06, 52.5)).toBeUndefined();
    expect(at(12, -7)).toBeUndefined();
  });
});

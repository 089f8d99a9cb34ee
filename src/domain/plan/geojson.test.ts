import { geoArea } from 'd3';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { about, table } from '../../../tests/fixtures/planFiles.ts';
import { planGeojson } from './geojson.ts';

describe('GeoJSON of a plan', () => {
  // one square with a hole, drawn the wrong way round on purpose: outer ring with the clock, hole against it
  const topology = {
    type: 'Topology',
    transform: { scale: [0.00001, 0.00001], translate: [-3, 52] },
    objects: {
      areas: {
        type: 'GeometryCollection',
        geometries: [{ type: 'Polygon', id: 'E01000001', arcs: [[0], [1]] }],
      },
    },
    arcs: [
      [
        [0, 0],
        [0, 1000],
        [1000, 0],
        [0, -1000],
        [-1000, 0],
      ],
      [
        [200, 200],
        [100, 0],
        [0, 100],
        [-100, 0],
        [0, -100],
      ],
    ],
  } as unknown as Topology;
  const geojson = planGeojson([topology], table(), about);
  const [feature] = geojson.features;

  it('has the rows whose boundaries are known, with properties as the table names them', () => {
    expect(geojson.features.map(({ id }) => id)).toEqual(['E01000001']);
    expect(feature?.properties).toMatchObject({ code: 'E01000001', residents: 1000, imd_2025_rank: 5 });
    expect(geojson.properties['residents']).toBe('Residents (mid-2022, LSOA 2021)');
  });

  it('turns outer rings against the clock and holes with it', () => {
    const rings = feature?.geometry.type === 'Polygon' ? feature.geometry.coordinates : [];
    expect(rings[0]?.slice(0, 2)).toEqual([
      [-3, 52],
      [-2.99, 52],
    ]);
    expect(rings[1]?.slice(0, 2)).toEqual([
      [-2.998, 52.002],
      [-2.998, 52.003],
    ]);
    // d3 reads rings the other way: a ring against the clock is the rest of the world
    expect(geoArea({ type: 'Polygon', coordinates: [rings[0]!] })).toBeGreaterThan(12);
  });
});

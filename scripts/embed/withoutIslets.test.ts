import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { withoutIslets } from './withoutIslets.ts';

/** A square of so many steps that begins at (0, 0). */
const square = (side: number): [number, number][] => [
  [0, 0],
  [side, 0],
  [0, side],
  [-side, 0],
  [0, -side],
];

const topology: Topology = {
  type: 'Topology',
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: [square(9), square(1), square(2), square(1)],
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'MultiPolygon', id: 'E01000001', arcs: [[[0]], [[1]], [[~2]]] },
        { type: 'MultiPolygon', id: 'E01000002', arcs: [[[3]]] },
        { type: 'MultiPolygon', id: 'E01000003', arcs: [[[0], [1]], [[1, 3]]] },
      ],
    },
  },
};

test('specks are left out; an area keeps its largest piece, and what is shared or has a lake', () => {
  const { areas } = withoutIslets(topology, 4).objects;
  if (areas?.type !== 'GeometryCollection') throw new Error('no areas');
  expect(areas.geometries.map((geometry) => ('arcs' in geometry ? geometry.arcs : null))).toEqual([
    [[[0]], [[~2]]],
    [[[3]]],
    [[[0], [1]], [[1, 3]]],
  ]);
});

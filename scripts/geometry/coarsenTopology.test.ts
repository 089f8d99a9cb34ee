import type { Topology } from 'topojson-specification';
import { expect, it } from 'vitest';
import { coarsenTopology } from './coarsenTopology.ts';

/** Two squares side by side: 0 the border between them, 1 and 2 the rest of each. */
const topology: Topology = {
  type: 'Topology',
  transform: { scale: [0.5, 0.25], translate: [-2, 51] },
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'a', arcs: [[0, 1]] },
        { type: 'Polygon', id: 'b', arcs: [[-1, 2]] },
      ],
    },
  },
  arcs: [
    [
      [100, 0],
      [0, 50],
      [0, 50],
    ],
    [
      [100, 100],
      [-100, 0],
      [0, -100],
      [3, 0],
      [97, 0],
    ],
    [
      [100, 0],
      [100, 0],
      [0, 100],
      [-100, 0],
    ],
  ],
};

it('leaves out points on a line and points that fall together', () => {
  const { arcs } = coarsenTopology(topology, 10);
  expect(arcs).toEqual([
    [
      [10, 0],
      [0, 10],
    ],
    [
      [10, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    [
      [10, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
    ],
  ]);
});

it('puts the same ground at the same place', () => {
  const { transform, objects } = coarsenTopology(topology, 10);
  expect(transform).toEqual({ scale: [5, 2.5], translate: [-2, 51] });
  expect(objects).toBe(topology.objects);
});

it('keeps a spike, which turns back on its own line', () => {
  const spike = {
    ...topology,
    arcs: [
      [
        [0, 0],
        [10, 0],
        [-4, 0],
      ],
    ],
  };
  expect(coarsenTopology(spike, 1).arcs[0]).toEqual([
    [0, 0],
    [10, 0],
    [-4, 0],
  ]);
});

it('lets what is smaller than a step vanish into a point', () => {
  const dot = {
    ...topology,
    arcs: [
      [
        [100, 100],
        [1, 1],
        [1, -1],
        [-2, 0],
      ],
    ],
  };
  expect(coarsenTopology(dot, 50).arcs[0]).toEqual([[2, 2]]);
});

it('refuses what has no grid', () => {
  expect(() => coarsenTopology({ ...topology, transform: undefined }, 2)).toThrow('quantised');
});

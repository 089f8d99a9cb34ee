import type { Topology } from 'topojson-specification';
import { expect, it } from 'vitest';
import { chosenOutline } from './chosenOutline.ts';

/** Three squares in a row, A B C: arcs 0 and 4 are the ends, 1 and 3 lie between, 2 and 5 are B’s sides. */
const row: Topology = {
  type: 'Topology',
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: [
    [
      [1, 0],
      [-1, 0],
      [0, 1],
      [1, 0],
    ],
    [
      [1, 0],
      [0, 1],
    ],
    [
      [1, 0],
      [1, 0],
    ],
    [
      [2, 0],
      [0, 1],
    ],
    [
      [2, 0],
      [1, 0],
      [0, 1],
      [-1, 0],
    ],
    [
      [1, 1],
      [1, 0],
    ],
  ],
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'A', arcs: [[0, ~1]] },
        { type: 'Polygon', id: 'B', arcs: [[1, 5, ~3, ~2]] },
        { type: 'Polygon', id: 'C', arcs: [[3, ~4]] },
      ],
    },
  },
};

it('goes round the chosen areas and not between them', () => {
  expect(chosenOutline(row, new Set(['A']))).toEqual([0, 1]);
  expect(chosenOutline(row, new Set(['A', 'B']))).toEqual([0, 2, 3, 5]);
  expect(chosenOutline(row, new Set(['A', 'C']))).toEqual([0, 1, 3, 4]);
  expect(chosenOutline(row, new Set(['A', 'B', 'C']))).toEqual([0, 2, 4, 5]);
});

it('is nothing where nothing is chosen, or nothing of this map', () => {
  expect(chosenOutline(row, new Set())).toEqual([]);
  expect(chosenOutline(row, new Set(['D']))).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { tinyCounty } from '../../tests/fixtures/mapScene.ts';
import { tinyTopology } from '../../tests/fixtures/mapTopology.ts';
import { areaAtGrid, areaAtPixel, shapesOf } from './hitTest.ts';
import { lensOf, toPixel } from './projection.ts';

const shapes = shapesOf(tinyTopology);

describe('pointing', () => {
  it.each([
    ['area A', 50, 150, 0],
    ['area D', 120, 20, 3],
    ['the hole in D', 150, 50, null],
    ['the first part of the island', 410, 100, 4],
    ['its second part', 460, 110, 4],
    ['the sea between them', 430, 100, null],
    ['outside', -5, 50, null],
  ])('finds %s', (_, x, y, index) => {
    expect(areaAtGrid(shapes, x, y)).toBe(index);
  });

  it('finds by pixel what it finds on the grid, also when magnified', () => {
    const lens = lensOf(tinyCounty.bbox, { width: 300, height: 300 }, { lon: -1.98, lat: 52.01, k: 5 });
    const at = toPixel(lens, -2 + 150 * 0.00015, 52 + 150 * 0.00009);
    expect(areaAtPixel(shapes, tinyTopology, lens, at)).toBe(1);
  });

  it('takes the middle of the largest part', () => {
    expect(shapes[0]?.middle).toEqual([50, 150]);
    expect(shapes[4]?.middle).toEqual([460, 110]);
  });
});

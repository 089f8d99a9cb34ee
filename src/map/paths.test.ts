import { feature } from 'topojson-client';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { tinyTopology } from '../../tests/fixtures/mapTopology.ts';
import { writePaths } from './paths.ts';
import { arcSides, areaGeometries, smallAreas, sortBorders } from './topology.ts';

/** Reads relative path data back into absolute rings: independent of how it was written. */
function readPath(d: string): number[][][] {
  return d.split('M').filter(Boolean).map(readRing);
}

function readRing(text: string): number[][] {
  const numbers = [...text.matchAll(/-?\d+/g)].map(Number);
  const points: number[][] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    const [x, y] = points.at(-1) ?? [0, 0];
    points.push([x! + numbers[at]!, y! + numbers[at + 1]!]);
  }
  return points;
}

/** Coordinates of a geometry on the grid, as topojson-client decodes them. */
function decoded(index: number): number[][][] {
  const { transform: _transform, ...bare } = tinyTopology;
  const grid = {
    ...bare,
    transform: { scale: [1, 1] as [number, number], translate: [0, 0] as [number, number] },
  };
  const { geometry } = feature(grid, areaGeometries(tinyTopology)[index]!) as { geometry: Polygon };
  const polygons =
    (geometry.type as string) === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.coordinates;
  return polygons as unknown as number[][][];
}

describe('path data', () => {
  const paths = writePaths(tinyTopology);

  it.each([0, 1, 2, 3, 4])('says of area %i what topojson-client says', (index) => {
    expect(readPath(paths.areas[index]!)).toEqual(decoded(index));
  });

  it('is integers only and closes every ring', () => {
    expect(paths.areas.join('')).toMatch(/^[Mlz\d\- ]+$/);
    expect(paths.areas.map((d) => d.split('M').length)).toEqual(paths.areas.map((d) => d.split('z').length));
  });

  it('sorts borders into county, district and inner ones, each arc once', () => {
    const borders = sortBorders(arcSides(tinyTopology), [0, 0, 1, 1, 1]);
    expect(borders).toEqual({ outline: [0, 3, 5, 7, 8, 9, 10], district: [2, 4], inner: [1, 6], fine: [] });
    expect(sortBorders(arcSides(tinyTopology), null).inner).toEqual([1, 2, 4, 6]);
    const small = [false, true, false, false, false];
    const { inner, fine } = sortBorders(arcSides(tinyTopology), null, small);
    expect([...inner, ...fine].sort((a, b) => a - b)).toEqual([1, 2, 4, 6]);
    expect(fine.length).toBeGreaterThan(0);
    expect(paths.lines(borders.inner)).toBe('M100 200l0 -100 M100 100l0 -100 ');
  });

  it('calls an area small by the longer side of its box in that of its county', () => {
    const wider = (x: number) => ({
      ...tinyTopology,
      arcs: [
        ...tinyTopology.arcs,
        [
          [0, 0],
          [x, 0],
        ],
      ],
    });
    const small = (x: number) => smallAreas(wider(x), arcSides(wider(x)));
    expect(small(480)).toEqual([false, false, false, false, false]);
    expect(small(3000)).toEqual([false, false, false, false, true]);
    expect(small(3400)).toEqual([true, true, true, true, true]);
  });
});

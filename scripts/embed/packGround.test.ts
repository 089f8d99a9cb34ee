import { readFileSync } from 'node:fs';
import { merge } from 'topojson-client';
import type { Polygon, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import type { Geography } from '../../src/domain/area.ts';
import { areaCodes } from '../../src/domain/countyData.ts';
import { unpackGround, type PackedGround } from '../../src/domain/embed/packedGround.ts';
import type { Manifest } from '../../src/domain/manifest.ts';
import { packColumns, unpackColumns } from '../../src/domain/packed.ts';
import { coarseGround } from './coarseGround.ts';
import { packGround } from './packGround.ts';

const manifest = JSON.parse(readFileSync('public/data/manifest.json', 'utf8')) as Manifest;

type Piece = Polygon<object>;

/** A long coast, an enclave, many small areas, islands, one area alone. */
const trying = ['Essex', 'Cornwall', 'Birmingham', 'Isles of Scilly'];

function whole(name: string, geography: Geography) {
  const county = manifest.counties.find((one) => one.name === name)!;
  const file = `public/data/counties/${county.code}/${geography}.topo.json`;
  return { county, topology: JSON.parse(readFileSync(file, 'utf8')) as Topology };
}

/** Area of a ring of places in square degrees. */
function sizeOfRing(ring: readonly (readonly number[])[]): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  const twice = ring.reduce((sum, [x = 0, y = 0], at) => {
    const [nx = 0, ny = 0] = ring[(at + 1) % ring.length] ?? [];
    return sum + (x - x0) * (ny - y0) - (nx - x0) * (y - y0);
  }, 0);
  return Math.abs(twice) / 2;
}

/** Signed area of every ring of every area in square steps of the grid. */
function sizes(topology: Topology): number[] {
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => [(x += dx), (y += dy)] as const);
  });
  const ringSize = (indices: readonly number[]): number => {
    const points = indices.flatMap((index) =>
      index < 0 ? (arcs[~index]?.toReversed() ?? []) : (arcs[index] ?? []),
    );
    return points.reduce((sum, [x, y], at) => {
      const [nx, ny] = points[(at + 1) % points.length]!;
      return sum + (x * ny - nx * y) / 2;
    }, 0);
  };
  const areas = topology.objects['areas'];
  if (areas?.type !== 'GeometryCollection') throw new Error('no areas');
  return areas.geometries.map((geometry) => {
    if (geometry.type === 'Polygon')
      return Math.abs(geometry.arcs.reduce((sum, ring) => sum + ringSize(ring), 0));
    if (geometry.type !== 'MultiPolygon') return 0;
    return Math.abs(geometry.arcs.flat().reduce((sum, ring) => sum + ringSize(ring), 0));
  });
}

describe.each(trying)('the ground of %s', (name) => {
  const { county, topology } = whole(name, 'lsoa21');
  const coarse = coarseGround(topology);
  const text = JSON.stringify(packColumns(packGround(coarse, county, 'lsoa21')));
  const back = unpackGround(unpackColumns(JSON.parse(text)) as PackedGround);

  test('comes back from its packing with the same areas, to the square step', () => {
    expect(areaCodes(back)).toEqual(areaCodes(topology));
    expect(sizes(back)).toEqual(sizes(coarse));
    expect(back.transform).toEqual(coarse.transform);
  });

  test('loses no area, and nothing that a reader could see of their size', () => {
    const { scale } = topology.transform!;
    const square = (back.transform!.scale[0] * back.transform!.scale[1]) / (scale[0] * scale[1]);
    const before = sizes(topology);
    const after = sizes(back).map((size) => size * square);
    expect(after.every((size) => size > 0)).toBe(true);
    const sum = (list: number[]): number => list.reduce((total, size) => total + size, 0);
    expect(Math.abs(sum(after) / sum(before) - 1)).toBeLessThan(0.005);
  });

  test('keeps neighbours together: the county is as many pieces as it was, but for islands too small to be seen', () => {
    const square = (of: Topology): number => of.transform!.scale[0] * of.transform!.scale[1];
    const pieces = (of: Topology, least: number): number => {
      const areas = of.objects['areas'];
      if (areas?.type !== 'GeometryCollection') return 0;
      const polygons = areas.geometries.flatMap((geometry) =>
        geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [geometry] : [],
      );
      return merge(of, polygons as Piece[]).coordinates.filter(([ring = []]) => sizeOfRing(ring) >= least)
        .length;
    };
    const [half, twice] = [2, 8].map((steps) => steps * square(back));
    expect(pieces(back, 0)).toBeLessThanOrEqual(pieces(topology, half!));
    expect(pieces(back, 0)).toBeGreaterThanOrEqual(pieces(topology, twice!));
  });
});

test('a ground that ends too early is refused, not drawn', () => {
  const { county, topology } = whole('Isles of Scilly', 'ward24');
  const packed = packGround(coarseGround(topology), county, 'ward24');
  expect(() => unpackGround({ ...packed, dx: packed.dx.slice(0, -1) })).toThrow('ends too early');
  expect(() => unpackGround({ ...packed, walk: packed.walk.map(() => 89) })).toThrow('does not have');
});

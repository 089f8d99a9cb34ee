import { describe, expect, it } from 'vitest';
import { readShapes } from './readShapes.ts';

const square = (west: number, south: number, size = 0.1): number[][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

const file = (...features: unknown[]): string => JSON.stringify({ type: 'FeatureCollection', features });
const shape = (name: string, coordinates: number[][], type = 'Polygon'): unknown => ({
  type: 'Feature',
  properties: { name },
  geometry: { type, coordinates: type === 'Polygon' ? [coordinates] : coordinates },
});

describe('shapes of a file', () => {
  it('keep their names', () => {
    const { shapes, problems } = readShapes(
      file(shape('South Wye', square(-2.7, 52)), shape('West', square(-2.4, 52))),
      'a.geojson',
    );
    expect(shapes.map(({ name }) => name)).toEqual(['South Wye', 'West']);
    expect(problems).toEqual([]);
  });

  it('may be a bare polygon', () => {
    const text = JSON.stringify({ type: 'Polygon', coordinates: [square(-2.7, 52)] });
    expect(readShapes(text, 'a.geojson').shapes).toHaveLength(1);
  });

  it('bring the neighbourhoods that the file names', () => {
    const named = {
      ...(shape('A', square(-2.7, 52)) as object),
      properties: { lsoa21_codes: ['E01014042'] },
    };
    expect(readShapes(file(named), 'a.geojson').shapes[0]?.codes).toEqual(['E01014042']);
  });
});

describe('a file that cannot be used says why', () => {
  const problemOf = (text: string): string[] => readShapes(text, 'a.geojson').problems;

  it.each([
    ['', 'a.geojson is empty: choose a GeoJSON file with polygons.'],
    [
      'PK\u0003\u0004',
      'a.geojson is no GeoJSON: it cannot be read as JSON. Export it again as GeoJSON (WGS 84).',
    ],
    ['{"a":1}', 'a.geojson is JSON, but no GeoJSON: it has no features. Export it as a FeatureCollection.'],
    ['{"type":"FeatureCollection","features":[]}', 'a.geojson has no shapes in it.'],
    [file(shape('Dot', [[-2.7, 52]], 'Point')), '“Dot” is Point, no polygon: it was left out.'],
    [
      file(shape('Grid', square(350_000, 240_000, 1000))),
      '“Grid” is not in degrees, perhaps in metres of the British National Grid: save it as WGS 84 (EPSG:4326). It was left out.',
    ],
    [file(shape('Paris', square(2.3, 48.8))), '“Paris” lies outside England. It was left out.'],
  ])('%#', (text, problem) => {
    expect(problemOf(text)).toEqual([problem]);
  });

  it('where a shape crosses itself, and keeps it', () => {
    const bow = [
      [-2.7, 52],
      [-2.6, 52.1],
      [-2.6, 52],
      [-2.7, 52.1],
      [-2.7, 52],
    ];
    const { shapes, problems } = readShapes(file(shape('Bow', bow)), 'a.geojson');
    expect(shapes).toHaveLength(1);
    expect(problems).toEqual([
      '“Bow” crosses itself near 52.0500, -2.6500: check which neighbourhoods it holds, or mend it and open it again.',
    ]);
  });

  it('where two shapes overlap, and keeps both', () => {
    const { shapes, problems } = readShapes(
      file(shape('A', square(-2.7, 52)), shape('B', square(-2.65, 52.05))),
      'a.geojson',
    );
    expect(shapes).toHaveLength(2);
    expect(problems).toEqual(['“A” and “B” overlap or touch: a neighbourhood may belong to both.']);
  });
});

import type { GeoJSON } from 'geojson';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { tinyScene } from '../../tests/fixtures/mapScene.ts';
import { areaFeatures, borderFeatures, contextFeatures, flatten, glZoom } from './glSource.ts';
import { groundOf } from './ground.ts';
import { layersOf } from './layers.ts';
import { lensOf, toPixel } from './projection.ts';

const ink = {
  sea: '#e9f0f3',
  land: '#f2f0eb',
  edge: '#d5d1c8',
  line: 'rgba(255, 255, 255, 0.75)',
  district: '#ffffff',
  outline: '#1b1f24',
  road: '#8d5a5f',
  casing: '#ffffff',
  hatch: '#66717b',
};
const { topology, context, classes, colours, districts } = tinyScene;
const place = flatten(52.009);
const layers = (emphasis: number | null) =>
  layersOf({ classes, colours, emphasis, borderWidthPx: 0.5, fineWidthPx: 0.2, ink });
const sources = {
  areas: areaFeatures(topology, place),
  borders: borderFeatures(topology, groundOf(topology), districts, place),
  around: contextFeatures(context, 'neighbours', place),
  roads: contextFeatures(context, 'motorways', place),
};

it('hatches areas over their colours, above all classes', () => {
  const made = layersOf({
    classes,
    hatched: new Set([1, 3]),
    colours,
    emphasis: null,
    borderWidthPx: 0.5,
    fineWidthPx: 0.2,
    ink,
  });
  const over = made.find(({ id }) => id === 'class-hatched');
  expect(over).toMatchObject({ filter: ['in', ['id'], ['literal', [1, 3]]] });
  const ids = made.map(({ id }) => id);
  expect(ids.indexOf('class-hatched')).toBe(
    Math.max(...ids.map((id, at) => (id.startsWith('class-') ? at : 0))),
  );
});

describe('the GL style', () => {
  it('is legal, with every source it names', () => {
    const geojson = (data: GeoJSON) => ({ type: 'geojson' as const, data });
    const { areas, borders, around, roads } = sources;
    const named = {
      areas: geojson(areas),
      borders: geojson(borders),
      around: geojson(around),
      roads: geojson(roads),
    };
    const style = { version: 8 as const, sources: named, layers: layers(1) };
    expect(validateStyleMin(style)).toEqual([]);
    const broken = {
      ...style,
      layers: [...style.layers, { id: 'x', type: 'line' as const, source: 'nowhere' }],
    };
    expect(validateStyleMin(broken)).not.toEqual([]);
  });

  it('draws from the ground up: sea, land, outline, areas, borders, roads', () => {
    expect(layers(null).map(({ id }) => id)).toEqual([
      'sea',
      'around',
      'around-rim',
      'around-edge',
      'outline',
      'class-0',
      'class-1',
      'class-2',
      'class-none',
      'class-hatched',
      'inner',
      'fine',
      'district',
      'road-casing',
      'road',
    ]);
  });

  it('puts every area into exactly one layer', () => {
    const filters = layers(null).filter(({ id }) => id.startsWith('class-'));
    const areas = filters.flatMap((layer) => {
      const filter: unknown = 'filter' in layer ? layer.filter : null;
      return (filter as [string, unknown, [string, number[]]])[2][1];
    });
    expect(areas.sort()).toEqual([0, 1, 2, 3, 4]);
  });

  it('fades all classes but the emphasised one', () => {
    const paint = (emphasis: number | null) =>
      layers(emphasis).flatMap((layer) =>
        /^class-\d/.test(layer.id) && layer.type === 'fill' ? [layer.paint?.['fill-color']] : [],
      );
    expect(paint(null)).toEqual(colours);
    expect(paint(1)[1]).toBe(colours[1]);
    expect(paint(1)[0]).toBe('rgb(191,190,202)');
  });
});

describe('the plane of both renderers', () => {
  it('is one: MapLibre puts a place where the light renderer puts it, to a hundredth of a pixel', () => {
    const bbox = [-5.7, 49.95, -4.16, 50.93] as const;
    const lens = lensOf(bbox, { width: 700, height: 600 }, null);
    const flat = flatten((bbox[1] + bbox[3]) / 2);
    const worldPx = 512 * 2 ** glZoom(lens.pxPerLon);
    // MapLibre's own Mercator: https://github.com/maplibre/maplibre-gl-js/blob/main/src/geo/mercator_coordinate.ts
    const mercator = (lat: number): number =>
      (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))) / 360;
    const project = (lon: number, lat: number): number[] => {
      const [x, y] = flat(lon, lat);
      const [cx, cy] = flat(lens.lon, lens.lat);
      return [350 + ((x - cx) / 360) * worldPx, 300 + (mercator(y) - mercator(cy)) * worldPx];
    };
    for (const [lon, lat] of [
      [-5.7, 49.95],
      [-4.2, 50.9],
      [-5.05, 50.26],
    ] as const) {
      const [x, y] = toPixel(lens, lon, lat);
      expect(project(lon, lat)).toEqual([expect.closeTo(x, 2), expect.closeTo(y, 2)]);
    }
  });
});

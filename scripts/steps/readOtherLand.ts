import { feature, featureCollection, intersect, polygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { AreaFeature } from '../geometry/network.ts';
import type { Inputs } from '../inputs.ts';

/**
 * Where Natural Earth's land is shown: beyond England and Wales. Its coast is up to a kilometre off, so it must not
 * show beside the official one. North of the first line lies Scotland; inland the line keeps south of the border,
 * where the counties of England, drawn above, cover it.
 */
const BEYOND: Record<string, [number, number][]> = {
  Scotland: [
    [-9, 54.62],
    [-4.9, 54.62],
    [-3.6, 54.86],
    [-3.06, 54.97],
    [-2.7, 55.05],
    [-2.3, 55.3],
    [-2.1, 55.6],
    [-2.03, 55.81],
    [0, 56.2],
    [0, 61.5],
    [-9, 61.5],
    [-9, 54.62],
  ],
  Ireland: boxRing(-11, 51.2, -5.35, 55.6),
  'Isle of Man': boxRing(-4.9, 53.98, -4.2, 54.5),
  France: boxRing(-5.5, 48.4, 4, 50.4),
  'France and Belgium': boxRing(1.5, 50.3, 4, 51.6),
};

/** Scotland, Ireland, the Isle of Man and the continent: coarse land behind the counties, without GSS codes. */
export function readOtherLand(inputs: Inputs): AreaFeature[] {
  const land = inputs.geojson('land-ne10m').features.map(({ geometry }) => geometry);
  return Object.entries(BEYOND).map(([name, ring]) => {
    const mask = polygon([ring]);
    const coordinates = land.flatMap((geometry) => {
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
      const part = intersect(featureCollection<Polygon | MultiPolygon>([mask, feature(geometry)]))?.geometry;
      if (!part) return [];
      return part.type === 'Polygon' ? [part.coordinates] : part.coordinates;
    });
    return feature({ type: 'MultiPolygon', coordinates }, { code: name });
  });
}

function boxRing(west: number, south: number, east: number, north: number): [number, number][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

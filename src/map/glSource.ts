import type { FeatureCollection, GeoJSON } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { ContextFile } from '../domain/context.ts';
import type { Ground } from './ground.ts';
import type { Point } from './projection.ts';
import { areaGeometries, geometriesOf, sortBorders, type GridGeometry } from './topology.ts';

/** Turns longitude and latitude into the coordinates given to MapLibre. */
export type Place = (lon: number, lat: number) => Point;

const radians = Math.PI / 180;
const mercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2));
const unmercator = (y: number): number => (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / radians;

/**
 * Latitudes bent so that MapLibre's Mercator draws exactly the plane of the light renderer (see projection.ts): the map
 * does not move by a pixel when one renderer takes over from the other, and outlines and names fit both.
 * At most 110 m at the edge of a county, so it is left out where a basemap of true coordinates lies underneath.
 */
export function flatten(midLat: number): Place {
  const middle = mercator(midLat);
  const stretch = radians / Math.cos(midLat * radians);
  return (lon, lat) => [lon, unmercator(middle + (lat - midLat) * stretch)];
}

/** True coordinates, for use above a basemap. */
export const asIs: Place = (lon, lat) => [lon, lat];

/** MapLibre's zoom (512 px tiles) for a scale of pixels per degree of longitude. */
export function glZoom(pxPerLon: number): number {
  return Math.log2((pxPerLon * 360) / 512);
}

/** The same topology with absolute, placed coordinates in place of quantised steps. */
function placeArcs(topology: Topology, place: Place): Topology {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [...place(translate[0] + x * scale[0], translate[1] + y * scale[1])];
    });
  });
  return { type: 'Topology', objects: topology.objects, arcs };
}

function collect(topology: Topology, geometries: readonly GridGeometry[]): FeatureCollection {
  const features = geometries.map((geometry, id) => ({ ...feature(topology, geometry), id, properties: {} }));
  return { type: 'FeatureCollection', features: features.filter((one) => one.type === 'Feature') };
}

/** Areas as features whose id is their index in area order. */
export function areaFeatures(topology: Topology, place: Place): FeatureCollection {
  return collect(placeArcs(topology, place), areaGeometries(topology));
}

/** Borders as one feature for each `kind`: inner, fine, district and outline. */
export function borderFeatures(
  topology: Topology,
  ground: Ground,
  districts: readonly number[] | null,
  place: Place,
): FeatureCollection {
  const { arcs } = placeArcs(topology, place);
  const borders = sortBorders(ground.sides, districts, ground.small);
  const kinds = ['inner', 'fine', 'district', 'outline'] as const;
  const lines = kinds.map((kind) => ({
    type: 'Feature' as const,
    properties: { kind },
    geometry: {
      type: 'MultiLineString' as const,
      coordinates: borders[kind].map((index) => arcs[index] ?? []),
    },
  }));
  return { type: 'FeatureCollection', features: lines };
}

/** One object of the context (`neighbours` or `motorways`) as features; nothing before the context has arrived. */
export function contextFeatures(context: ContextFile | null, object: string, place: Place): GeoJSON {
  if (!context) return { type: 'FeatureCollection', features: [] };
  return collect(placeArcs(context.topology, place), geometriesOf(context.topology, object));
}

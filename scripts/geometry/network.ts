import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import { presimplify, type Triangle } from 'topojson-simplify';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import { ringAreaM2, toMetres } from './grid.ts';

/**
 * All areas of one geography and the lines they share: every line between two areas exists once,
 * so whatever is done to it happens to both neighbours.
 */
export interface Network {
  areas: NetworkArea[];
  arcs: WeightedPoint[][];
}

export interface NetworkArea {
  code: string;
  /** polygons -> rings (outer first) -> arcs; ~i is arc i backwards */
  polygons: number[][][];
}

/**
 * Longitude, latitude, and the weight in square metres below which the point may be dropped
 * (Visvalingam and Whyatt 1993, effective area; Infinity at junctions).
 */
export type WeightedPoint = [lon: number, lat: number, weight: number];

export type AreaFeature = Feature<Polygon | MultiPolygon, Record<string, string>>;

/** Finds the shared lines of all areas and weighs each of their points. Areas come out in order of code. */
export function buildNetwork(features: readonly AreaFeature[], property: string): Network {
  const sorted = features.map(windRings).sort((a, b) => (codeOf(a, property) < codeOf(b, property) ? -1 : 1));
  const collection: FeatureCollection<Polygon | MultiPolygon, Record<string, string>> = {
    type: 'FeatureCollection',
    features: sorted,
  };
  const built = topology({ areas: collection }) as Topology<{ areas: GeometryCollection }>;
  const weighted = presimplify(built, weighPoint);
  const geometries = built.objects.areas.geometries as (TopoPolygon | TopoMultiPolygon)[];
  return {
    areas: geometries.map((geometry, index) => ({
      code: codeOf(sorted[index], property),
      polygons: geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs,
    })),
    arcs: weighted.arcs as WeightedPoint[][],
  };
}

/** The area with outer rings anticlockwise and holes clockwise (RFC 7946): then neighbours pass a line in opposite ways. */
function windRings(area: AreaFeature): AreaFeature {
  const { geometry } = area;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons.map((rings) =>
    rings.map((ring, i) => (ringAreaM2(ring) > 0 === (i === 0) ? ring : ring.toReversed())),
  );
  return { ...area, geometry: { type: 'MultiPolygon', coordinates } };
}

/** Weighs the points of free lines as those of the areas' lines. */
export function weighLines(lines: readonly (readonly (readonly number[])[])[]): WeightedPoint[][] {
  const arcs = lines.map((line) => line.map((point) => [...point]));
  return presimplify({ type: 'Topology', objects: {}, arcs }, weighPoint).arcs as WeightedPoint[][];
}

/**
 * Effective area of a point, at least the square of its height over the line that would replace it:
 * else a long thin inlet or pier, whose area is small, would go at once.
 */
function weighPoint([a, b, c]: Triangle): number {
  const [ax, ay] = toMetres(a);
  const [bx, by] = toMetres(b);
  const [cx, cy] = toMetres(c);
  const twice = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));
  const base = Math.hypot(cx - ax, cy - ay);
  const height = base > 0 ? twice / base : Math.hypot(bx - ax, by - ay);
  return Math.max(twice / 2, height ** 2);
}

function codeOf(feature: AreaFeature | undefined, property: string): string {
  return feature?.properties[property] ?? '';
}

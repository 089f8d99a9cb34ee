import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

/**
 * The areas of a topology (its object `areas`, whose geometries have codes as ids) as GeoJSON geometries after RFC 7946:
 * WGS84, outer rings against the clock, five decimals of a degree (about a metre; the boundaries' own grid is about 10 m).
 */
export function shapesOf(topology: Topology): [code: string, geometry: Geometry][] {
  const { areas } = topology.objects;
  if (areas?.type !== 'GeometryCollection') return [];
  return feature(topology, areas).features.map(({ id, geometry }) => [String(id), asRfc7946(geometry)]);
}

/** Rounds, and turns rings: "exterior rings are counterclockwise, holes are clockwise" (RFC 7946, 3.1.6). */
export function asRfc7946(geometry: Geometry): Geometry {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: geometry.coordinates.map(turned) };
  if (geometry.type === 'MultiPolygon')
    return { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map(turned)) };
  return geometry;
}

function turned(ring: Position[], place: number): Position[] {
  const rounded = ring.map(([lon = 0, lat = 0]) => [shorter(lon), shorter(lat)]);
  const isOuter = place === 0;
  return signedArea(ring) > 0 === isOuter ? rounded : rounded.reverse();
}

/** Twice the area by the shoelace formula: positive against the clock. */
function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  ring.forEach(([x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
    sum += x * nextY - nextX * y;
  });
  return sum;
}

function shorter(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

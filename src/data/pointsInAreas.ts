import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Point } from '../domain/countyData.ts';

type Ring = number[][];

/** A point inside each area of a topology, in area order: near the middle of its largest part. */
export function pointsInAreas(topology: Topology): Point[] {
  const object = topology.objects['areas'];
  if (object?.type !== 'GeometryCollection') return [];
  return feature(topology, object).features.map(({ geometry }) => {
    if (geometry.type === 'Polygon') return pointIn(geometry.coordinates);
    if (geometry.type === 'MultiPolygon') return pointIn(largest(geometry.coordinates));
    throw new Error(`An area is a ${geometry.type}`);
  });
}

function largest(polygons: Ring[][]): Ring[] {
  return polygons.reduce((a, b) => (Math.abs(areaOf(b[0] ?? [])) > Math.abs(areaOf(a[0] ?? [])) ? b : a));
}

/** The middle of the longest stretch inside, on the level of the centroid: inside even where the shape is bent. */
function pointIn(rings: Ring[]): Point {
  const lat = centroidLat(rings[0] ?? []);
  const crossings = rings.flatMap((ring) => crossingsAt(ring, lat)).sort((a, b) => a - b);
  let best: [number, number] = [0, 0];
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const [from = 0, to = 0] = [crossings[i], crossings[i + 1]];
    if (to - from > best[1] - best[0]) best = [from, to];
  }
  return [(best[0] + best[1]) / 2, lat];
}

function crossingsAt(ring: Ring, lat: number): number[] {
  return segments(ring).flatMap(([x0, y0, x1, y1]) =>
    y0 <= lat !== y1 <= lat ? [x0 + ((lat - y0) / (y1 - y0)) * (x1 - x0)] : [],
  );
}

function segments(ring: Ring): [number, number, number, number][] {
  return ring.slice(1).map((to, i) => {
    const from = ring[i] ?? to;
    return [from[0] ?? 0, from[1] ?? 0, to[0] ?? 0, to[1] ?? 0];
  });
}

function areaOf(ring: Ring): number {
  return segments(ring).reduce((sum, [x0, y0, x1, y1]) => sum + x0 * y1 - x1 * y0, 0) / 2;
}

function centroidLat(ring: Ring): number {
  const area = areaOf(ring);
  const sum = segments(ring).reduce((total, [x0, y0, x1, y1]) => total + (y0 + y1) * (x0 * y1 - x1 * y0), 0);
  return area === 0 ? (ring[0]?.[1] ?? 0) : sum / (6 * area);
}

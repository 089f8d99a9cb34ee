import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { PlanAbout } from './planFiles.ts';
import type { PlanTable } from './planTables.ts';

/** The areas of a plan as RFC 7946 wants them, with members of our own that say what the numbers are. */
export interface PlanGeojson extends FeatureCollection<Geometry, Record<string, unknown>> {
  title: string;
  description: string;
  release: string;
  link: string;
  licence: string;
  attribution: string[];
  /** the heading of each property, with unit, year and boundaries */
  properties: Record<string, string>;
}

/**
 * The rows of a table with their boundaries, generalised as the maps draw them. WGS84, outer rings against the clock,
 * five decimals of a degree (about a metre; the boundaries' own grid is about 10 m).
 * @param topologies of the counties' areas, at the table's level: an object `areas` whose geometries have codes as ids
 */
export function planGeojson(
  topologies: readonly Topology[],
  table: PlanTable,
  about: PlanAbout,
): PlanGeojson {
  const shapes = new Map(topologies.flatMap((topology) => shapesOf(topology)));
  const codeAt = table.fields.findIndex(({ name }) => name === 'code');
  return {
    type: 'FeatureCollection',
    title: about.title,
    description: [`${table.title}: ${about.places}.`, ...about.findings].join(' '),
    release: about.release,
    link: about.link,
    licence: [...new Set(about.sources.map(({ licence }) => licence))].join('; '),
    attribution: [...new Set(about.sources.map(({ attribution }) => attribution))],
    properties: Object.fromEntries(table.fields.map(({ name, title }) => [name, title])),
    features: table.rows.flatMap((row): Feature<Geometry, Record<string, unknown>>[] => {
      const id = String(row[codeAt] ?? '');
      const geometry = shapes.get(id);
      if (!geometry) return [];
      const properties = Object.fromEntries(table.fields.map(({ name }, at) => [name, row[at] ?? null]));
      return [{ type: 'Feature', id, geometry, properties }];
    }),
  };
}

function shapesOf(topology: Topology): [code: string, geometry: Geometry][] {
  const { areas } = topology.objects;
  if (areas?.type !== 'GeometryCollection') return [];
  return feature(topology, areas).features.map(({ id, geometry }) => [String(id), asRfc7946(geometry)]);
}

/** Rounds, and turns rings: "exterior rings are counterclockwise, holes are clockwise" (RFC 7946, 3.1.6). */
function asRfc7946(geometry: Geometry): Geometry {
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

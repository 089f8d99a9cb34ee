import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Topology } from 'topojson-specification';
import { shapesOf } from '../areaShapes.ts';
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

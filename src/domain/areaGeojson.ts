import type { Feature, FeatureCollection, Geometry } from 'geojson';

type Properties = Record<string, string | number | null>;

/** Areas as RFC 7946 wants them, with members of our own that say what the numbers are. */
export interface AreaGeojson extends FeatureCollection<Geometry | null, Properties> {
  title: string;
  /** hash of the data */
  release: string;
  /** full address of what the file was made from */
  link: string;
  licence: string;
  attribution: string;
}

/** An area with its boundary as drawn; RFC 7946 allows a feature without a place, so that none is left out. */
export function areaFeature(
  id: string,
  shapes: ReadonlyMap<string, Geometry>,
  properties: Properties,
): Feature<Geometry | null, Properties> {
  return { type: 'Feature', id, geometry: shapes.get(id) ?? null, properties };
}

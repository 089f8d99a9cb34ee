import type { Topology } from 'topojson-specification';

/** `counties/<code>/context.json`: what lies round and on a county, for orientation only. */
export interface ContextFile {
  /**
   * objects: `neighbours` (polygons of the counties around, Wales and other land included, clipped to a margin),
   * `motorways` (lines, property `road`). Same quantised grid as the areas, so borders coincide.
   */
  topology: Topology;
  /** settlements inside the margin: name, kind, longitude, latitude, size (bounding box in metres, 0 unknown) */
  places: [name: string, kind: PlaceKind, lon: number, lat: number, size: number][];
  /** one point on each numbered road: number, class (M, A, B), longitude, latitude */
  roads: [road: string, kind: 'M' | 'A' | 'B', lon: number, lat: number][];
}

export type PlaceKind = 'city' | 'town' | 'suburb' | 'village' | 'hamlet' | 'other';

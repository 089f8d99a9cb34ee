import type { Topology } from 'topojson-specification';

/** `counties/<code>/context.json`: what lies round and on a county, for orientation only. */
export interface ContextFile {
  /**
   * objects: `neighbours` (polygons of the counties around, id = GSS code, Welsh ones included; then `beyond`: all
   * that only a wide margin shows, as one; and other land, id = its name: Scotland, Ireland, ...), `motorways` (lines,
   * property `road`). Same grid as the areas; the lines shared with the county are those of its 2021 LSOAs.
   */
  topology: Topology;
  /**
   * settlements inside the margin, the weightiest of the county first, then of the neighbours: name, kind, longitude,
   * latitude, size (longer side in metres; a usual one for its population where only GeoNames has it; 0 unknown)
   */
  places: [name: string, kind: PlaceKind, lon: number, lat: number, size: number][];
  /** one point on each numbered road: number, class (M, A, B), longitude, latitude */
  roads: [road: string, kind: 'M' | 'A' | 'B', lon: number, lat: number][];
}

export type PlaceKind = 'city' | 'town' | 'suburb' | 'village' | 'hamlet' | 'other';

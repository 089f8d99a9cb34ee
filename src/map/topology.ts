import type { Topology } from 'topojson-specification';

/** Reading a quantised TopoJSON topology: shapes, arcs and who lies on either side of each arc. */
export type GridGeometry = Topology['objects'][string];
export type GridArc = readonly (readonly number[])[];
export type ArcIndexes = readonly number[];

/** The geometries of a topology's `areas` object, in area order. */
export function areaGeometries(topology: Topology): readonly GridGeometry[] {
  return geometriesOf(topology, 'areas');
}

/** The geometries of a named object; empty where the topology has no such object. */
export function geometriesOf(topology: Topology, name: string): readonly GridGeometry[] {
  const object = topology.objects[name];
  if (!object) return [];
  return object.type === 'GeometryCollection' ? object.geometries : [object];
}

/** Polygons of a geometry as rings of arc indexes (negative: the arc reversed, as in TopoJSON). */
export function polygonsOf(geometry: GridGeometry): readonly (readonly ArcIndexes[])[] {
  if (geometry.type === 'Polygon') return [geometry.arcs];
  return geometry.type === 'MultiPolygon' ? geometry.arcs : [];
}

/** For each arc the areas on its two sides (-1: none), in the order they were met. */
export function arcSides(topology: Topology): Int32Array {
  const sides = new Int32Array(topology.arcs.length * 2).fill(-1);
  areaGeometries(topology).forEach((geometry, area) => {
    for (const arc of polygonsOf(geometry).flat(2)) {
      const slot = 2 * (arc < 0 ? ~arc : arc);
      sides[sides[slot] === -1 ? slot : slot + 1] = area;
    }
  });
  return sides;
}

/** Arcs sorted by what they part: the county from its surroundings, districts, or neighbouring areas. */
export interface BorderArcs {
  outline: number[];
  district: number[];
  inner: number[];
  /** between two areas of which one is small: drawn as wide as the others they would hide its colour */
  fine: number[];
}

/** An area no longer than this share of its county is small: a few pixels of a whole county's map. */
const SMALL_SHARE = 1 / 32;

/** For each area whether it is small in its county, by the longer side of its box. */
export function smallAreas(topology: Topology, sides: Int32Array): boolean[] {
  const boxes = areaGeometries(topology).map(() => [Infinity, Infinity, -Infinity, -Infinity]);
  const whole = [Infinity, Infinity, -Infinity, -Infinity];
  topology.arcs.forEach((arc, index) => {
    const own = arcBox(arc);
    grow(boxes[sides[2 * index] ?? -1], own);
    grow(boxes[sides[2 * index + 1] ?? -1], own);
    grow(whole, own);
  });
  const limit = longerSide(whole) * SMALL_SHARE;
  return boxes.map((box) => longerSide(box) < limit);
}

function longerSide([west = 0, south = 0, east = 0, north = 0]: readonly number[]): number {
  return Math.max(east - west, north - south);
}

function arcBox(arc: GridArc): number[] {
  let x = 0;
  let y = 0;
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [dx = 0, dy = 0] of arc) {
    x += dx;
    y += dy;
    grow(box, [x, y, x, y]);
  }
  return box;
}

function grow(
  box: number[] | undefined,
  [west = 0, south = 0, east = 0, north = 0]: readonly number[],
): void {
  if (!box) return;
  box[0] = Math.min(box[0] ?? west, west);
  box[1] = Math.min(box[1] ?? south, south);
  box[2] = Math.max(box[2] ?? east, east);
  box[3] = Math.max(box[3] ?? north, north);
}

/** Sorts arcs by the areas on their sides; `districts` gives the district of each area, null where there is one only. */
export function sortBorders(
  sides: Int32Array,
  districts: readonly number[] | null,
  small: readonly boolean[] = [],
): BorderArcs {
  const kindOf = (one: number, other: number): keyof BorderArcs => {
    if (other === -1) return 'outline';
    if (districts && districts[one] !== districts[other]) return 'district';
    return small[one] || small[other] ? 'fine' : 'inner';
  };
  const borders: BorderArcs = { outline: [], district: [], inner: [], fine: [] };
  for (let arc = 0; 2 * arc < sides.length; arc += 1) {
    const one = sides[2 * arc] ?? -1;
    if (one !== -1) borders[kindOf(one, sides[2 * arc + 1] ?? -1)].push(arc);
  }
  return borders;
}

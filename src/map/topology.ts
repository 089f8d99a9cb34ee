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
}

/** Sorts arcs by the areas on their sides; `districts` gives the district of each area, null where there is one only. */
export function sortBorders(sides: Int32Array, districts: readonly number[] | null): BorderArcs {
  const borders: BorderArcs = { outline: [], district: [], inner: [] };
  for (let arc = 0; 2 * arc < sides.length; arc += 1) {
    const one = sides[2 * arc] ?? -1;
    const other = sides[2 * arc + 1] ?? -1;
    if (one === -1) continue;
    if (other === -1) borders.outline.push(arc);
    else if (districts && districts[one] !== districts[other]) borders.district.push(arc);
    else borders.inner.push(arc);
  }
  return borders;
}

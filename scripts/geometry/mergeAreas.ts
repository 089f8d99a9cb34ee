import type { MultiPolygon as TopoMultiPolygon, Topology } from 'topojson-specification';
import { merge } from 'topojson-client';
import { toDegrees, type GridPoint } from './grid.ts';
import type { AreaFeature, NetworkArea } from './network.ts';

/** Dissolves areas into the larger units that `unitOf` names; the outlines are the very lines of the areas. */
export function mergeAreas(
  areas: readonly NetworkArea[],
  arcs: GridPoint[][],
  unitOf: (code: string) => string | undefined,
): AreaFeature[] {
  const units = new Map<string, TopoMultiPolygon[]>();
  for (const { code, polygons } of areas) {
    const unit = unitOf(code);
    if (!unit) continue;
    const members = units.get(unit) ?? [];
    members.push({ type: 'MultiPolygon', arcs: polygons });
    units.set(unit, members);
  }
  const topology: Topology = { type: 'Topology', objects: {}, arcs };
  return [...units].map(([code, members]) => ({
    type: 'Feature',
    properties: { code },
    geometry: {
      type: 'MultiPolygon',
      coordinates: merge(topology, members).coordinates.map((rings) =>
        rings.map((ring) => ring.map(([x = 0, y = 0]) => toDegrees([x, y]))),
      ),
    },
  }));
}

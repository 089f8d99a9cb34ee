import type { Topology } from 'topojson-specification';
import { groundOf } from '../ground.ts';
import { areaGeometries } from '../topology.ts';

/** Arcs that part the chosen areas (by code) from all others: what lies between two of them is left out. */
export function chosenOutline(topology: Topology, chosen: ReadonlySet<string>): number[] {
  if (chosen.size === 0) return [];
  const isIn = areaGeometries(topology).map(({ id }) => chosen.has(String(id)));
  const { sides } = groundOf(topology);
  const arcs: number[] = [];
  for (let arc = 0; 2 * arc < sides.length; arc += 1) {
    const one = isIn[sides[2 * arc] ?? -1] ?? false;
    const other = isIn[sides[2 * arc + 1] ?? -1] ?? false;
    if (one !== other) arcs.push(arc);
  }
  return arcs;
}

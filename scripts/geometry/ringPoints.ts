import { ringAreaM2 } from './grid.ts';
import type { NetworkArea } from './network.ts';

/** Points of a ring made of arcs, first point not repeated. */
function ringPoints<P>(ring: readonly number[], arcs: readonly (readonly P[])[]): P[] {
  return ring.flatMap((arc) => {
    const points = arcs[arc < 0 ? ~arc : arc] ?? [];
    // each arc ends where the next one starts
    return arc < 0 ? points.slice(1).reverse() : points.slice(0, -1);
  });
}

/** Signed areas of an area's rings in square metres: polygons -> rings. */
export function ringAreasM2<P>(
  area: NetworkArea,
  arcs: readonly (readonly P[])[],
  degrees: (point: P) => readonly number[],
): number[][] {
  return area.polygons.map((rings) => rings.map((ring) => ringAreaM2(ringPoints(ring, arcs).map(degrees))));
}

import type { MultiPolygon, Topology } from 'topojson-specification';

type Rings = MultiPolygon['arcs'][number];

/**
 * The same areas without islands too small to be seen. An area keeps its largest piece, however small; an island that is
 * shared or has a lake stays.
 * @param least square steps of the topology's grid that an island must have
 */
export function withoutIslets(topology: Topology, least: number): Topology {
  const areas = topology.objects['areas'];
  if (areas?.type !== 'GeometryCollection') throw new Error('No areas');
  const geometries = areas.geometries.map((geometry) => {
    if (geometry.type !== 'MultiPolygon') return geometry;
    const sizes = geometry.arcs.map((rings) => sizeOf(rings, topology.arcs));
    const largest = Math.max(...sizes);
    return { ...geometry, arcs: geometry.arcs.filter((_, at) => isSeen(sizes[at] ?? 0, least, largest)) };
  });
  return { ...topology, objects: { ...topology.objects, areas: { ...areas, geometries } } };
}

function isSeen(size: number, least: number, largest: number): boolean {
  return size >= Math.min(least, largest);
}

/** Square steps of a piece that is an island of one line; of any other piece more than any least. */
function sizeOf([ring = [], ...holes]: Rings, arcs: Topology['arcs']): number {
  const [index = 0, ...others] = ring;
  if (holes.length > 0 || others.length > 0) return Infinity;
  let [x, y, twice] = [0, 0, 0];
  for (const [dx = 0, dy = 0] of arcs[index < 0 ? ~index : index] ?? []) {
    twice += x * dy - y * dx;
    x += dx;
    y += dy;
  }
  return Math.abs(twice) / 2;
}

import type { Topology } from 'topojson-specification';

/**
 * Which groups (districts) of a county lie beside one another: they share a line of the topology.
 * @param groupOf group of each area, in area order; -1 = none
 */
export function neighbouringGroups(topology: Topology, groupOf: readonly number[]): Set<number>[] {
  const beside: Set<number>[] = Array.from({ length: Math.max(-1, ...groupOf) + 1 }, () => new Set());
  const ownerOf = new Map<number, number>();
  const object = topology.objects['areas'];
  const areas = object?.type === 'GeometryCollection' ? object.geometries : [];
  areas.forEach((area, index) => {
    const group = groupOf[index] ?? -1;
    if (group < 0) return;
    for (const arc of arcsOf(area)) {
      const other = ownerOf.get(arc);
      if (other === undefined) ownerOf.set(arc, group);
      else if (other !== group) {
        beside[other]?.add(group);
        beside[group]?.add(other);
      }
    }
  });
  return beside;
}

type Area = Topology['objects'][string];

function arcsOf(area: Area): number[] {
  if (area.type !== 'Polygon' && area.type !== 'MultiPolygon') return [];
  const arcs: number[] = area.type === 'Polygon' ? area.arcs.flat() : area.arcs.flat(2);
  // an arc that is walked backwards has the complement of its number
  return arcs.map((arc) => (arc < 0 ? ~arc : arc));
}

/**
 * A colour (index) for each group so that neighbours differ; with no more groups than colours each has its own. Who has
 * the fewest neighbours left is coloured last (Matula and Beck 1983): on a map six colours then always suffice.
 */
export function colourGroups(beside: readonly ReadonlySet<number>[], colours: number): number[] {
  if (beside.length <= colours) return beside.map((_, group) => group);
  const chosen: number[] = beside.map(() => -1);
  for (const group of smallestLast(beside)) {
    const taken = new Set([...(beside[group] ?? [])].map((other) => chosen[other] ?? -1));
    chosen[group] = leastUsed(chosen, taken, colours);
  }
  return chosen;
}

function smallestLast(beside: readonly ReadonlySet<number>[]): number[] {
  const left = new Set(beside.keys());
  const order: number[] = [];
  const degree = (group: number): number =>
    [...(beside[group] ?? [])].filter((other) => left.has(other)).length;
  while (left.size > 0) {
    const next = [...left].reduce((least, group) => (degree(group) < degree(least) ? group : least));
    left.delete(next);
    order.unshift(next);
  }
  return order;
}

/** Of the colours that no neighbour has, the one used least so far: the map does not fall to two colours. */
function leastUsed(chosen: readonly number[], taken: ReadonlySet<number>, colours: number): number {
  const uses = Array.from({ length: colours }, (_, colour) => chosen.filter((one) => one === colour).length);
  const free = [...uses.keys()].filter((colour) => !taken.has(colour));
  return free.reduce(
    (best, colour) => ((uses[colour] ?? 0) < (uses[best] ?? 0) ? colour : best),
    free[0] ?? 0,
  );
}

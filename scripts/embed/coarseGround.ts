import { quantize } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { coarsenTopology } from '../geometry/coarsenTopology.ts';

/** A map in somebody else's page is rarely more than this many pixels wide or high. */
const WIDTH_STEPS = 800;
/** A corner that encloses less than this many square steps is left out: two pixels or so on a map 500 pixels wide. */
const LEAST_AREA = 5;

/**
 * The same areas with coarser lines: on a grid of 800 steps over the longer side, without corners smaller than a
 * pixel or two (Visvalingam). Neighbours still share their borders, for each arc is thinned once. No area is lost: an arc keeps
 * its ends, and one that closes on itself (an island) all its points where thinning leaves it no room.
 */
export function coarseGround(topology: Topology): Topology {
  const { transform, bbox } = topology;
  if (!transform || !bbox) throw new Error('Only a quantised topology can be made coarser');
  const [west = 0, south = 0, east = 0, north = 0] = bbox;
  const [scaleX, scaleY] = transform.scale;
  const factor = Math.max(1, Math.max((east - west) / scaleX, (north - south) / scaleY) / WIDTH_STEPS);
  const least = LEAST_AREA * factor ** 2 * scaleX * scaleY;
  const thinned = quantize(simplify(presimplify(topology as Topology<Objects<object>>), least), transform);
  return coarsenTopology(keepShapes(topology, thinned), factor);
}

/** Arcs that close on themselves (islands, enclaves) keep all their points where thinning leaves them no room. */
function keepShapes(topology: Topology, thinned: Topology): Topology {
  const arcs = thinned.arcs.map((arc, index) =>
    arc.length < 4 && isClosed(arc) ? (topology.arcs[index] ?? arc) : arc,
  );
  return { ...thinned, arcs };
}

function isClosed(arc: Topology['arcs'][number]): boolean {
  const [x, y] = arc
    .slice(1)
    .reduce<number[]>(([sx = 0, sy = 0], [dx = 0, dy = 0]) => [sx + dx, sy + dy], [0, 0]);
  return x === 0 && y === 0;
}

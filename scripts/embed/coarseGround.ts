import { quantize } from 'topojson-client';
import { presimplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { coarsenTopology } from '../geometry/coarsenTopology.ts';
import { withoutIslets } from './withoutIslets.ts';

/** A map in somebody else's page is rarely more than this many pixels wide or high. */
const WIDTH_STEPS = 800;
/** A corner that encloses less than this many square steps is left out: two pixels or so on a map 500 pixels wide. */
const LEAST_AREA = 5;

/** Square steps: a smaller island would be a speck of ink, all outline and no colour. */
const LEAST_ISLAND = 4;
/** A ring too small for the grid is drawn by this many corners that make most of it, beside the one where it closes. */
const RING_CORNERS = 3;

type Corner = readonly number[];

/**
 * The same areas with coarser lines: on a grid of 800 steps over the longer side, without corners smaller than a
 * pixel or two (Visvalingam) and islands no larger. Neighbours still share their borders, for each arc is thinned once. No area is lost: an arc
 * keeps its ends, and one that closes on itself (an island) its largest corners where thinning leaves it no room.
 */
export function coarseGround(topology: Topology): Topology {
  const { transform, bbox } = topology;
  if (!transform || !bbox) throw new Error('Only a quantised topology can be made coarser');
  const [west = 0, south = 0, east = 0, north = 0] = bbox;
  const [scaleX, scaleY] = transform.scale;
  const factor = Math.max(1, Math.max((east - west) / scaleX, (north - south) / scaleY) / WIDTH_STEPS);
  const least = LEAST_AREA * factor ** 2 * scaleX * scaleY;
  const weighed = presimplify(topology as Topology<Objects<object>>);
  const arcs = weighed.arcs.map((arc) => thinned(arc, least).map(([x = 0, y = 0]) => [x, y]));
  return withoutIslets(coarsenTopology(quantize({ ...weighed, arcs }, transform), factor), LEAST_ISLAND);
}

/** The corners of an arc that enclose enough; the third number of each says how much that is. */
function thinned(arc: readonly Corner[], least: number): readonly Corner[] {
  const large = arc.filter(([, , area = 0]) => area >= least);
  if (large.length > RING_CORNERS || !isClosed(arc)) return large;
  const [limit = 0] = arc
    .slice(1, -1)
    .map(([, , area = 0]) => area)
    .sort((one, other) => other - one)
    .slice(0, RING_CORNERS)
    .slice(-1);
  return arc.filter(([, , area = 0]) => area >= Math.min(limit, least));
}

function isClosed(arc: readonly Corner[]): boolean {
  const [first, last] = [arc[0], arc.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

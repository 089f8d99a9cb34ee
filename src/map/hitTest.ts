import type { Topology } from 'topojson-specification';
import type { Lens, Point } from './projection.ts';
import { toDegrees } from './projection.ts';
import { areaGeometries, polygonsOf, type ArcIndexes } from './topology.ts';

/** An area as rings of absolute grid coordinates (x, y, x, y ...), for pointing and for finding its middle. */
export interface AreaShape {
  rings: Int32Array[];
  west: number;
  south: number;
  east: number;
  north: number;
  /** centroid of the largest ring, grid units */
  middle: Point;
}

function absoluteArcs(topology: Topology): Int32Array[] {
  return topology.arcs.map((arc) => {
    const points = new Int32Array(arc.length * 2);
    let x = 0;
    let y = 0;
    arc.forEach(([dx = 0, dy = 0], index) => {
      points[2 * index] = x += dx;
      points[2 * index + 1] = y += dy;
    });
    return points;
  });
}

function joinRing(ring: ArcIndexes, arcs: readonly Int32Array[]): Int32Array {
  const points: number[] = [];
  for (const index of ring) {
    const arc = arcs[index < 0 ? ~index : index] ?? new Int32Array();
    const count = arc.length / 2;
    for (let step = 0; step < count; step += 1) {
      const at = 2 * (index < 0 ? count - 1 - step : step);
      points.push(arc[at] ?? 0, arc[at + 1] ?? 0);
    }
  }
  return Int32Array.from(points);
}

/** Twice the signed area of a ring and its centroid (the shoelace formula). */
function measureRing(ring: Int32Array): { twiceArea: number; middle: Point } {
  const [x0 = 0, y0 = 0] = ring;
  let twiceArea = 0;
  let sumX = 0;
  let sumY = 0;
  for (let at = 0; at + 3 < ring.length; at += 2) {
    const x1 = (ring[at] ?? 0) - x0;
    const y1 = (ring[at + 1] ?? 0) - y0;
    const x2 = (ring[at + 2] ?? 0) - x0;
    const y2 = (ring[at + 3] ?? 0) - y0;
    const cross = x1 * y2 - x2 * y1;
    twiceArea += cross;
    sumX += (x1 + x2) * cross;
    sumY += (y1 + y2) * cross;
  }
  if (twiceArea === 0) return { twiceArea, middle: [x0, y0] };
  return { twiceArea, middle: [x0 + sumX / (3 * twiceArea), y0 + sumY / (3 * twiceArea)] };
}

function shapeOf(rings: Int32Array[]): AreaShape {
  const shape: AreaShape = {
    rings,
    west: Infinity,
    south: Infinity,
    east: -Infinity,
    north: -Infinity,
    middle: [0, 0],
  };
  let largest = -1;
  for (const ring of rings) {
    const { twiceArea, middle } = measureRing(ring);
    if (Math.abs(twiceArea) > largest) {
      largest = Math.abs(twiceArea);
      shape.middle = middle;
    }
    for (let at = 0; at < ring.length; at += 2) {
      const x = ring[at] ?? 0;
      const y = ring[at + 1] ?? 0;
      if (x < shape.west) shape.west = x;
      if (x > shape.east) shape.east = x;
      if (y < shape.south) shape.south = y;
      if (y > shape.north) shape.north = y;
    }
  }
  return shape;
}

const known = new WeakMap<Topology, AreaShape[]>();

/** Every area of the topology as a shape, in area order: computed once, when somebody first points at it. */
export function shapesOf(topology: Topology): readonly AreaShape[] {
  const found = known.get(topology) ?? makeShapes(topology);
  known.set(topology, found);
  return found;
}

function makeShapes(topology: Topology): AreaShape[] {
  const arcs = absoluteArcs(topology);
  return areaGeometries(topology).map((geometry) =>
    shapeOf(
      polygonsOf(geometry)
        .flat()
        .map((ring) => joinRing(ring, arcs)),
    ),
  );
}

/** How often a line eastwards from (x, y) crosses the ring. */
function crossings(ring: Int32Array, x: number, y: number): number {
  let count = 0;
  let x1 = ring.at(-2) ?? 0;
  let y1 = ring.at(-1) ?? 0;
  for (let at = 0; at < ring.length; at += 2) {
    const x2 = ring[at] ?? 0;
    const y2 = ring[at + 1] ?? 0;
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)) count += 1;
    x1 = x2;
    y1 = y2;
  }
  return count;
}

/** Even-odd rule over all rings at once, so that holes and detached parts need no special case. */
function contains(shape: AreaShape, x: number, y: number): boolean {
  if (x < shape.west || x > shape.east || y < shape.south || y > shape.north) return false;
  return shape.rings.reduce((sum, ring) => sum + crossings(ring, x, y), 0) % 2 === 1;
}

/** Index of the area at a grid point; null outside the county. */
export function areaAtGrid(shapes: readonly AreaShape[], x: number, y: number): number | null {
  const index = shapes.findIndex((shape) => contains(shape, x, y));
  return index === -1 ? null : index;
}

/** Index of the area at a place on the ground; null outside the county. */
export function areaAtPlace(
  shapes: readonly AreaShape[],
  { transform }: Topology,
  [lon, lat]: Point,
): number | null {
  if (!transform) return null;
  const x = (lon - transform.translate[0]) / transform.scale[0];
  return areaAtGrid(shapes, x, (lat - transform.translate[1]) / transform.scale[1]);
}

/** Longitude and latitude of a point of the grid. */
export function placeOfGrid({ transform }: Topology, [x, y]: Point): Point {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  return [translate[0] + x * scale[0], translate[1] + y * scale[1]];
}

/** Index of the area under a pixel of the pane; null outside the county. The same for every renderer. */
export function areaAtPixel(
  shapes: readonly AreaShape[],
  topology: Topology,
  lens: Lens,
  at: Point,
): number | null {
  return areaAtPlace(shapes, topology, toDegrees(lens, at[0], at[1]));
}

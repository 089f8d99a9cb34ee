import type { Topology } from 'topojson-specification';

type Point = readonly [x: number, y: number];

/**
 * The same topology on a coarser grid, for a picture of known size: points that fall together and points on a straight
 * line are left out. Ends of arcs go to the same place in every ring, so neighbours still share their borders.
 * @param factor old grid steps to one new step, 1 or more
 */
export function coarsenTopology(topology: Topology, factor: number): Topology {
  const { transform } = topology;
  if (!transform) throw new Error('Only a quantised topology can be made coarser');
  const [scaleX, scaleY] = transform.scale;
  return {
    ...topology,
    transform: { scale: [scaleX * factor, scaleY * factor], translate: transform.translate },
    arcs: topology.arcs.map((arc) => toSteps(withoutStraight(withoutRepeats(onGrid(arc, factor))))),
  };
}

/** Absolute places on the new grid from the old one's steps. */
function onGrid(arc: readonly (readonly number[])[], factor: number): Point[] {
  let x = 0;
  let y = 0;
  return arc.map(([dx = 0, dy = 0]): Point => {
    x += dx;
    y += dy;
    return [Math.round(x / factor), Math.round(y / factor)];
  });
}

function withoutRepeats(points: readonly Point[]): Point[] {
  return points.filter(([x, y], index) => {
    const before = points[index - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
}

/** Leaves out points between two others on one line; a spike that turns back is kept. */
function withoutStraight(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const next of points) {
    const last = kept.at(-1);
    const before = kept.at(-2);
    if (last && before && isBetween(before, last, next)) kept.pop();
    kept.push(next);
  }
  return kept;
}

function isBetween([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  const [ux, uy, vx, vy] = [bx - ax, by - ay, cx - bx, cy - by];
  return ux * vy === uy * vx && ux * vx + uy * vy > 0;
}

function toSteps(points: readonly Point[]): [number, number][] {
  return points.map(([x, y], index) => {
    const [fromX, fromY] = points[index - 1] ?? [0, 0];
    return [x - fromX, y - fromY];
  });
}

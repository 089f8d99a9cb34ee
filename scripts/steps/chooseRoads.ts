import type { ContextFile } from '../../src/domain/context.ts';
import { isInside, longerSideM, type Box } from '../geometry/box.ts';
import type { Inputs } from '../inputs.ts';

export type RoadPoint = ContextFile['roads'][number];

const MOST_ROADS = 90;
/** Two points of one road closer than this share of the county's longer side would say the same thing twice. */
const APART = 1 / 6;
const METRES_PER_DEGREE = 111_320;

/** One point on each section of a numbered road of England and Wales: motorways first, then A, then B. */
export function readRoadPoints(inputs: Inputs): RoadPoint[] {
  const points = inputs
    .geojson<{ road: string; class: RoadPoint[1] }>('road-numbers')
    .features.flatMap(({ geometry, properties }): RoadPoint[] => {
      if (geometry.type !== 'Point') return [];
      const [lon = 0, lat = 0] = geometry.coordinates;
      return [[properties.road, properties.class, Number(lon.toFixed(4)), Number(lat.toFixed(4))]];
    });
  return points.sort(
    (a, b) => ORDER.indexOf(a[1]) - ORDER.indexOf(b[1]) || numberOf(a) - numberOf(b) || a[2] - b[2],
  );
}

const ORDER: RoadPoint[1][] = ['M', 'A', 'B'];

/** The road numbers a map of the county may show: M and A inside the margin, B inside the county's own box. */
export function chooseRoads(points: readonly RoadPoint[], own: Box, near: Box): RoadPoint[] {
  const apart = longerSideM(own) * APART;
  const chosen: RoadPoint[] = [];
  for (const point of points) {
    const [road, kind, lon, lat] = point;
    if (chosen.length >= MOST_ROADS) break;
    if (!isInside(kind === 'B' ? own : near, lon, lat)) continue;
    if (chosen.every((other) => other[0] !== road || distanceM(other, point) >= apart)) chosen.push(point);
  }
  return chosen;
}

function distanceM([, , lonA, latA]: RoadPoint, [, , lonB, latB]: RoadPoint): number {
  const east = (lonA - lonB) * Math.cos((latA * Math.PI) / 180);
  return Math.hypot(east, latA - latB) * METRES_PER_DEGREE;
}

function numberOf([road]: RoadPoint): number {
  return Number(/\d+/.exec(road)?.[0] ?? 0);
}

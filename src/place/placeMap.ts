import { groundOf } from '../map/ground.ts';
import { placeOfGrid, shapesOf } from '../map/hitTest.ts';
import {
  fitKmPerPixel,
  lensOf,
  toPixel,
  type Bbox,
  type Lens,
  type Pane,
  type Point,
} from '../map/projection.ts';
import type { ListedArea } from '../domain/place/placeList.ts';
import type { PlaceCounty, PlaceRecord } from '../domain/place/placeRecord.ts';

/** A place's own ground: the box round its neighbourhoods, in degrees; its county's where it has none. */
export function boxOf({ counties }: Pick<PlaceRecord, 'counties'>): Bbox {
  const boxes = counties.map((county) => boxOfMembers(county) ?? county.county.bbox);
  return [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north)),
  ];
}

function boxOfMembers({ topology, members }: PlaceCounty): Bbox | null {
  const shapes = shapesOf(topology);
  const own = members.lsoa21.flatMap((at) => shapes[at] ?? []);
  if (own.length === 0) return null;
  const [west, south] = placeOfGrid(topology, [
    Math.min(...own.map((shape) => shape.west)),
    Math.min(...own.map((shape) => shape.south)),
  ]);
  const [east, north] = placeOfGrid(topology, [
    Math.max(...own.map((shape) => shape.east)),
    Math.max(...own.map((shape) => shape.north)),
  ]);
  return [west, south, east, north];
}

/** Margin round a place as a share of the pane, so that what lies beside it can be seen. */
const MARGIN = 0.08;

/** A lens that shows a box whole, with a margin; `k` says how much closer this is than its whole county, for names. */
export function lensFor(box: Bbox, county: Bbox, pane: Pane): Lens {
  const padding = Math.min(pane.width, pane.height) * MARGIN;
  const kmPerPixel = fitKmPerPixel(box, pane, padding);
  const lens = lensOf(box, pane, null, kmPerPixel);
  return { ...lens, k: Math.max(1, fitKmPerPixel(county, pane) / kmPerPixel) };
}

/** How tall a pane of this width should be for a box: tall places get a tall map, within reason. */
export function paneFor(box: Bbox, width: number, shortest: number, tallest: number): Pane {
  const [west, south, east, north] = box;
  const shape = (north - south) / Math.max(1e-6, (east - west) * Math.cos(((south + north) * Math.PI) / 360));
  return { width, height: Math.round(Math.min(tallest, Math.max(shortest, width * Math.min(1.2, shape)))) };
}

/** Borders of a set of areas: every line with the set on one side only. */
export function outlineOf({ topology, members }: Pick<PlaceCounty, 'topology' | 'members'>): string {
  const { sides, paths } = groundOf(topology);
  const own = new Set(members.lsoa21);
  const arcs: number[] = [];
  for (let arc = 0; 2 * arc < sides.length; arc += 1) {
    const [one, other] = [own.has(sides[2 * arc] ?? -1), own.has(sides[2 * arc + 1] ?? -1)];
    if (one !== other) arcs.push(arc);
  }
  return paths.lines(arcs);
}

/** A number on the map: where it stands, and the point it belongs to. */
export interface MapNumber {
  number: number;
  x: number;
  y: number;
  to: Point;
}

const RADIUS = 9;
const STEPS = [0, 1.1, 1.9, 2.7, 3.6, 4.6, 5.8];

/** Numbers beside one another, never over one another: each stands on its area, or as near to it as there is room. */
export function placeNumbers(areas: readonly ListedArea[], lens: Lens): MapNumber[] {
  const taken: Point[] = [];
  return areas.flatMap(({ number, area }) => {
    if (number === null) return [];
    const to = toPixel(lens, area.lon, area.lat);
    const [x, y] = freePoint(to, taken, lens.pane);
    taken.push([x, y]);
    return [{ number, x, y, to }];
  });
}

function freePoint([x, y]: Point, taken: readonly Point[], { width, height }: Pane): Point {
  for (const step of STEPS) {
    const turns = step === 0 ? 1 : 12;
    for (let turn = 0; turn < turns; turn += 1) {
      const angle = (2 * Math.PI * turn) / turns - Math.PI / 2;
      const at: Point = [x + Math.cos(angle) * step * RADIUS, y + Math.sin(angle) * step * RADIUS];
      const isIn = at[0] > RADIUS && at[1] > RADIUS && at[0] < width - RADIUS && at[1] < height - RADIUS;
      if (isIn && taken.every((other) => Math.hypot(other[0] - at[0], other[1] - at[1]) > 2 * RADIUS + 1))
        return at;
    }
  }
  return [x, y];
}

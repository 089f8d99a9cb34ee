import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import { boxOf, boxesMeet, growBox, isInside, longerSideM, type Box } from './box.ts';
import { ArcNumbers, finishTopology, writeArea } from './cutTopology.ts';
import { tidyPoints } from './drawArc.ts';
import { toGrid, toRawDegrees, type GridPoint } from './grid.ts';
import type { Network, NetworkArea, WeightedPoint } from './network.ts';

/** Counties, Wales and other land as one network; motorways by number. */
export interface Surroundings {
  land: Network;
  /** of each polygon of each area of `land` */
  boxes: Box[][];
  roads: { road: string; lines: WeightedPoint[][] }[];
}

/** How far round a county things are shown: near (any map shape), and far (the wide margins of a wide window). */
const NEAR = 0.35;
const FAR = 1;
/** Detail as a share of the county's longer side: a map of 600 pixels shows two, four and twenty of them. */
const ROAD_DETAIL = 1 / 300;
const NEAR_DETAIL = 1 / 150;
const FAR_DETAIL = 1 / 30;

/** The county's box with the margin in which details are shown. */
export function nearBox(box: Box): Box {
  return growBox(box, longerSideM(box) * NEAR);
}

export type ContextTopology = Topology<{ neighbours: GeometryCollection; motorways: GeometryCollection }>;

/**
 * The land round a county, and the motorways. The lines that others share with the county are those of its areas,
 * point for point; all others are coarser. The county itself is not there: its areas are.
 */
export function cutContext(county: string, box: Box, { land, boxes, roads }: Surroundings): ContextTopology {
  const side = longerSideM(box);
  const near = nearBox(box);
  const own = new Set(arcsOf(land.areas.find((area) => area.code === county)));
  const used = new ArcNumbers(
    land.arcs.map((points, arc) =>
      thinLine(points, near, own.has(arc) ? 0 : side * NEAR_DETAIL, own.has(arc) ? 0 : side * FAR_DETAIL),
    ),
  );
  /** A rock is left out, but not a part of a neighbour that touches the county. */
  const isShown = (rings: number[][], around: Box): boolean =>
    boxesMeet(around, growBox(box, side * FAR)) &&
    (longerSideM(around) > side * NEAR_DETAIL || rings.flat().some((arc) => own.has(arc < 0 ? ~arc : arc)));
  const areas = land.areas.map(({ code, polygons }, i) => ({
    code,
    polygons: polygons.filter((rings, p) => isShown(rings, boxes[i]?.[p] ?? box)),
    isNear: boxes[i]?.some((around) => boxesMeet(around, near)) ?? false,
  }));
  const around = areas.filter(({ code, polygons }) => code !== county && polygons.length > 0);
  const neighbours = mergeFar(around, land).map((area) => writeArea(area, used));
  const motorways = roads.flatMap((road) => drawRoad(road, near, side * ROAD_DETAIL, used));
  return finishTopology(
    {
      neighbours: { type: 'GeometryCollection', geometries: neighbours },
      motorways: { type: 'GeometryCollection', geometries: motorways },
    },
    used.arcs,
  );
}

/** Neighbours one by one; what only the wide margin shows as one piece, for nobody needs the borders in it. */
function mergeFar(around: readonly (NetworkArea & { isNear: boolean })[], land: Network): NetworkArea[] {
  const near = around.filter((area) => area.isNear);
  const far = around.filter((area) => !area.isNear);
  if (far.length === 0) return near;
  const pieces = far.map(({ polygons }): MultiPolygon => ({ type: 'MultiPolygon', arcs: polygons }));
  const topology: Topology = { type: 'Topology', objects: {}, arcs: land.arcs };
  return [...near, { code: 'beyond', polygons: mergeArcs(topology, pieces).arcs }];
}

/** A motorway as one geometry; slip roads and other pieces shorter than the detail are left out. */
function drawRoad(
  { road, lines }: Surroundings['roads'][number],
  near: Box,
  detailM: number,
  used: ArcNumbers,
) {
  const drawn = lines
    .flatMap((line) => clipLine(line, near))
    .map((line) => thinLine(line, near, detailM, detailM))
    .filter((line) => line.length > 1 && longerSideM(boxOf(line.map(toRawDegrees))) > detailM);
  const arcs = drawn.map((line) => [used.arcs.push(line) - 1]);
  return arcs.length > 0 ? [{ type: 'MultiLineString' as const, properties: { road }, arcs }] : [];
}

function arcsOf(area: NetworkArea | undefined): number[] {
  return (area?.polygons.flat(2) ?? []).map((arc) => (arc < 0 ? ~arc : arc));
}

/** The line on the grid with less detail (the side of the smallest kept triangle, metres) outside the near box. */
function thinLine(points: readonly WeightedPoint[], near: Box, nearM: number, farM: number): GridPoint[] {
  const kept = points.filter(
    ([lon, lat, weight]) => weight >= (isInside(near, lon, lat) ? nearM : farM) ** 2,
  );
  return tidyPoints(kept.map(([lon, lat]) => toGrid(lon, lat)));
}

/** Runs of the line whose segments touch the box. */
function clipLine(line: readonly WeightedPoint[], box: Box): WeightedPoint[][] {
  const runs: WeightedPoint[][] = [];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    if (!a || !b || !(isInside(box, a[0], a[1]) || isInside(box, b[0], b[1]))) continue;
    const run = runs.at(-1);
    if (run?.at(-1) === a) run.push(b);
    else runs.push([a, b]);
  }
  return runs;
}

/** Box of each polygon of each area, degrees. */
export function polygonBoxes({ areas, arcs }: Network): Box[][] {
  return areas.map(({ polygons }) =>
    polygons.map(([outer]) => boxOf((outer ?? []).flatMap((arc) => arcs[arc < 0 ? ~arc : arc] ?? []))),
  );
}

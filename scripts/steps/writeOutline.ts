import type { Topology } from 'topojson-specification';
import { boxOf, type Box } from '../geometry/box.ts';
import { ringAreaM2 } from '../geometry/grid.ts';
import { mergeAreas } from '../geometry/mergeAreas.ts';
import { buildNetwork, type Network, type WeightedPoint } from '../geometry/network.ts';
import type { Drawing } from '../geometry/simplifyNetwork.ts';
import type { Output } from '../output.ts';

/** Steps of its own grid, in degrees: about 550 m either way, a tenth of a pixel where England is 100 pixels tall. */
const STEP = { lon: 0.008, lat: 0.005 } as const;
/** Effective area below which a point of the coast goes; an island that would be nothing then keeps finer ones. */
const DETAIL_M2 = [1_500 ** 2, 700 ** 2, 300 ** 2];
/** Smaller islands cannot be seen. */
const ISLAND_M2 = 4e6;
/** Points of a closed ring that is still an area: a triangle. */
const CORNERS = 3;

/**
 * Writes `england/outline.json`: England as one area, for small maps that say where in it a place lies. A topology with
 * one ring to an island, coarse enough for a few kB; it is never drawn together with a county's own lines.
 */
export function writeOutline({ areas, arcs }: Pick<Drawing, 'areas' | 'arcs'>, output: Output): void {
  const whole = mergeAreas(areas, arcs, (code) => (code.startsWith('E') ? 'England' : undefined));
  const rings = outerRings(buildNetwork(whole, 'code')).flatMap(coarse);
  const outline: Topology = {
    type: 'Topology',
    bbox: degreesOf(rings),
    transform: { scale: [STEP.lon, STEP.lat], translate: [0, 0] },
    arcs: rings.map(toSteps),
    objects: {
      areas: {
        type: 'GeometryCollection',
        geometries: [{ type: 'MultiPolygon', id: 'England', arcs: rings.map((_, index) => [[index]]) }],
      },
    },
  };
  output.json('england/outline.json', outline);
}

/** The coast and border of each island, largest first; lakes and holes are left out. */
function outerRings({ areas, arcs }: Network): WeightedPoint[][] {
  const rings = areas.flatMap(({ polygons }) =>
    polygons.map(([outer = []]) =>
      outer.flatMap((arc) => (arc < 0 ? (arcs[~arc] ?? []).toReversed() : (arcs[arc] ?? []))),
    ),
  );
  const sized = rings.map((ring) => ({ ring, size: Math.abs(ringAreaM2(ring)) }));
  return sized
    .filter(({ size }) => size >= ISLAND_M2)
    .sort((a, b) => b.size - a.size)
    .map(({ ring }) => ring);
}

/** A ring on the coarse grid, closed, as a list of one; empty of one too small for it. */
function coarse(ring: readonly WeightedPoint[]): [number, number][][] {
  for (const detail of DETAIL_M2) {
    const points = ring
      .filter(([, , weight]) => weight >= detail)
      .map(([lon, lat]): [number, number] => [Math.round(lon / STEP.lon), Math.round(lat / STEP.lat)])
      .filter(([x, y], at, all) => x !== all[at - 1]?.[0] || y !== all[at - 1]?.[1]);
    const [first] = points;
    if (first && points.length > CORNERS) return [[...points, first]];
  }
  return [];
}

/** The box of rings of the coarse grid, in degrees. */
function degreesOf(rings: readonly (readonly [number, number])[][]): Box {
  const [west, south, east, north] = boxOf(rings.flat());
  const exact = (degrees: number): number => Number(degrees.toFixed(3));
  return [exact(west * STEP.lon), exact(south * STEP.lat), exact(east * STEP.lon), exact(north * STEP.lat)];
}

function toSteps(ring: readonly [number, number][]): number[][] {
  return ring.map(([x, y], at) => {
    const [fromX, fromY] = ring[at - 1] ?? [0, 0];
    return [x - fromX, y - fromY];
  });
}

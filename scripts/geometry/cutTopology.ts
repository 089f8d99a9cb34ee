import type { GeometryCollection, Topology } from 'topojson-specification';
import { boxOf, type Box } from './box.ts';
import { GRID, toDegrees, type GridPoint } from './grid.ts';
import type { NetworkArea } from './network.ts';

/** A topology on the national grid, with the box that holds it. */
export type GridTopology<O extends Topology['objects']> = Topology<O> & { bbox: Box };

export type AreasTopology = GridTopology<{ areas: GeometryCollection }>;

/** A standard TopoJSON of some areas: object `areas`, in the order given, ids = codes, only the lines they use. */
export function cutTopology(areas: readonly NetworkArea[], arcs: readonly GridPoint[][]): AreasTopology {
  const used = new ArcNumbers(arcs);
  const geometries = areas.map((area) => writeArea(area, used));
  return finishTopology({ areas: { type: 'GeometryCollection', geometries } }, used.arcs);
}

/** Numbers the lines in the order of their first use, so that neighbours in the file are neighbours on the map. */
export class ArcNumbers {
  readonly arcs: GridPoint[][] = [];
  readonly #source: readonly GridPoint[][];
  readonly #numbers = new Map<number, number>();

  constructor(source: readonly GridPoint[][]) {
    this.#source = source;
  }

  /** Ring of new numbers; lines that shrank to one point are left out. */
  ring(ring: readonly number[]): number[] {
    return ring.filter((arc) => this.#points(arc).length > 1).map((arc) => this.#number(arc));
  }

  #points(arc: number): GridPoint[] {
    return this.#source[arc < 0 ? ~arc : arc] ?? [];
  }

  #number(arc: number): number {
    const forward = arc < 0 ? ~arc : arc;
    let number = this.#numbers.get(forward);
    if (number === undefined) {
      number = this.arcs.push(this.#points(forward)) - 1;
      this.#numbers.set(forward, number);
    }
    return arc < 0 ? ~number : number;
  }
}

/** One area as a TopoJSON geometry; a ring that shrank away altogether is left out with its holes. */
export function writeArea(area: NetworkArea, used: ArcNumbers): GeometryCollection['geometries'][number] {
  const polygons = area.polygons
    .map((rings) => rings.map((ring) => used.ring(ring)))
    .filter((rings) => (rings[0]?.length ?? 0) > 0)
    .map((rings) => rings.filter((ring) => ring.length > 0));
  const [only] = polygons;
  return polygons.length === 1 && only
    ? { type: 'Polygon', id: area.code, arcs: only }
    : { type: 'MultiPolygon', id: area.code, arcs: polygons };
}

/** Adds bbox and transform and writes each line as steps from point to point. */
export function finishTopology<O extends Topology['objects']>(
  objects: O,
  arcs: GridPoint[][],
): GridTopology<O> {
  const [west, south, east, north] = boxOf(arcs.flat());
  return {
    type: 'Topology',
    bbox: [...toDegrees([west, south]), ...toDegrees([east, north])],
    transform: { scale: [GRID.lon, GRID.lat], translate: toDegrees([west, south]) },
    objects,
    arcs: arcs.map((arc) => encodeSteps(arc, west, south)),
  };
}

function encodeSteps(arc: GridPoint[], west: number, south: number): GridPoint[] {
  let [x0, y0] = [west, south];
  return arc.map(([x, y]) => {
    const step: GridPoint = [x - x0, y - y0];
    [x0, y0] = [x, y];
    return step;
  });
}

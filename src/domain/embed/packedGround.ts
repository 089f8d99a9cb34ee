import type { GeometryObject, Topology } from 'topojson-specification';
import type { County, Geography } from '../area.ts';

/**
 * A county's ground for embeds: lines coarse enough for a map in somebody else's page, written as one walk along its rings.
 * A ring goes on where its last arc ended, so no arc but the first says where it begins; an arc that a neighbour has
 * already walked is named by how long ago. A third of the bytes of a TopoJSON with the same lines. Every list is a packed
 * column (`packed.ts`).
 */
export interface PackedGround {
  county: County;
  geography: Geography;
  /** of the grid the steps are counted on, as in TopoJSON */
  scale: [number, number];
  translate: [number, number];
  /** beginning of all codes, and the rest as a number, less the one before */
  prefix: string;
  codes: number[];
  /** polygons of each area, rings of each polygon, arcs of each ring */
  polygons: number[];
  rings: number[];
  arcs: number[];
  /** each arc of each ring: 0 = a new one; n = the n-th last new one, walked backwards; 90 = ask `far` */
  walk: number[];
  /** how long ago arcs were new that are 90 or more ago; below nought: walked forwards again */
  far: number[];
  /** steps of each new arc */
  lengths: number[];
  /** where rings that begin with a new arc begin: x, y, x, y … */
  starts: number[];
  dx: number[];
  dy: number[];
}

/** Nearer ones are one character of a packed column. */
export const FAR = 90;

type GridPoint = [number, number];

/** Reads lists one number after the other. Throws at the end of a list: the file is broken then. */
function readerOf(list: readonly number[]): () => number {
  let at = 0;
  return () => {
    const number = list[at];
    if (number === undefined) throw new Error('A ground ends too early');
    at += 1;
    return number;
  };
}

class Walk {
  readonly arcs: GridPoint[][] = [];
  readonly #next: Record<'walk' | 'far' | 'lengths' | 'starts' | 'dx' | 'dy', () => number>;
  /** first and last place of each arc */
  readonly #ends: [GridPoint, GridPoint][] = [];

  constructor(ground: PackedGround) {
    this.#next = {
      walk: readerOf(ground.walk),
      far: readerOf(ground.far),
      lengths: readerOf(ground.lengths),
      starts: readerOf(ground.starts),
      dx: readerOf(ground.dx),
      dy: readerOf(ground.dy),
    };
  }

  ring(count: number): number[] {
    let pen: GridPoint | null = null;
    return Array.from({ length: count }, () => {
      const near = this.#next.walk();
      const back = near === FAR ? this.#next.far() : near;
      const arc = back === 0 ? this.#walkNew(pen) : this.arcs.length - Math.abs(back);
      const ends = this.#ends[arc];
      if (!ends) throw new Error('A ground names an arc it does not have');
      pen = ends[back > 0 ? 0 : 1];
      return back > 0 ? ~arc : arc;
    });
  }

  #walkNew(pen: GridPoint | null): number {
    const start = pen ?? [this.#next.starts(), this.#next.starts()];
    const end: GridPoint = [...start];
    const arc: GridPoint[] = [[...start]];
    for (let left = this.#next.lengths(); left > 0; left -= 1) {
      const step: GridPoint = [this.#next.dx(), this.#next.dy()];
      end[0] += step[0];
      end[1] += step[1];
      arc.push(step);
    }
    // TopoJSON wants two points of every arc, also of one too short for the grid
    if (arc.length === 1) arc.push([0, 0]);
    this.#ends.push([start, end]);
    return this.arcs.push(arc) - 1;
  }
}

/** The topology of a packed ground, as every renderer reads it. Throws where the ground does not hold together. */
export function unpackGround(ground: PackedGround): Topology {
  const walk = new Walk(ground);
  const rings = readerOf(ground.rings);
  const arcs = readerOf(ground.arcs);
  let code = 0;
  const geometries = ground.polygons.map((count, area): GeometryObject => {
    code += ground.codes[area] ?? 0;
    const id = `${ground.prefix}${String(code).padStart(9 - ground.prefix.length, '0')}`;
    const polygons = Array.from({ length: count }, () =>
      Array.from({ length: rings() }, () => walk.ring(arcs())),
    );
    return { type: 'MultiPolygon', id, arcs: polygons };
  });
  return {
    type: 'Topology',
    bbox: ground.county.bbox,
    transform: { scale: ground.scale, translate: ground.translate },
    objects: { areas: { type: 'GeometryCollection', geometries } },
    arcs: walk.arcs,
  };
}

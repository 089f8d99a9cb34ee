import type { Topology } from 'topojson-specification';
import type { County, Geography } from '../../src/domain/area.ts';
import { areaCodes } from '../../src/domain/countyData.ts';
import { FAR, type PackedGround } from '../../src/domain/embed/packedGround.ts';

type Step = readonly number[];
type Lists = Pick<PackedGround, 'walk' | 'far' | 'lengths' | 'starts' | 'dx' | 'dy'>;

/** Steps as long as this are one character of a packed column; a longer one becomes several on the same line. */
const LONGEST_STEP = 45;

/** Writes the rings of a topology as one walk; `unpackGround` gives the same lines back. */
export function packGround(topology: Topology, county: County, geography: Geography): PackedGround {
  const { transform, objects } = topology;
  const areas = objects['areas'];
  if (!transform || areas?.type !== 'GeometryCollection') throw new Error('No quantised topology of areas');
  const codes = areaCodes(topology);
  const numbers = codes.map((code) => Number(code.slice(3)));
  const polygons = areas.geometries.map((geometry) => {
    if (geometry.type === 'Polygon') return [geometry.arcs];
    return geometry.type === 'MultiPolygon' ? geometry.arcs : [];
  });
  const rings = polygons.flat(2);
  return {
    county,
    geography,
    scale: [transform.scale[0], transform.scale[1]],
    translate: [transform.translate[0], transform.translate[1]],
    prefix: codes[0]?.slice(0, 3) ?? '',
    codes: numbers.map((number, at) => number - (numbers[at - 1] ?? 0)),
    polygons: polygons.map((parts) => parts.length),
    rings: polygons.flat().map((parts) => parts.length),
    arcs: rings.map((arcs) => arcs.length),
    ...walkRings(rings, topology.arcs),
  };
}

function walkRings(rings: readonly (readonly number[])[], arcs: Topology['arcs']): Lists {
  const lists: Lists = { walk: [], far: [], lengths: [], starts: [], dx: [], dy: [] };
  /** number and direction in which an arc was first walked */
  const known = new Map<number, { order: number; isReversed: boolean }>();
  for (const ring of rings) {
    for (const [place, index] of fromKnown(ring, known).entries()) {
      const arc = index < 0 ? ~index : index;
      const before = known.get(arc);
      if (before) {
        const back = known.size - before.order;
        writeKnown(lists, before.isReversed === index < 0 ? -back : back);
        continue;
      }
      lists.walk.push(0);
      writeArc(lists, arcs[arc] ?? [], index < 0, place === 0);
      known.set(arc, { order: known.size, isReversed: index < 0 });
    }
  }
  return lists;
}

/** A ring may begin anywhere: where an arc is known, nothing need be said of where it begins. */
function fromKnown(ring: readonly number[], known: ReadonlyMap<number, unknown>): number[] {
  const at = ring.findIndex((index) => known.has(index < 0 ? ~index : index));
  return at <= 0 ? [...ring] : [...ring.slice(at), ...ring.slice(0, at)];
}

function writeKnown(lists: Lists, back: number): void {
  const isNear = back > 0 && back < FAR;
  lists.walk.push(isNear ? back : FAR);
  if (!isNear) lists.far.push(back);
}

function writeArc(lists: Lists, arc: readonly Step[], isReversed: boolean, isFirst: boolean): void {
  const [start = [], ...steps] = arc;
  const [x, y] = isReversed ? arc.reduce(([sx = 0, sy = 0], [dx = 0, dy = 0]) => [sx + dx, sy + dy]) : start;
  if (isFirst) lists.starts.push(x ?? 0, y ?? 0);
  const walked = isReversed ? steps.toReversed().map(([dx = 0, dy = 0]) => [-dx, -dy]) : steps;
  const short = walked.flatMap(inShortSteps);
  lists.lengths.push(short.length);
  lists.dx.push(...short.map(([dx]) => dx));
  lists.dy.push(...short.map(([, dy]) => dy));
}

function inShortSteps([dx = 0, dy = 0]: Step): [number, number][] {
  const count = Math.max(1, Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / LONGEST_STEP));
  const at = (distance: number, step: number): number => Math.round((distance * step) / count);
  return Array.from({ length: count }, (_, step) => [
    at(dx, step + 1) - at(dx, step),
    at(dy, step + 1) - at(dy, step),
  ]);
}

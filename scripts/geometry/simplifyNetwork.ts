import { bendCrossings } from './bendArcs.ts';
import { findCrossings } from './crossings.ts';
import { deviationM } from './deviation.ts';
import { drawArc } from './drawArc.ts';
import { toRawDegrees, type GridPoint } from './grid.ts';
import type { Network, NetworkArea } from './network.ts';
import { ringAreasM2 } from './ringPoints.ts';

/** Lines on the grid, simplified once for all areas, and what it took. */
export interface Drawing {
  /** without the slivers */
  areas: NetworkArea[];
  arcs: GridPoint[][];
  /** number of arcs that were given more detail, and of those bent to meet instead of cross */
  restored: number;
  bent: number;
  /** rings too small for the grid, left out */
  slivers: Fault[];
  /** rings that are not small and yet collapsed or turned over */
  broken: Fault[];
  /** crossings that nothing could resolve */
  crossings: number;
  /** the areas whose size changed most, and by which share of it, the most changed first */
  changes: { code: string; share: number }[];
}

interface Fault {
  code: string;
  /** size before simplification */
  areaM2: number;
}

/** Effective area below which a point goes, unless a check asks for more detail: 55 m x 55 m. */
const THRESHOLD_M2 = 55 ** 2;
/** Each restoration quarters the threshold (halves the size of detail); after the last one every point stays. */
const RESTORATIONS = 3;
/** Detail is restored where a line strays further than this: five pixels at zoom 12. */
const MOST_DEVIATION_M = 60;
/** ... and where an area's size changes by more than this share. */
const MOST_AREA_CHANGE = 0.03;
/** Rings smaller than this may vanish on the grid (ten of its cells): rocks, and slivers of the source. */
const SLIVER_M2 = 1_000;

/** Simplifies every line of a network, with more detail where an area would be distorted, collapse or overlap. */
export function simplifyNetwork(network: Network): Drawing {
  const thresholds = network.arcs.map((arc) => thresholdFor(arc));
  const arcs = network.arcs.map((arc, i) => drawArc(arc, thresholds[i] ?? 0));
  const restored = new Set<number>();
  const sizes = network.areas.map((area) => ringAreasM2(area, network.arcs, (point) => point));
  for (let round = 0; round < RESTORATIONS; round++) {
    for (const arc of listPoorArcs(network.areas, arcs, sizes)) {
      thresholds[arc] = round === RESTORATIONS - 1 ? 0 : Math.min(thresholds[arc] ?? 0, THRESHOLD_M2) / 4;
      arcs[arc] = drawArc(network.arcs[arc] ?? [], thresholds[arc] ?? 0);
      restored.add(arc);
    }
  }
  const { bent, left } = bendCrossings(arcs);
  return {
    ...dropSlivers(network.areas, arcs, sizes),
    arcs,
    restored: restored.size,
    bent: bent.size,
    crossings: left.length,
    changes: listChanges(network.areas, arcs, sizes),
  };
}

/** The twenty areas whose size changed most. */
function listChanges(areas: readonly NetworkArea[], arcs: GridPoint[][], sizes: number[][][]) {
  const changes = areas.map((area, i) => ({
    code: area.code,
    share: areaChange(sizes[i] ?? [], ringAreasM2(area, arcs, toRawDegrees)),
  }));
  return changes.sort((a, b) => b.share - a.share).slice(0, 20);
}

/** Leaves out the rings that collapsed or turned over, with the holes of those that are outer rings. */
function dropSlivers(areas: readonly NetworkArea[], arcs: GridPoint[][], sizes: number[][][]) {
  const slivers: Fault[] = [];
  const broken: Fault[] = [];
  const kept = areas.map((area, i) => {
    const lost = findLost(area, arcs, sizes[i] ?? []);
    for (const { areaM2 } of lost)
      (areaM2 < SLIVER_M2 ? slivers : broken).push({ code: area.code, areaM2: Math.round(areaM2) });
    const rings = new Set(lost.map(({ ring }) => ring));
    const polygons = area.polygons
      .filter(([outer]) => outer && !rings.has(outer))
      .map((polygon) => polygon.filter((ring) => !rings.has(ring)).map((ring) => dropPoints(ring, arcs)));
    return { code: area.code, polygons };
  });
  return { areas: kept, slivers, broken };
}

/** The ring without the arcs that shrank to one point. */
function dropPoints(ring: readonly number[], arcs: readonly GridPoint[][]): number[] {
  return ring.filter((arc) => (arcs[arc < 0 ? ~arc : arc]?.length ?? 0) > 1);
}

/** Rings that have no area left or are the wrong way round, with their size before simplification. */
function findLost(area: NetworkArea, arcs: GridPoint[][], sizes: readonly number[][]) {
  const after = ringAreasM2(area, arcs, toRawDegrees);
  return area.polygons.flatMap((rings, p) =>
    rings
      .map((ring, r) => ({ ring, before: sizes[p]?.[r] ?? 0, after: after[p]?.[r] ?? 0 }))
      .filter((found) => found.before * found.after <= 0)
      .map((found) => ({ ring: found.ring, areaM2: Math.abs(found.before) })),
  );
}

/** Largest threshold that keeps the line within its permitted deviation. */
function thresholdFor(arc: Network['arcs'][number]): number {
  let threshold: number = THRESHOLD_M2;
  while (threshold > 1 && deviationM(arc, threshold) > MOST_DEVIATION_M) threshold /= 2;
  return threshold;
}

/** Arcs that cross another, and arcs of areas whose rings collapsed, turned over or changed size too much. */
function listPoorArcs(areas: readonly NetworkArea[], arcs: GridPoint[][], sizes: number[][][]): Set<number> {
  const poor = new Set(findCrossings(arcs).flatMap(({ arc, otherArc }) => [arc, otherArc]));
  areas.forEach((area, i) => {
    const before = sizes[i] ?? [];
    const changed = areaChange(before, ringAreasM2(area, arcs, toRawDegrees)) > MOST_AREA_CHANGE;
    const rings = changed ? area.polygons.flat() : findLost(area, arcs, before).map(({ ring }) => ring);
    for (const arc of rings.flat()) poor.add(arc < 0 ? ~arc : arc);
  });
  return poor;
}

/** Change of an area's size as a share of what it was; rings are signed, so holes count against it. */
function areaChange(before: readonly number[][], after: readonly number[][]): number {
  return Math.abs(sum(after.flat()) / sum(before.flat()) - 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

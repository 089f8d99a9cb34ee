import type { ArcIndexes } from './topology.ts';
import { geometriesOf, polygonsOf, type GridArc } from './topology.ts';
import type { Topology } from 'topojson-specification';

/**
 * SVG path data straight from a topology's delta-encoded integers: each arc is turned into text once in each
 * direction and rings are joined from those texts, with no floats and no formatting. Coordinates are grid units.
 */
export interface PathBook {
  /** path of each area, in area order; '' for an area without geometry */
  areas: string[];
  /** path of the given arcs as lines */
  lines: (arcs: Iterable<number>) => string;
}

interface ArcText {
  /** first and last point, absolute */
  head: string;
  tail: string;
  /** relative steps from head to tail, and back */
  forward: string;
  backward: string;
}

function writeArc(arc: GridArc): ArcText {
  let x = 0;
  let y = 0;
  let forward = '';
  let backward = '';
  arc.forEach(([dx = 0, dy = 0], index) => {
    x += dx;
    y += dy;
    if (index === 0) return;
    forward += `${dx} ${dy} `;
    backward = `${-dx} ${-dy} ${backward}`;
  });
  const [headX = 0, headY = 0] = arc[0] ?? [];
  return { head: `${headX} ${headY}`, tail: `${x} ${y}`, forward, backward };
}

/** Writes every polygon of one object of a topology (its `areas`, unless told otherwise) as path data. */
export function writePaths(topology: Topology, object = 'areas'): PathBook {
  const texts = topology.arcs.map(writeArc);
  const start = (arc: number): string => (arc < 0 ? texts[~arc]?.tail : texts[arc]?.head) ?? '';
  const steps = (arc: number): string => (arc < 0 ? texts[~arc]?.backward : texts[arc]?.forward) ?? '';
  const ring = (arcs: ArcIndexes): string => {
    const relative = arcs.map(steps).join('');
    return relative === '' ? '' : `M${start(arcs[0] ?? 0)}l${relative}z`;
  };
  return {
    areas: geometriesOf(topology, object).map((geometry) => polygonsOf(geometry).flat().map(ring).join('')),
    lines: (arcs) => {
      let path = '';
      for (const arc of arcs) if (steps(arc) !== '') path += `M${start(arc)}l${steps(arc)}`;
      return path;
    },
  };
}

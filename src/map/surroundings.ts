import type { Topology } from 'topojson-specification';
import { geometriesOf } from './topology.ts';
import { writePaths } from './paths.ts';

/** What lies round a county as path data in the context's own grid units. */
export interface Surroundings {
  neighbours: string;
  motorways: string;
}

/** Paths of the neighbouring land (one path) and of the motorways (one path) of a context topology. */
export function contextPaths(topology: Topology): Surroundings {
  const book = writePaths(topology, 'neighbours');
  const motorways = geometriesOf(topology, 'motorways').flatMap((geometry) => {
    if (geometry.type === 'LineString') return geometry.arcs;
    return geometry.type === 'MultiLineString' ? geometry.arcs.flat() : [];
  });
  return { neighbours: book.areas.join(''), motorways: book.lines(motorways) };
}

import { drawArc } from './drawArc.ts';
import type { GridPoint } from './grid.ts';
import type { Network, NetworkArea } from './network.ts';

/** Lines on the grid, simplified once for all areas. */
export interface Drawing {
  areas: NetworkArea[];
  arcs: GridPoint[][];
}

/** Effective area below which a point goes, unless a check asks for more detail: 45 m x 45 m. */
const THRESHOLD_M2 = 45 ** 2;

export function simplifyNetwork(network: Network): Drawing {
  return { areas: network.areas, arcs: network.arcs.map((arc) => drawArc(arc, THRESHOLD_M2)) };
}

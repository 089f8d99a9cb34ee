import type { Topology } from 'topojson-specification';
import { writePaths, type PathBook } from './paths.ts';
import { arcSides, smallAreas } from './topology.ts';

/** What is computed once for a topology and shared by every part of a map; each piece only when first asked for. */
export interface Ground {
  readonly paths: PathBook;
  readonly sides: Int32Array;
  readonly small: readonly boolean[];
}

class LazyGround implements Ground {
  readonly #topology: Topology;
  #paths: PathBook | undefined;
  #sides: Int32Array | undefined;
  #small: boolean[] | undefined;

  constructor(topology: Topology) {
    this.#topology = topology;
  }
  get paths(): PathBook {
    return (this.#paths ??= writePaths(this.#topology));
  }
  get sides(): Int32Array {
    return (this.#sides ??= arcSides(this.#topology));
  }
  get small(): boolean[] {
    return (this.#small ??= smallAreas(this.#topology, this.sides));
  }
}

const known = new WeakMap<Topology, Ground>();

/** The shared ground of a topology; forgotten together with it. */
export function groundOf(topology: Topology): Ground {
  const found = known.get(topology);
  if (found) return found;
  const ground = new LazyGround(topology);
  known.set(topology, ground);
  return ground;
}

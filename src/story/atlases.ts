import { createLoader } from '../data/load.ts';
import type { Scheme } from '../domain/palette.ts';
import { Atlas } from '../state/atlas.svelte.ts';
import { browserPorts } from '../state/ports.ts';
import { plannedOf, type Planned } from './planned.ts';

/** The view behind each slide, made when it is first looked at; slides of the same counties share what was fetched. */
export class Atlases {
  readonly #scheme: () => Scheme;
  readonly #loader = createLoader();
  readonly #made = new Map<string, Atlas>();
  readonly #planned = new Map<string, Promise<Planned>>();

  constructor(scheme: () => Scheme) {
    this.#scheme = scheme;
  }

  /** The atlas that answers a view; it reads and writes no address but this one. */
  of(view: string): Atlas {
    const made = this.#made.get(view) ?? this.#begin(view);
    this.#made.set(view, made);
    return made;
  }

  /** The shortlist of a view that is a plan, worked out once; its data must be here. */
  planned(view: string): Promise<Planned> {
    const planned = this.#planned.get(view) ?? plannedOf(this.of(view));
    this.#planned.set(view, planned);
    return planned;
  }

  #begin(view: string): Atlas {
    const address = { read: () => view, write: () => undefined };
    const atlas = new Atlas({ ...browserPorts(this.#scheme), loader: this.#loader, address });
    void atlas.start();
    return atlas;
  }
}

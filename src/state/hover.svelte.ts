import { createContext } from 'svelte';
import type { CountyCode } from '../domain/area.ts';

export type HoverBy = 'pointer' | 'keyboard';

/** The area under the pointer or the focus: maps, table and reading line all read and set this one cell. */
export class Hover {
  #cell: { county: CountyCode; index: number; by: HoverBy } | null = $state.raw(null);

  get county(): CountyCode | null {
    return this.#cell?.county ?? null;
  }

  /** in the area order of the county; null where nothing is hovered */
  get index(): number | null {
    return this.#cell?.index ?? null;
  }

  /** text is spoken only for the keyboard */
  get by(): HoverBy | null {
    return this.#cell?.by ?? null;
  }

  set(county: CountyCode, index: number, by: HoverBy): void {
    const cell = this.#cell;
    if (cell?.county === county && cell.index === index && cell.by === by) return;
    this.#cell = { county, index, by };
  }

  clear(): void {
    this.#cell = null;
  }

  /** The hovered area of this county's map; null where it is another's. */
  indexIn(county: CountyCode): number | null {
    return this.#cell?.county === county ? this.#cell.index : null;
  }
}

export const [getHover, setHover] = createContext<Hover>();

import { createContext } from 'svelte';
import type { AreaCode } from '../domain/area.ts';
import type { Picture } from '../domain/picture.ts';

/** A set of areas that a chart has lit on the maps and listed in the table. */
export interface MarkedAreas {
  codes: ReadonlySet<AreaCode>;
  /** "12 wards with hidden pockets" */
  words: string;
}

/** Which areas stand out: a set with a name, which stays until let go, and a passing light under the pointer. */
export class Marked {
  #areas: MarkedAreas | null = $state.raw(null);
  /** a set that changes by itself, as a plan does: it stands out while nothing else is marked */
  #followed: (() => MarkedAreas | null) | null = $state.raw(null);
  #light: ReadonlySet<AreaCode> | null = $state.raw(null);

  /** Null lets go of the set that stands out: of one that was marked, else of one that is followed. */
  mark(areas: MarkedAreas | null): void {
    if (!areas && !this.#areas) this.#followed = null;
    this.#areas = areas;
    this.#light = null;
  }

  /** Follows a set until let go; null ends it. */
  follow(areas: (() => MarkedAreas | null) | null): void {
    this.#followed = areas;
  }

  get isFollowing(): boolean {
    return this.#followed !== null;
  }

  /** Lights areas while the pointer or the focus is on what they belong to; null puts the light out. */
  light(codes: ReadonlySet<AreaCode> | null): void {
    this.#light = codes;
  }

  /** The set, as far as the picture has its areas; null where it has none of them: a set of other areas is let go. */
  among({ counties }: Pick<Picture, 'counties'>): MarkedAreas | null {
    const marked = this.#areas ?? this.#followed?.();
    if (!marked) return null;
    const isThere = counties.some(({ areas }) => areas.some(({ code }) => marked.codes.has(code)));
    return isThere ? marked : null;
  }

  /** What stands out on the maps now; null = nothing. */
  lit(picture: Pick<Picture, 'counties'>): ReadonlySet<AreaCode> | null {
    return this.#light ?? this.among(picture)?.codes ?? null;
  }
}

/** The places of the lit areas among a county's. */
export function indicesOf(areas: readonly { code: AreaCode }[], lit: ReadonlySet<AreaCode>): Set<number> {
  return new Set(areas.flatMap(({ code }, index) => (lit.has(code) ? [index] : [])));
}

export const [getMarked, setMarked] = createContext<Marked>();

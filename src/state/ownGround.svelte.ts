import type { Loader } from '../data/load.ts';
import type { County } from '../domain/area.ts';
import type { Loaded } from '../domain/loaded.ts';
import type { OwnPlaces } from '../domain/own/gazetteer.ts';
import type { OwnCounty } from '../domain/own/ownFigures.ts';
import { failureOf } from './notice.ts';
import { loadOwnCounties, loadOwnPostcodes } from './ownFiles.ts';

/** The counties shown, with the files that a reader's rows and figures are placed with. */
export class OwnGround {
  readonly #loader: Loader;
  #counties: readonly County[] = [];
  #placed: { names: string; counties: OwnCounty[] } | null = $state.raw(null);
  #postcodes: { names: string; postcodes: OwnPlaces['postcodes'] } | null = null;
  /** why the files could not be had, as a sentence */
  problem: string | null = $state.raw(null);

  constructor(loader: Loader) {
    this.#loader = loader;
  }

  get codes(): string[] {
    return this.#counties.map(({ code }) => code);
  }

  /** Takes other counties; whether they are others. */
  take(counties: readonly County[]): boolean {
    const isNew = namesOf(counties) !== namesOf(this.#counties);
    this.#counties = counties;
    return isNew;
  }

  /** The files of these counties, where they are here. */
  filesOf(counties: readonly County[]): OwnCounty[] | null {
    return this.#placed?.names === namesOf(counties) ? this.#placed.counties : null;
  }

  /** What rows are matched with, with postcodes where they are needed; null where it could not be had. */
  async places(needsPostcodes: boolean): Promise<OwnPlaces | null> {
    const counties = this.#counties;
    const names = namesOf(counties);
    if (this.#placed?.names !== names) {
      const value = this.#value(await loadOwnCounties(this.#loader, counties));
      if (!value) return null;
      this.#placed = { names, counties: value };
    }
    const areas = this.#placed.counties.map((county) => county.areas);
    const msoas = this.#placed.counties.map((county) => county.msoas);
    if (!needsPostcodes) return { counties, areas, msoas, postcodes: null };
    if (this.#postcodes?.names !== names) {
      const value = this.#value(await loadOwnPostcodes(this.#loader, counties));
      if (!value) return null;
      this.#postcodes = { names, postcodes: value };
    }
    return { counties, areas, msoas, postcodes: this.#postcodes.postcodes };
  }

  #value<T>(loaded: Loaded<T>): T | null {
    this.problem = loaded.ok ? null : failureOf(null, loaded.problem, 'What your file is matched with').text;
    return loaded.ok ? loaded.value : null;
  }
}

function namesOf(counties: readonly County[]): string {
  return counties.map(({ code }) => code).join(' ');
}

import type { CountyCode, LsoaGeography } from '../domain/area.ts';
import type { EnglandAreas } from '../domain/england.ts';
import type { Loaded } from '../domain/loaded.ts';
import { crossingsOf, placesInEngland, type Crossings } from '../domain/plan/crossings.ts';
import type { DomainsFile } from '../domain/plan/domains.ts';
import type { PlanData } from '../domain/plan/planData.ts';
import type { TwoRanks } from '../domain/plan/weighed.ts';
import { isOfficial, ranksOf, scoresOf, transformDomains, type Weights } from '../domain/plan/weights.ts';
import { parseWeights, type ReadWeights } from '../domain/plan/weightsText.ts';
import { decileOf } from '../domain/rank.ts';
import type { View } from '../domain/view.ts';
import { failureOf } from './notice.ts';

/** Every area by the reader's own weights, in area order; ranks are England's, 1 = worst. */
export interface Reweighted {
  ranks: readonly (number | null)[];
  scores: readonly (number | null)[];
  tenths: readonly (number | null)[];
}

/** What weighing needs of the plan it belongs to. */
interface Base {
  readonly view: View;
  readonly data: PlanData | null;
  readonly ask: {
    domains: () => Promise<Loaded<DomainsFile>>;
    englandAreas: (geography: LsoaGeography) => Promise<Loaded<EnglandAreas>>;
  };
}

/** England's ranks, as published. */
interface National {
  file: DomainsFile;
  england: EnglandAreas;
}

/** The reader's own weights of the seven domains: England ranked anew, and the areas of the plan in it. */
export class Weighing {
  readonly #base: Base;
  #national: National | null = $state.raw(null);
  /** why England's ranks could not be had, as a sentence */
  problem: string | null = $state.raw(null);

  /** the weights as the address has them, with what of it could not be read */
  readonly asked: ReadWeights = $derived.by(() => parseWeights(this.#base.view.weights));
  readonly weights: Weights = $derived.by(() => this.asked.value);
  readonly isOfficial: boolean = $derived.by(() => isOfficial(this.weights));
  /** the nine published cuts of the official index: a re-weighted decile holds as many areas as the official one */
  readonly cuts: readonly number[] = $derived.by(() => {
    const indicator = [...(this.#base.data?.columns.values() ?? [])].find(
      (column) => column.indicator.id === 'imd-2025',
    )?.indicator;
    const classes = indicator?.lsoa.classes;
    return classes?.type === 'deciles' ? classes.cuts : [];
  });
  readonly file: DomainsFile | null = $derived.by(() => this.#national?.file ?? null);
  /** where the plan's areas stand in England's list; null for wards, which have no official index, or without data */
  readonly places: readonly number[] | null = $derived.by(() => {
    const { data } = this.#base;
    if (!data || data.level === 'ward' || !this.#national) return null;
    return placesInEngland(
      this.#national.england,
      data.counties.map(({ code }): CountyCode => code),
    );
  });
  readonly #columns = $derived.by(() => this.file && transformDomains(this.file.domains));
  readonly #scores = $derived.by(() => this.#columns && scoresOf(this.#columns, this.weights));
  readonly #ranks = $derived.by(() => this.#scores && ranksOf(this.#scores));

  /** official and own ranks of the plan's areas; by official weights these are the same, as published */
  readonly both: TwoRanks | null = $derived.by(() => {
    const { places, file } = this;
    if (!places || !file) return null;
    const official = places.map((place) => file.imd[place] ?? Infinity);
    return { official, own: this.isOfficial ? official : this.#own(places) };
  });
  /** who enters and leaves all over England, for the worst tenth and fifth; empty until England's ranks are there */
  readonly england: readonly Crossings[] = $derived.by(() => {
    const [official, own] = [this.file?.imd, this.isOfficial ? this.file?.imd : this.#ranks];
    return official && own ? this.cuts.slice(0, 2).map((cut) => crossingsOf(official, own, cut)) : [];
  });
  readonly reweighted: Reweighted | null = $derived.by(() => {
    const { places, both, cuts } = this;
    if (!places || !both || this.isOfficial) return null;
    return {
      ranks: both.own,
      scores: places.map((place) => this.#scores?.[place] ?? null),
      tenths: both.own.map((rank) => decileOf(rank, cuts)),
    };
  });

  constructor(base: Base) {
    this.#base = base;
  }

  #own(places: readonly number[]): number[] {
    return places.map((place) => this.#ranks?.[place] ?? Infinity);
  }

  /** Fetches England's ranks, once; resolves when they are there or the problem is known. */
  async load(): Promise<void> {
    if (this.#national) return;
    const { ask } = this.#base;
    const [file, england] = await Promise.all([ask.domains(), ask.englandAreas('lsoa21')]);
    this.problem = null;
    for (const loaded of [file, england])
      if (!loaded.ok) this.problem = failureOf(null, loaded.problem, 'The ranks of all of England').text;
    if (file.ok && england.ok) this.#national = { file: file.value, england: england.value };
  }
}

import { createContext } from 'svelte';
import { loadPlan, type KeptInsides } from '../data/loadPlan.ts';
import type { County } from '../domain/area.ts';
import type { IndicatorFile, IndicatorId } from '../domain/indicator.ts';
import type { Loaded } from '../domain/loaded.ts';
import type { Locality } from '../domain/locality/locality.ts';
import type { CodePair } from '../domain/locality/olderAreas.ts';
import { parseLocalities } from '../domain/locality/localityText.ts';
import type { OwnColumn } from '../domain/own/ownFigures.ts';
import { ownNumber } from '../domain/ownId.ts';
import { paintOwn } from '../domain/own/paintOwn.ts';
import type { Scheme } from '../domain/palette.ts';
import type { Picture } from '../domain/picture.ts';
import type { Manifest } from '../domain/manifest.ts';
import type { PlanData } from '../domain/plan/planData.ts';
import { planPlaces } from '../domain/plan/planPlaces.ts';
import type { OpenedPlan } from '../domain/plan/planFileRead.ts';
import { planMeasures } from '../domain/plan/planMeasures.ts';
import type { PlanOptions } from '../domain/planOptions.ts';
import type { View } from '../domain/view.ts';
import type { Atlas } from './atlas.svelte.ts';
import { chartAsk } from './chartAsk.ts';
import { Judging } from './judging.svelte.ts';
import { failureOf } from './notice.ts';
import { olderPairs } from './olderPairs.ts';
import type { Own } from './own.svelte.ts';
import { ownOf } from './ownOf.ts';
import { Weighing, type Reweighted } from './weighing.svelte.ts';
import { PlanHistory, type HistoryMove } from './planHistory.svelte.ts';

/** Data with the question they answer. */
interface Answered {
  question: string;
  data: PlanData;
}

/** A plan in the making: the data behind it, and what follows from them and from the view. The view owns the plan itself. */
export class Planning {
  readonly #atlas: Atlas;
  readonly #published: Manifest;
  /** the reader's own data: a measure like any other, never in the address */
  readonly own: Own;
  #asked = '';
  /** while undo or redo make their change, which is no step of its own */
  #isMoving = false;
  #kept: KeptInsides = new Map();
  #keptFor = '';
  #newest: Answered | null = $state.raw(null);
  /** which neighbourhoods of 2011 the plan's come from; empty until the maps have those */
  older: readonly CodePair[] = $state.raw([]);
  /** why the newest question could not be answered, as a sentence */
  #problem: string | null = $state.raw(null);

  /** the rules, and the areas that they keep */
  readonly judging = new Judging(this);
  /** the reader's own weights of the domains, applied to England */
  readonly weighing = new Weighing(this);

  readonly counties: County[] = $derived.by(() =>
    this.view.counties.flatMap(
      (code) => this.#published.counties.find((county) => county.code === code) ?? [],
    ),
  );
  /** measures that the view, the rules and every other part of the plan ask for; none that does not exist */
  readonly measures: readonly IndicatorId[] = $derived.by(() => {
    const known = new Set(this.#published.indicators.map(({ id }) => id));
    return planMeasures(this.view).filter((id) => known.has(id));
  });
  /** the part of the view that decides which data are needed */
  readonly question: string = $derived.by(() =>
    [this.view.level, ...this.view.counties, ...this.measures.toSorted()].join(' '),
  );
  /** the reader's own measures on the newest data's areas, by name */
  readonly ownColumns: ReadonlyMap<IndicatorId, OwnColumn> = $derived.by(() =>
    this.#newest ? this.own.columnsOf(this.#newest.data) : new Map<IndicatorId, OwnColumn>(),
  );
  /** measures of somebody's own that the plan asks for and that are not here */
  readonly ownMissing: readonly IndicatorId[] = $derived.by(() => {
    const here = new Set(this.own.measures.map(({ id }) => id));
    return planMeasures(this.view).filter((id) => ownNumber(id) !== null && !here.has(id));
  });
  /** the reader's own places as the address has them */
  readonly #places: string = $derived.by(() => this.view.places);
  readonly #localities: readonly Locality[] = $derived.by(() => parseLocalities(this.#places).value);
  /** the newest data, with the reader's own figures and places; they stay while the next are on their way */
  readonly data: PlanData | null = $derived.by(() => {
    if (!this.#newest) return null;
    const data = withOwn(this.#newest.data, this.ownColumns);
    const localities = this.#localities;
    return localities.length === 0 ? data : { ...data, places: planPlaces(data.areas, localities) };
  });
  /** all counties and measures, with the reader's own */
  readonly manifest: Manifest = $derived.by(() => {
    const own = [...this.ownColumns.values()].map(({ column }) => column.indicator);
    if (own.length === 0) return this.#published;
    return { ...this.#published, indicators: [...this.#published.indicators, ...own] };
  });
  readonly busy: boolean = $derived.by(() => this.#newest?.question !== this.question);

  /** what charts of the plan may ask for beyond its data */
  readonly ask = $derived.by(() =>
    chartAsk(this.#atlas.loader, this.manifest, {
      view: { level: this.view.level },
      counties: this.counties.map((county) => ({ county })),
    }),
  );

  /** the steps of the plan, for undo */
  readonly history = new PlanHistory();
  /** the plan file that was opened last: it says which areas it had then */
  opened: OpenedPlan | null = $state.raw(null);

  constructor(atlas: Atlas, manifest: Manifest) {
    this.#atlas = atlas;
    this.#published = manifest;
    this.own = ownOf(atlas);
  }

  get view(): View {
    return this.#atlas.view;
  }

  /** The maps with the reader's own figures, where they are asked for and fit; else null. */
  ownPicture(picture: Picture, scheme: Scheme): Picture | null {
    const { data, own } = this;
    const shown = own.measures.find(({ id }) => id === own.onMaps);
    const column = shown && this.ownColumns.get(shown.id);
    if (!data || !column || !shown.settings) return null;
    return paintOwn(picture, column, data, shown.settings, scheme);
  }

  /** every area by the reader's own weights; null where the official ones hold or for wards */
  get reweighted(): Reweighted | null {
    return this.weighing.reweighted;
  }

  get problem(): string | null {
    return this.busy ? this.#problem : null;
  }

  /** Loads what the question needs; resolves when it is there, or when its problem is known. */
  async load(): Promise<void> {
    const { question, counties, measures } = this;
    const { level } = this.view;
    this.#asked = question;
    void this.own.follow(counties);
    void this.#pair(question);
    if (this.#newest?.question === question) return;
    const [loaded] = await Promise.all([
      loadPlan(this.#atlas.loader, { level, counties, measures }, this.#insidesOf(counties)),
      // a link's own weights come with the data, or other steps would say for a moment that there are none
      this.view.weights === '' ? null : this.weighing.load(),
    ]);
    if (this.#asked !== question) return;
    this.#problem = loaded.ok ? null : failureOf(null, loaded.problem, 'The figures of the plan').text;
    if (loaded.ok) this.#newest = { question, data: loaded.value };
  }

  /** Everything about one measure but its figures, before any part of the plan asks for it. */
  async indicator(id: IndicatorId): Promise<Loaded<IndicatorFile>> {
    const own = this.ownColumns.get(id)?.column.indicator;
    if (own) return { ok: true, value: own };
    return this.#atlas.loader.indicator(id);
  }

  /** A choice of the plan: written into the address, from which everything follows. It is made on these data. */
  change(patch: Partial<PlanOptions>): void {
    void this.#atlas.change({ ...patch, release: this.manifest.release });
  }

  /** A whole plan in place of this one: one step, which undo takes back. */
  open(plan: OpenedPlan): void {
    this.opened = plan;
    void this.#atlas.change(plan.patch);
  }

  /** Takes the last step back; what was done, in words, null where there is nothing to undo. */
  undo(): string | null {
    return this.#move(this.history.undo(this.view));
  }

  redo(): string | null {
    return this.#move(this.history.redo(this.view));
  }

  /** Remembers every choice of the workspace as a step, also those made above it; the function it returns ends that. */
  follow(): () => void {
    this.#atlas.onchange = (before, after) => {
      if (!this.#isMoving) this.history.record(before, after);
    };
    return () => (this.#atlas.onchange = null);
  }

  /** Fetches what older boundaries have to do with today's, where a measure that the maps may show is on them. */
  async #pair(question: string): Promise<void> {
    const older = this.#published.indicators.filter(({ geography }) => geography === 'lsoa11');
    const isOlder = this.view.level === 'lsoa' && older.some(({ id }) => this.measures.includes(id));
    const codes = this.counties.map(({ code }) => code);
    // never in the same breath: whoever asks may be working something out
    const pairs = await (isOlder ? olderPairs(this.ask, codes) : []);
    if (this.#asked === question) this.older = pairs;
  }

  #move(move: HistoryMove | null): string | null {
    this.#isMoving = true;
    if (move) void this.#atlas.change(move.patch);
    this.#isMoving = false;
    return move?.words ?? null;
  }

  #insidesOf(counties: readonly County[]): KeptInsides {
    const names = counties.map(({ code }) => code).join(' ');
    if (names !== this.#keptFor) this.#kept = new Map();
    this.#keptFor = names;
    return this.#kept;
  }
}

function withOwn(data: PlanData, own: ReadonlyMap<IndicatorId, OwnColumn>): PlanData {
  if (own.size === 0) return data;
  const columns = [...own].map(([id, { column }]) => [id, column] as const);
  return { ...data, columns: new Map([...data.columns, ...columns]) };
}

/** The plan of the workspace; made by the workspace, read by its steps. */
export const [getPlanning, setPlanning] = createContext<Planning>();

import type { Topology } from 'topojson-specification';
import { askedParams } from '../domain/askedParams.ts';
import type { CountyCode } from '../domain/area.ts';
import type { Embedding } from '../domain/embed/embedOptions.ts';
import { makePartsWith, type MakeWords, type PictureParts } from '../domain/pictureParts.ts';
import type { AreaPicture, CountyPicture } from '../domain/picture.ts';
import type { HoverBy } from '../map/scene.ts';
import { isAnswered, type Answer, type Question } from '../state/answer.ts';
import { Answers } from '../state/answers.svelte.ts';
import { failureOf } from '../state/notice.ts';
import { afterPaint } from '../ui/afterPaint.ts';
import { nextTask } from '../ui/nextTask.ts';
import type { EmbedLoader } from './embedLoader.ts';
import { indicesOf } from './markedAreas.ts';
import { openEmbed, type Asked } from './openEmbed.ts';
import { prepareGrounds } from './prepareGrounds.ts';
import type { EmbedScheme } from './scheme.svelte.ts';

/** The area under the pointer or the keyboard. */
interface Pointed {
  county: CountyCode;
  index: number;
  by: HoverBy;
}

/** A picture that answers what an embed was asked. */
export type EmbedPicture = PictureParts & { view: Question };

const unasked: Question = {
  counties: [],
  level: askedParams.level.fallback,
  indicator: askedParams.indicator.fallback,
  breaks: 'national',
};

const wordless: MakeWords = () => ({ figures: [], place: null, placeRank: null });

/** What one embed shows: what was asked, the picture that follows, what is marked in it. It writes to nothing outside. */
export class EmbedState {
  readonly loader: EmbedLoader;
  readonly #answers: Answers;
  readonly #scheme: EmbedScheme;
  #view: Question = $state.raw(unasked);
  /** lines as the atlas draws them, for maps that somebody looks at closely */
  #fine: Readonly<Record<string, Topology>> = $state.raw({});
  /** what is said of counties comes after their picture */
  #words: MakeWords = $state.raw(wordless);
  #turn = 0;
  #stand: () => void = () => undefined;
  /** resolves when the first picture can be drawn */
  readonly stands = new Promise<void>((resolve) => (this.#stand = resolve));
  busy = $state(true);
  failure: string | null = $state.raw(null);
  problems: string[] = $state.raw([]);
  pointed: Pointed | null = $state.raw(null);
  /** class whose areas stand out, from the legend */
  emphasis: number | null = $state.raw(null);
  /** the place that was asked for, not pressed: maps look at it */
  sought: Embedding['area'] = $state.raw(null);
  /** neighbourhood, ward or district that is marked */
  selected: Embedding['area'] = $state.raw(null);

  readonly #parts = $derived.by(() => {
    const { dataset } = this.#answers;
    return dataset ? makePartsWith(dataset, this.#scheme.current, this.#words) : null;
  });
  /** whether maps may be made of the first answer: working it out is a task of its own */
  #isWorkedOut = $state(false);
  readonly picture: EmbedPicture | null = $derived.by(() => {
    if (!this.#isWorkedOut || !this.#parts) return null;
    const { geography } = this.#parts;
    const counties = this.#parts.counties.map((county) => ({
      ...county,
      topology: this.#fine[`${county.county.code} ${geography}`] ?? county.topology,
    }));
    return { view: this.#view, ...this.#parts, counties };
  });
  /** the area that is read out: under the pointer, else the marked one */
  readonly read: { area: AreaPicture; county: CountyPicture } | null = $derived.by(() => {
    for (const county of this.picture?.counties ?? []) {
      const isPointed = this.pointed?.county === county.county.code;
      const area = isPointed
        ? county.areas[this.pointed?.index ?? -1]
        : this.pointed === null && county.areas.find(({ code }) => code === this.selected);
      if (area) return { area, county };
    }
    return null;
  });

  constructor(loader: EmbedLoader, scheme: EmbedScheme) {
    this.loader = loader;
    this.#scheme = scheme;
    this.#answers = new Answers(loader);
  }

  get view(): Question {
    return this.#view;
  }

  /** Shows what is asked for. Resolves when it is there or has failed; an older question gives way to a newer one. */
  async show(asked: Asked): Promise<void> {
    const turn = (this.#turn += 1);
    this.busy = true;
    const opened = await openEmbed(asked, this.loader);
    if (turn !== this.#turn) return;
    if (!opened.ok) {
      this.#settle(failureOf(null, opened.problem, 'The map').text);
      return;
    }
    const { view, manifest, problems } = opened.value;
    const answer = await this.#answers.load(view, manifest);
    if (turn !== this.#turn || !answer) return;
    await prepareGrounds(answer.cores.map(({ topology }) => topology));
    if (turn !== this.#turn) return;
    this.#answers.show(answer);
    this.problems = problems;
    if (isAnswered(answer)) {
      this.#view = view;
      this.selected = asked.area;
      this.sought = asked.area;
      this.pointed = null;
      this.emphasis = null;
    }
    await this.#workOut();
    if (turn !== this.#turn) return;
    this.#settle(answer.failures[0]?.text ?? null);
    void this.#complete(answer, turn);
  }

  /** What a map is made of is worked out before the maps of the first answer are made, and a large county's is a task's work. */
  async #workOut(): Promise<void> {
    if (this.#isWorkedOut || !this.#parts) return;
    await nextTask();
    this.#isWorkedOut = true;
  }

  /** Names, districts and surroundings, when the picture stands. */
  async #complete(answer: Answer, turn: number): Promise<void> {
    await afterPaint();
    const [words] = await Promise.all([
      import('../domain/countyWords.ts').catch(() => null),
      this.#answers.loadExtras(answer),
    ]);
    // names have come, and a large county's are work enough for one task
    await nextTask();
    if (words) this.#words = words.countyWords;
    if (turn !== this.#turn) return;
    await nextTask();
    if (turn !== this.#turn) return;
    this.#checkSelected();
    this.#lookCloser();
  }

  /** A place is seen from near: with the lines as the atlas draws them. */
  #lookCloser(): void {
    const { sought } = this;
    const home = this.picture?.counties.find((county) => indicesOf(county, sought) !== null);
    if (home) void this.refine(home.county.code);
  }

  /** Only with the names of districts it is known whether what was asked for is here. */
  #checkSelected(): void {
    const { selected } = this;
    if (selected === null || this.#holds(selected) || !this.picture) return;
    this.problems = [...this.problems, `${selected} is not in the places shown; nothing is marked.`];
    this.selected = null;
  }

  #holds(code: string): boolean {
    const isOne = (place: { code: string }): boolean => place.code === code;
    return (
      this.picture?.counties.some(
        ({ county, areas, districts }) => isOne(county) || areas.some(isOne) || districts?.names.some(isOne),
      ) ?? false
    );
  }

  /** Marks an area that somebody has pressed. */
  mark(area: AreaPicture | null): void {
    this.selected = area?.code ?? null;
  }

  /** Shows a place: marks it and looks at it. One of the other level, or of another county, is looked up. */
  async select(area: Embedding['area']): Promise<void> {
    if (area === null || this.#holds(area)) {
      this.selected = area;
      this.sought = area;
      this.#lookCloser();
      return;
    }
    const { findHome } = await import('./findHome.ts');
    const counties = await findHome(area, this.loader);
    if (counties.length > 0) await this.show({ ...this.#view, counties, area });
  }

  /** Shows something else of the same: another measure, level or county. */
  change(patch: Partial<Asked>): Promise<void> {
    return this.show({ ...this.#view, area: this.selected, ...patch });
  }

  #settle(failure: string | null): void {
    this.failure = failure;
    this.busy = false;
    if (failure === null) this.#stand();
  }

  /** Somebody looks closely: the lines as the atlas itself draws them. Where they cannot be had, the coarse ones stay. */
  async refine(county: CountyCode): Promise<void> {
    const geography = this.#parts?.geography;
    const key = `${county} ${geography ?? ''}`;
    if (!geography || key in this.#fine) return;
    const fine = await this.loader.fine(county, geography);
    if (fine.ok) this.#fine = { ...this.#fine, [key]: fine.value };
  }
}

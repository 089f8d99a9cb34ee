import { loadInside } from '../data/loadInside.ts';
import type { Loader } from '../data/load.ts';
import type { Inside } from '../domain/inside.ts';
import type { Loaded } from '../domain/loaded.ts';
import type { Picture } from '../domain/picture.ts';

/** A picture with what lies behind its averages: both answer the same question. */
export interface Answered {
  picture: Picture;
  inside: Inside;
}

/** The part of a picture that decides what lies behind it. */
export function questionOf({ indicator, view, counties }: Picture): string {
  return [indicator.id, view.level, view.breaks, ...counties.map(({ county }) => county.code)].join(' ');
}

const mostKept = 8;

/** Neighbourhoods and wards behind the pictures; the newest stays while the next is on its way. */
export class Insides {
  readonly #loader: Loader;
  readonly #kept = new Map<string, Promise<Loaded<Inside>>>();
  #asked = '';
  #newest: { question: string; picture: Picture; inside: Inside } | null = $state.raw(null);

  constructor(loader: Loader) {
    this.#loader = loader;
  }

  /** Loads what lies behind a picture; resolves to why it could not be had, or null. */
  async ask(picture: Picture): Promise<string | null> {
    const question = questionOf(picture);
    this.#asked = question;
    const loaded = await this.#load(question, picture);
    if (!loaded.ok) return `${loaded.problem.file}: ${loaded.problem.kind}`;
    if (this.#asked === question && this.#newest?.question !== question)
      this.#newest = { question, picture, inside: loaded.value };
    return null;
  }

  /** The picture given, or, while what lies behind it is on its way, the one before it. */
  shown(picture: Picture): Answered | null {
    const newest = this.#newest;
    if (!newest) return null;
    return newest.question === questionOf(picture) ? { picture, inside: newest.inside } : newest;
  }

  /** Whether the newest answer is one to this picture. */
  isFor(picture: Picture): boolean {
    return this.#newest?.question === questionOf(picture);
  }

  #load(question: string, { indicator, view, counties }: Picture): Promise<Loaded<Inside>> {
    const before = this.#kept.get(question);
    if (before) return before;
    const answer = loadInside(
      this.#loader,
      indicator,
      view,
      counties.map(({ county }) => county),
    ).then((loaded) => {
      // a failure is not kept: "try again" must ask again
      if (!loaded.ok) this.#kept.delete(question);
      return loaded;
    });
    this.#kept.set(question, answer);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
    return answer;
  }
}

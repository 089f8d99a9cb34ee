import type { LoadedPaint } from '../data/loadPaint.ts';
import type { Loader } from '../data/load.ts';
import type { Manifest } from '../domain/manifest.ts';
import type { Scheme } from '../domain/palette.ts';
import type { Picture } from '../domain/picture.ts';
import type { View } from '../domain/view.ts';
import { questionOf } from './answer.ts';
import { failureOf, type Failure } from './notice.ts';

/** What came back for a view's paint. */
export interface PaintAnswer {
  question: string;
  paint: LoadedPaint | null;
  failure: Failure | null;
}

/** The part of a view that decides how its picture is painted; empty for the measure's own classes. */
function paintQuestion(view: View): string {
  return view.paint === 'measure'
    ? ''
    : [
        view.paint,
        view.with,
        view.worst,
        view.between,
        view.paint === 'places' ? view.places : '',
        questionOf(view),
      ].join(' ');
}

/** Whether two views are answered by the same data in the same paint. */
export function isSameQuestion(one: View, other: View): boolean {
  return questionOf(one) === questionOf(other) && paintQuestion(one) === paintQuestion(other);
}

const none: PaintAnswer = { question: '', paint: null, failure: null };

/** Other paints of the picture: their code and what they need beyond the picture come when one is asked for. */
export class Paints {
  readonly #loader: Loader;
  #newest: PaintAnswer = $state.raw(none);

  readonly failures: Failure[] = $derived(this.#newest.failure ? [this.#newest.failure] : []);

  constructor(loader: Loader) {
    this.#loader = loader;
  }

  /** Whether the newest answer is one to this view. */
  isFor(view: View): boolean {
    return this.#newest.question === paintQuestion(view);
  }

  /** Loads what a view's paint needs; `show` then makes it the newest answer. */
  async load(view: View, manifest: Manifest): Promise<PaintAnswer> {
    const question = paintQuestion(view);
    if (question === '') return none;
    const loaded = await import('../data/loadPaint.ts').then(
      ({ loadPaint }) => loadPaint(this.#loader, view, manifest),
      (error: unknown) => ({
        ok: false as const,
        problem: { kind: 'offline' as const, file: 'loadPaint', detail: String(error) },
      }),
    );
    return loaded.ok
      ? { question, paint: loaded.value, failure: null }
      : { question, paint: null, failure: failureOf(null, loaded.problem, 'What these colours need') };
  }

  /** Makes an answer the newest: one to this view, which may be what the answer made of another. */
  show(answer: PaintAnswer, view: View): void {
    this.#newest = { ...answer, question: paintQuestion(view) };
  }

  /** A picture in the newest paint, where this is one to its view. */
  over(picture: Picture, scheme: Scheme): Picture {
    const { paint } = this.#newest;
    return paint && this.isFor(picture.view) ? { ...picture, ...paint.over(picture, scheme) } : picture;
  }
}

import type { ChartFocus } from '../chart.ts';
import type { Dot } from './dots.ts';
import { dotAt, dotOf, pointIn, stepDot, type DotRow } from './pointing.ts';

/** What a chart of dots shows now, and what it wants to be told. */
interface Asked<T extends Dot> {
  rows: readonly DotRow<T>[];
  focus: ChartFocus;
  onpoint: (dot: T | null, by: 'pointer' | 'keyboard') => void;
  onpick: (dot: T) => void;
}

type SvgEvent<E extends Event> = E & { currentTarget: SVGSVGElement };

/** Mouse, finger and keys on a chart of dots: one tab stop, one dot at a time, named before it is selected. */
export class DotPointer<T extends Dot> {
  readonly #ask: () => Asked<T>;
  /** the tip belongs to the chart's own pointer; a dot lit from the maps only gets a ring */
  #own: T | null = $state.raw(null);

  readonly hovered = $derived.by(() => dotOf(this.#asked.rows, this.#asked.focus.hovered));
  readonly selected = $derived.by(() => dotOf(this.#asked.rows, this.#asked.focus.selected));
  readonly tipped = $derived.by(() => this.#own && standing(this.#asked.rows, this.#own));

  /** @param ask read at every use: rows and focus change under the pointer */
  constructor(ask: () => Asked<T>) {
    this.#ask = ask;
  }

  get #asked(): Asked<T> {
    return this.#ask();
  }

  /** what the drawing listens with */
  readonly handlers = {
    onpointermove: (event: SvgEvent<PointerEvent>): void => this.#follow(event),
    // a finger leaves with every touch: what it named stays until it touches elsewhere
    onpointerleave: (event: PointerEvent): void => {
      if (event.pointerType === 'mouse') this.#point(null, 'pointer');
    },
    onpointerup: (event: SvgEvent<PointerEvent>): void => this.#press(event),
    onkeydown: (event: KeyboardEvent): void => this.#walk(event),
    onfocus: (event: SvgEvent<FocusEvent>): void => this.#enter(event),
    onblur: (): void => this.#point(null, 'keyboard'),
  };

  #follow(event: SvgEvent<PointerEvent>): void {
    this.#point(dotAt(this.#asked.rows, ...pointIn(event.currentTarget, event)), 'pointer');
  }

  /** a finger names a dot first; a second touch of the same dot selects it */
  #press(event: SvgEvent<PointerEvent>): void {
    const dot = dotAt(this.#asked.rows, ...pointIn(event.currentTarget, event));
    const isKnown = dot !== null && dot.ref.code === this.#own?.ref.code;
    this.#point(dot, 'pointer');
    if (dot && (isKnown || event.pointerType === 'mouse')) this.#asked.onpick(dot);
  }

  #walk(event: KeyboardEvent): void {
    const dot = stepDot(this.#asked.rows, this.tipped ?? this.hovered ?? this.selected, event.key);
    if (dot) {
      event.preventDefault();
      this.#point(dot, 'keyboard');
    } else if (event.key === 'Enter' && this.tipped) this.#asked.onpick(this.tipped);
  }

  #enter(event: SvgEvent<FocusEvent>): void {
    if (this.#own || !event.currentTarget.matches(':focus-visible')) return;
    this.#point(this.selected ?? stepDot(this.#asked.rows, null, 'Home'), 'keyboard');
  }

  #point(dot: T | null, by: 'pointer' | 'keyboard'): void {
    if (dot === this.#own) return;
    this.#own = dot;
    this.#asked.onpoint(dot, by);
  }
}

/** The very dot, as an area may stand in two rows; after a new layout the dot of its area. */
function standing<T extends Dot>(rows: readonly DotRow<T>[], dot: T): T | null {
  return rows.some(({ dots }) => dots.includes(dot)) ? dot : dotOf(rows, dot.ref.code);
}

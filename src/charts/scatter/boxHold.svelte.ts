import type { Level } from '../../domain/area.ts';
import type { CountyPairs, Pair } from '../../domain/twoMeasures.ts';
import type { ChartEvents, ChartFocus } from '../chart.ts';
import { isInBox, stepBox, usualBox, type Box } from './box.ts';
import { boxWords, type Preset } from './words.ts';

/** What is shown now, and who is told of a set. */
interface Asked {
  counties: readonly CountyPairs[];
  /** the two measures and the level: a box is drawn over them and goes with them */
  axes: string;
  level: Level;
  presets: readonly Preset[];
  focus: ChartFocus;
  events: ChartEvents;
}

/** The box over the dots, however it is drawn: by mouse, finger, keys, numbers or a button. What it holds is marked. */
export class BoxHold {
  readonly #ask: () => Asked;
  /** the name of the set it marked; none while it is being drawn */
  #drawn = $state.raw<{ box: Box; of: string; words: string | null } | null>(null);
  #drawingOf = $state.raw<string | null>(null);
  #isMoved = false;

  /** the box goes when its set is let go, wherever that happens: at the chip, by Escape, for another set */
  readonly box = $derived.by(() => this.#held());
  /** the areas in it */
  readonly pairs = $derived.by(() => this.#pairsIn(this.box));
  /** whether fingers and arrow keys are for the box, not for the page and the dots */
  readonly isDrawing = $derived.by(() => this.#drawingOf === this.#ask().axes);

  /** @param ask read at every use */
  constructor(ask: () => Asked) {
    this.#ask = ask;
  }

  #held(): Box | null {
    const { axes, focus } = this.#ask();
    const drawn = this.#drawn;
    if (drawn?.of !== axes) return null;
    return drawn.words === null || drawn.words === focus.marked?.words ? drawn.box : null;
  }

  #pairsIn(box: Box | null): Pair[] {
    if (!box) return [];
    return this.#ask().counties.flatMap(({ pairs }) => pairs.filter((pair) => isInBox(pair, box)));
  }

  /** Takes a box, or none; marks what it holds once it is done. */
  set(box: Box | null, isDone = true): void {
    const { axes, level, presets, events } = this.#ask();
    const held = this.#pairsIn(box);
    const words = box && isDone && held.length > 0 ? boxWords(held.length, box, level, presets) : null;
    this.#drawn = box && { box, of: axes, words };
    this.#isMoved = !isDone;
    if (!isDone) return;
    const areas = words === null ? null : held.map(({ ref }) => ref);
    events.onmark(areas, words ?? '');
  }

  /** Begins to draw, from the box that is there or the usual one; or ends it. */
  draw(isOn: boolean): void {
    this.#drawingOf = isOn ? this.#ask().axes : null;
    if (isOn && !this.box) {
      this.set(usualBox, false);
      this.#isMoved = false;
    }
  }

  /** A box drawn in one go by mouse or finger: the next finger scrolls again. */
  drag(box: Box, isDone: boolean): void {
    this.set(box, isDone);
    if (isDone) this.draw(false);
  }

  /** A key while drawing: arrows move the box, with Shift change its size; Enter keeps it, Escape lets go. */
  key(event: KeyboardEvent): void {
    const next = stepBox(this.box ?? usualBox, event.key, event.shiftKey);
    if (next) this.set(next, false);
    else if (event.key === 'Enter') this.drag(this.box ?? usualBox, true);
    else if (event.key === 'Escape') this.letGo();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** The key is up, or the focus elsewhere: where the box has come to, it is marked. */
  settle(): void {
    if (this.#isMoved && this.box) this.set(this.box);
  }

  letGo(): void {
    this.draw(false);
    this.set(null);
  }
}

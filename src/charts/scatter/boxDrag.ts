import { pointIn } from '../frame/pointing.ts';
import { boxBetween, type Box } from './box.ts';

type Pointed = PointerEvent & { currentTarget: SVGSVGElement };

/** What a drag needs to know while it goes on. */
interface Asked {
  side: number;
  /** whether fingers draw too: elsewhere they scroll the page */
  isDrawing: boolean;
  onbox: (box: Box, isDone: boolean) => void;
}

/** less than this is a press, not a drag */
const LEAST_PX = 4;

/** A box drawn over a square: by a mouse at any time, by a finger or pen where drawing was asked for. */
export class BoxDrag {
  readonly #ask: () => Asked;
  /** where it began; null while nothing is held down */
  #from: [number, number] | null = null;
  /** whether the last press became a box: then it picks no dot */
  isDragged = false;

  /** @param ask read at every use */
  constructor(ask: () => Asked) {
    this.#ask = ask;
  }

  readonly press = (event: Pointed): void => {
    this.isDragged = false;
    const mayDraw = event.pointerType === 'mouse' || this.#ask().isDrawing;
    if (!mayDraw || !event.isPrimary || event.button !== 0) return;
    this.#from = pointIn(event.currentTarget, event);
    event.currentTarget.setPointerCapture(event.pointerId);
  };

  /** Whether the movement belongs to a box. */
  move(event: Pointed): boolean {
    const to = pointIn(event.currentTarget, event);
    const from = this.#from;
    if (!from || !event.isPrimary) return false;
    if (!this.isDragged && Math.hypot(to[0] - from[0], to[1] - from[1]) <= LEAST_PX) return false;
    this.isDragged = true;
    this.#draw(from, to, false);
    return true;
  }

  readonly release = (event: Pointed): void => {
    if (!event.isPrimary) return;
    if (this.#from && this.isDragged) this.#draw(this.#from, pointIn(event.currentTarget, event), true);
    this.#from = null;
  };

  #draw(from: [number, number], to: [number, number], isDone: boolean): void {
    const { side, onbox } = this.#ask();
    onbox(boxBetween(from, to, side), isDone);
  }
}

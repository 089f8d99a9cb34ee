import type { Point } from './projection.ts';

/**
 * Pointer, wheel and pinch of one map, told in the map's own words. The page keeps what is its own: a plain wheel
 * scrolls unless the map has the focus, and one finger scrolls until the map is magnified (see `touch-action`).
 */
export interface GestureHandlers {
  /** pixel under a mouse at rest or moving; null when it has left */
  hover: (at: Point | null) => void;
  tap: (at: Point) => void;
  pan: (by: Point) => void;
  zoom: (factor: number, at: Point) => void;
  /** the movement has ended */
  settle: () => void;
  /** true while the map is magnified, so that a drag has somewhere to go */
  canPan: () => boolean;
  /** true when a plain wheel should magnify the map by this factor rather than scroll the page */
  takesWheel: (factor: number) => boolean;
  /**
   * Only in somebody else's page: one finger and a plain wheel belong to that page, two fingers and Ctrl with the wheel to
   * the map. Called when somebody tries the former.
   */
  refused?: ((by: Refused) => void) | undefined;
}

/** By what somebody tried to move a map that is a guest in another page. */
export type Refused = 'wheel' | 'touch';

const DRAG_THRESHOLD_PX = 4;
const WHEEL_REST_MS = 200;
/** a wheel notch is 100 to 120 px in the browsers of today: about 1.35 times nearer */
const WHEEL_ZOOM_PER_PX = 0.0027;
const PIXELS_PER_LINE = 16;

interface Finger {
  start: Point;
  last: Point;
}

class GestureTracker {
  readonly #node: HTMLElement;
  readonly #on: GestureHandlers;
  readonly #fingers = new Map<number, Finger>();
  #dragging = false;
  #pinched = false;
  #wheelRest = 0;

  constructor(node: HTMLElement, handlers: GestureHandlers) {
    this.#node = node;
    this.#on = handlers;
  }

  #at(event: MouseEvent): Point {
    const box = this.#node.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const at = this.#at(event);
    this.#fingers.set(event.pointerId, { start: at, last: at });
    if (this.#fingers.size > 1) this.#pinched = true;
  };

  move = (event: PointerEvent): void => {
    const at = this.#at(event);
    const finger = this.#fingers.get(event.pointerId);
    if (!finger) {
      if (event.pointerType !== 'touch') this.#on.hover(at);
      return;
    }
    if (this.#fingers.size === 2) this.#pinch(event.pointerId, at);
    else this.#drag(event, finger, at);
    finger.last = at;
  };

  #drag(event: PointerEvent, finger: Finger, at: Point): void {
    if (this.#on.refused && event.pointerType === 'touch') return;
    const moved = Math.hypot(at[0] - finger.start[0], at[1] - finger.start[1]);
    if (!this.#dragging && (moved < DRAG_THRESHOLD_PX || !this.#on.canPan())) return;
    if (!this.#dragging) {
      this.#dragging = true;
      this.#node.setPointerCapture(event.pointerId);
      this.#on.hover(null);
    }
    this.#on.pan([at[0] - finger.last[0], at[1] - finger.last[1]]);
  }

  #pinch(moving: number, at: Point): void {
    const other = [...this.#fingers].find(([id]) => id !== moving)?.[1].last;
    const before = this.#fingers.get(moving)?.last;
    if (!other || !before) return;
    const spread = (to: Point): number => Math.hypot(to[0] - other[0], to[1] - other[1]);
    this.#on.pan([(at[0] - before[0]) / 2, (at[1] - before[1]) / 2]);
    this.#on.zoom(spread(at) / Math.max(spread(before), 1), [(at[0] + other[0]) / 2, (at[1] + other[1]) / 2]);
  }

  up = (event: PointerEvent): void => {
    const finger = this.#fingers.get(event.pointerId);
    if (!finger) return;
    this.#fingers.delete(event.pointerId);
    if (this.#fingers.size > 0) return;
    const at = this.#at(event);
    const moved = Math.hypot(at[0] - finger.start[0], at[1] - finger.start[1]);
    const travelled = this.#dragging || this.#pinched;
    this.#dragging = false;
    this.#pinched = false;
    if (travelled) this.#on.settle();
    // the page has taken one finger for its own scrolling
    else if (event.type === 'pointercancel') this.#on.refused?.('touch');
    else if (moved < 2 * DRAG_THRESHOLD_PX && event.type === 'pointerup') this.#on.tap(at);
  };

  leave = (): void => {
    if (this.#fingers.size === 0) this.#on.hover(null);
  };

  wheel = (event: WheelEvent): void => {
    const pixels =
      event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * PIXELS_PER_LINE : event.deltaY;
    // a trackpad's pinch arrives as a wheel with Ctrl and about a tenth of the distance
    const factor = Math.exp(-pixels * WHEEL_ZOOM_PER_PX * (event.ctrlKey && Math.abs(pixels) < 30 ? 4 : 1));
    const isAsked = event.ctrlKey || (event.metaKey && this.#on.refused !== undefined);
    if (!isAsked && !this.#on.takesWheel(factor)) {
      this.#on.refused?.('wheel');
      return;
    }
    event.preventDefault();
    this.#on.zoom(factor, this.#at(event));
    clearTimeout(this.#wheelRest);
    this.#wheelRest = window.setTimeout(this.#on.settle, WHEEL_REST_MS);
  };

  double = (event: MouseEvent): void => {
    this.#on.zoom(event.shiftKey ? 0.5 : 2, this.#at(event));
    this.#on.settle();
  };

  /** where one finger is the page's, the browser must be told that two are the map's */
  touch = (event: TouchEvent): void => {
    if (this.#on.refused && event.touches.length > 1 && event.cancelable) event.preventDefault();
  };

  stop(): void {
    clearTimeout(this.#wheelRest);
  }
}

/** Listens for gestures on an element until the returned function is called. */
export function attachGestures(node: HTMLElement, handlers: GestureHandlers): () => void {
  const tracker = new GestureTracker(node, handlers);
  const ending = new AbortController();
  const { signal } = ending;
  node.addEventListener('pointerdown', tracker.down, { signal });
  node.addEventListener('pointermove', tracker.move, { signal });
  node.addEventListener('pointerup', tracker.up, { signal });
  node.addEventListener('pointercancel', tracker.up, { signal });
  node.addEventListener('pointerleave', tracker.leave, { signal });
  node.addEventListener('dblclick', tracker.double, { signal });
  node.addEventListener('wheel', tracker.wheel, { signal, passive: false });
  node.addEventListener('touchmove', tracker.touch, { signal, passive: !handlers.refused });
  return () => {
    ending.abort();
    tracker.stop();
  };
}

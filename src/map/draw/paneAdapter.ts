import { TerraDrawExtend, type GeoJSONStoreFeatures, type TerraDrawMouseEvent } from 'terra-draw';
import { toDegrees, toPixel, type Lens, type Point } from '../projection.ts';

/** Degrees with six decimals are about a tenth of a metre. */
const DECIMALS = 6;
/** a hand on glass or mouse is never quite still: less than this is a press, not a drag */
const STILL_PX = 6;

type Changes = Parameters<TerraDrawExtend.TerraDrawBaseAdapter['render']>[0];
type Listeners = ReturnType<TerraDrawExtend.TerraDrawBaseAdapter['getAdapterListeners']>;

/**
 * Lets the drawing library work on a pane, whichever renderer paints it: both look through the same lens. Keys are ours,
 * and come as presses and moves of a cross-hair; what is drawn is handed on as features, in degrees.
 */
export class PaneAdapter extends TerraDrawExtend.TerraDrawBaseAdapter {
  readonly #node: HTMLElement;
  readonly #lens: () => Lens;
  readonly #onrender: (features: GeoJSONStoreFeatures[]) => void;
  readonly #features = new Map<string | number, GeoJSONStoreFeatures>();
  /** true while a corner is dragged: the map must stay where it is */
  isHeld = false;

  constructor(node: HTMLElement, lens: () => Lens, onrender: (features: GeoJSONStoreFeatures[]) => void) {
    super({
      coordinatePrecision: DECIMALS,
      minPixelDragDistance: STILL_PX,
      minPixelDragDistanceDrawing: STILL_PX,
      minPixelDragDistanceSelecting: STILL_PX,
    });
    this.#node = node;
    this.#lens = lens;
    this.#onrender = onrender;
  }

  /** Pointers only: what keys mean while drawing is decided with the map's other keys. */
  protected override getAdapterListeners(): Listeners {
    return super.getAdapterListeners().filter(({ name }) => !name.startsWith('key'));
  }

  override getMapEventElement(): HTMLElement {
    return this.#node;
  }

  override project(lng: number, lat: number): { x: number; y: number } {
    const [x, y] = toPixel(this.#lens(), lng, lat);
    return { x, y };
  }

  override unproject(x: number, y: number): { lng: number; lat: number } {
    const [lng, lat] = toDegrees(this.#lens(), x, y);
    return { lng, lat };
  }

  override getLngLatFromEvent(event: PointerEvent | MouseEvent): { lng: number; lat: number } {
    const { left, top } = this.#node.getBoundingClientRect();
    return this.unproject(event.clientX - left, event.clientY - top);
  }

  override setCursor(cursor: string): void {
    this.#node.style.cursor = cursor === 'unset' ? '' : cursor;
  }

  override setDraggability(isFree: boolean): void {
    this.isHeld = !isFree;
  }

  /** The pane's own double press is silenced while a tool lies over it. */
  override setDoubleClickToZoom(): void {
    return undefined;
  }

  override render({ created, updated, deletedIds }: Changes): void {
    for (const feature of [...created, ...updated])
      if (feature.id !== undefined) this.#features.set(feature.id, feature);
    for (const id of deletedIds) this.#features.delete(id);
    this.#onrender([...this.#features.values()]);
  }

  override clear(): void {
    this.#features.clear();
    this.#onrender([]);
    this._currentModeCallbacks?.onClear();
  }

  /** A second finger makes a pinch of what began as a press: no corner is set when the first one lifts. */
  forgetPress(): void {
    if (this._dragState === 'pre-dragging') this._dragState = 'dragging';
  }

  /** The cross-hair has moved to a pixel. */
  point(at: Point): void {
    this._currentModeCallbacks?.onMouseMove(this.#eventAt(at));
  }

  /** A press at a pixel, as by a mouse; the right button takes a corner away. */
  press(at: Point, button: 'left' | 'right' = 'left'): void {
    this._currentModeCallbacks?.onClick(this.#eventAt(at, button));
  }

  /** Joins the last corner to the first, as the library's own key does. */
  finish(): void {
    this._currentModeCallbacks?.onKeyUp({ key: 'Enter', heldKeys: [], preventDefault: () => undefined });
  }

  /** Takes a corner at one pixel to another. */
  drag(from: Point, to: Point): void {
    const hold = (isFree: boolean): void => this.setDraggability(isFree);
    const on = this._currentModeCallbacks;
    if (!on) return;
    on.onMouseMove(this.#eventAt(from));
    on.onDragStart(this.#eventAt(from), hold);
    // the library skips some steps of a drag, to be quick: of two in a row one at least is taken
    on.onDrag(this.#eventAt(to), hold);
    on.onDrag(this.#eventAt(to), hold);
    on.onDragEnd(this.#eventAt(to), hold);
    this.setDraggability(true);
  }

  #eventAt([x, y]: Point, button: TerraDrawMouseEvent['button'] = 'left'): TerraDrawMouseEvent {
    const { lng, lat } = this.unproject(x, y);
    const short = (degrees: number): number => Number(degrees.toFixed(DECIMALS));
    return {
      lng: short(lng),
      lat: short(lat),
      containerX: x,
      containerY: y,
      button,
      heldKeys: [],
      isContextMenu: false,
    };
  }
}

import type { Position } from 'geojson';
import { TerraDraw, TerraDrawPolygonMode, TerraDrawSelectMode, type GeoJSONStoreFeatures } from 'terra-draw';
import { cornersOf, faultOfLine, faultOfRing, type DrawnFault } from '../../domain/locality/drawnShape.ts';
import type { Lens } from '../projection.ts';
import { nothingDrawn, type Drawn } from './drawn.ts';
import { PaneAdapter } from './paneAdapter.ts';

export interface DrawingEvents {
  change: (drawn: Drawn) => void;
  /** what could not be done, and why */
  refuse: (fault: DrawnFault) => void;
  /** the shape was closed, or a change of it has come to its end */
  finish: () => void;
}

/** One polygon on one pane, drawn and mended with the drawing library, by pointer or by a cross-hair. */
export class PolygonDrawing {
  readonly adapter: PaneAdapter;
  readonly #on: DrawingEvents;
  readonly #draw: TerraDraw;
  readonly #mode: TerraDrawPolygonMode;
  #drawn = nothingDrawn;

  /** @param reachPx how near a press must come to a corner to mean it, CSS pixels */
  constructor(node: HTMLElement, lens: () => Lens, reachPx: number, on: DrawingEvents) {
    this.#on = on;
    this.adapter = new PaneAdapter(node, lens, (features) => this.#show(features));
    this.#mode = new TerraDrawPolygonMode({
      pointerDistance: reachPx,
      validation: ({ geometry }, { updateType }) => this.#judge(geometry.coordinates, updateType),
    });
    this.#draw = new TerraDraw({ adapter: this.adapter, modes: [this.#mode, this.#mending(reachPx)] });
    this.#draw.on('finish', (id) => {
      if (this.#draw.getMode() === this.#mode.mode) {
        this.#draw.setMode('select');
        this.#draw.selectFeature(id);
      }
      on.finish();
    });
    this.#draw.start();
    this.#draw.setMode(this.#mode.mode);
  }

  #mending(reachPx: number): TerraDrawSelectMode {
    return new TerraDrawSelectMode({
      pointerDistance: reachPx,
      allowManualDeselection: false,
      flags: {
        [this.#mode.mode]: {
          feature: {
            // ours refuses, and says so
            selfIntersectable: true,
            validation: ({ geometry }) => this.#judge(geometry.coordinates, 'mend'),
            coordinates: { draggable: true, deletable: true, midpoints: { draggable: true } },
          },
        },
      },
    });
  }

  /** A press of the cross-hair: the next corner, or the end where it meets the first or the last one. */
  press(at: readonly [number, number]): void {
    this.adapter.point(at);
    this.adapter.press(at);
  }

  /** Takes back the corner set last. */
  takeBack(): void {
    this.#mode.undo();
  }

  /** Joins the last corner to the first. */
  close(): void {
    if (this.#drawn.corners.length < 3) this.#on.refuse('few');
    else this.adapter.finish();
  }

  /** Wipes the pane for another shape. */
  restart(): void {
    this.#draw.clear();
    this.#draw.setMode(this.#mode.mode);
  }

  stop(): void {
    this.#draw.stop();
  }

  #judge(coordinates: unknown, step: string): { valid: boolean } {
    const ring = ringIn(coordinates);
    // a line that follows the pointer may lie anywhere
    if (step === 'provisional') return { valid: true };
    const fault = step === 'commit' ? faultOfLine(ring) : faultOfRing(ring);
    if (fault) this.#on.refuse(fault);
    return { valid: fault === null };
  }

  #show(features: readonly GeoJSONStoreFeatures[]): void {
    const shape = features.find(({ geometry }) => geometry.type === 'Polygon');
    const ring = shape ? ringIn(shape.geometry.coordinates) : [];
    const set = shape?.properties['committedCoordinateCount'];
    const isClosed = shape !== undefined && typeof set !== 'number';
    const middles = features.flatMap(({ geometry, properties }) =>
      geometry.type === 'Point' && properties['midPoint'] === true ? [geometry.coordinates] : [],
    );
    this.#drawn = {
      corners: isClosed ? cornersOf(ring) : ring.slice(0, typeof set === 'number' ? set : 0),
      next: (!isClosed && ring.at(-2)) || null,
      middles,
      isClosed,
    };
    this.#on.change(this.#drawn);
  }
}

function isPosition(one: unknown): one is Position {
  return Array.isArray(one) && typeof one[0] === 'number';
}

/** The outer ring of a polygon's coordinates. */
function ringIn(coordinates: unknown): Position[] {
  const ring: unknown = Array.isArray(coordinates) ? coordinates[0] : null;
  return Array.isArray(ring) ? ring.filter(isPosition) : [];
}

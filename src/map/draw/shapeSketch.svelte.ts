import type { Feature, Polygon } from 'geojson';
import type { CountyCode } from '../../domain/area.ts';
import { drawnFaultWords, type DrawnFault } from '../../domain/locality/drawnShape.ts';
import { nothingDrawn, type Drawn } from './drawn.ts';

/** A shape in the making: on which county's map, how far it has come, and what was refused. Made where it is wanted. */
export class ShapeSketch {
  /** the map it is drawn on; null until the first corner is set */
  county: CountyCode | null = $state.raw(null);
  drawn: Drawn = $state.raw(nothingDrawn);
  /** why the last press was refused, as a sentence; empty where it was not */
  refusal = $state('');
  /** how often it was begun anew: maps wipe what they hold */
  round = $state(0);

  readonly isEmpty: boolean = $derived.by(() => this.drawn.corners.length === 0);

  /** the closed shape; null while it is open */
  readonly shape: Feature<Polygon> | null = $derived.by(() => {
    const { corners, isClosed } = this.drawn;
    const [first] = corners;
    if (!isClosed || !first) return null;
    return {
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [[...corners, first]] },
    };
  });

  readonly #onshape: (shape: Feature<Polygon> | null) => void;

  /** @param onshape is told of every closed shape once its drawing or mending has come to an end; null: of none any more */
  constructor(onshape: (shape: Feature<Polygon> | null) => void) {
    this.#onshape = onshape;
  }

  /** True where a county's map may be drawn on: its own, or any while there is no corner yet. */
  isFree(county: CountyCode): boolean {
    return this.isEmpty || this.county === county;
  }

  /** What stands on a county's map now. */
  take(county: CountyCode, drawn: Drawn): void {
    if (!this.isFree(county)) return;
    if (this.county === county || drawn.corners.length > 0) {
      if (drawn.corners.length !== this.drawn.corners.length || drawn.isClosed !== this.drawn.isClosed)
        this.refusal = '';
      this.drawn = drawn;
      this.county = drawn.corners.length > 0 ? county : null;
    }
  }

  finish(): void {
    this.#onshape(this.shape);
  }

  refuse(fault: DrawnFault): void {
    this.refusal = drawnFaultWords[fault];
  }

  /** Everything is wiped for another shape. */
  restart(): void {
    this.drawn = nothingDrawn;
    this.county = null;
    this.refusal = '';
    this.round += 1;
    this.#onshape(null);
  }
}

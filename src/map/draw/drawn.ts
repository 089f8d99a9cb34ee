import type { Position } from 'geojson';

/** What stands on a map while it is drawn on; degrees. */
export interface Drawn {
  /** corners set so far, or of the closed ring, each once */
  corners: Position[];
  /** where the next corner would be: follows the pointer; null where none is to come */
  next: Position | null;
  /** middles of the sides of a closed shape: dragged, they become corners */
  middles: Position[];
  isClosed: boolean;
}

/** An empty map. */
export const nothingDrawn: Drawn = { corners: [], next: null, middles: [], isClosed: false };

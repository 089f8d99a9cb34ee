import { booleanPointInPolygon } from '@turf/turf';
import type { Position } from 'geojson';
import { boxOf, isInside, type Box } from './box.ts';
import type { AreaFeature } from './network.ts';

/** Cells of a tenth of a degree, so that a point is tried on the few areas near it only. */
const CELL = 0.1;

/** Says which area holds a point, on the boundaries as published; the first by order where two share the line it lies on. */
export class AreaFinder {
  readonly #cells = new Map<string, { area: AreaFeature; box: Box }[]>();

  constructor(areas: readonly AreaFeature[]) {
    for (const area of areas) {
      const box = boxOf(positionsOf(area));
      for (const key of cellsOf(box)) {
        const cell = this.#cells.get(key);
        if (cell) cell.push({ area, box });
        else this.#cells.set(key, [{ area, box }]);
      }
    }
  }

  /** The area that holds the point; null where none does (water, or another country). */
  find(lon: number, lat: number): AreaFeature | null {
    const near = this.#cells.get(cellsOf([lon, lat, lon, lat])[0] ?? '') ?? [];
    return (
      near.find(({ area, box }) => isInside(box, lon, lat) && booleanPointInPolygon([lon, lat], area))
        ?.area ?? null
    );
  }
}

/** Every position of an area's outlines. */
export function positionsOf({ geometry }: AreaFeature): Position[] {
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}

function cellsOf([west, south, east, north]: Box): string[] {
  const keys: string[] = [];
  for (let x = Math.floor(west / CELL); x <= Math.floor(east / CELL); x += 1)
    for (let y = Math.floor(south / CELL); y <= Math.floor(north / CELL); y += 1) keys.push(`${x} ${y}`);
  return keys;
}

import type { ContextFile, PlaceKind } from '../../src/domain/context.ts';
import { isInside, type Box } from '../geometry/box.ts';
import type { Settlement } from './readSettlements.ts';

/** How many of each kind a file may hold; of the margin only those a map would name. */
const MOST_INSIDE = 130;
const MOST_AROUND = 30;
const SHOWN_AROUND = new Set<PlaceKind>(['city', 'town', 'village']);

/** The settlements a map of the county may name, the weightiest first: those of its districts, then some around. */
export function choosePlaces(
  settlements: readonly Settlement[],
  districts: ReadonlySet<string>,
  box: Box,
): ContextFile['places'] {
  const near = settlements.filter(({ lon, lat }) => isInside(box, lon, lat));
  const inside = near.filter(({ district }) => districts.has(district)).slice(0, MOST_INSIDE);
  const around = near
    .filter(({ district, kind }) => !districts.has(district) && SHOWN_AROUND.has(kind))
    .slice(0, MOST_AROUND);
  return [...inside, ...around].map(({ name, kind, lon, lat, size }) => [name, kind, lon, lat, size]);
}

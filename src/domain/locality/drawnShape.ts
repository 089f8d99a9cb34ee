import { area, kinks, lineString, polygon } from '@turf/turf';
import type { Position } from 'geojson';

/** Why corners make no shape that can be measured. */
export type DrawnFault = 'crosses' | 'few' | 'flat';

/** What is wrong and what to do, each a sentence. */
export const drawnFaultWords: Record<DrawnFault, string> = {
  crosses: 'That line would cross another: the shape may not cross itself. Set the corner elsewhere.',
  few: 'A shape needs three corners at least.',
  flat: 'These corners lie in one line: set one of them to the side.',
};

/** smaller than any house with its garden: corners on one spot or in one line, square metres */
const LEAST_SQUARE_METRES = 100;

/** Corners in the order of drawing, one after another only once, and without the first one again at the end. */
export function cornersOf(ring: readonly Position[]): Position[] {
  const corners = ring.filter((corner, at) => at === 0 || !isSame(corner, ring[at - 1]));
  return corners.length > 1 && isSame(corners[0], corners.at(-1)) ? corners.slice(0, -1) : corners;
}

/** What is wrong with a line of corners that is not closed yet; null where nothing is. */
export function faultOfLine(ring: readonly Position[]): DrawnFault | null {
  const corners = cornersOf(ring);
  return corners.length > 3 && kinks(lineString(corners)).features.length > 0 ? 'crosses' : null;
}

/** What is wrong with a closed ring of corners (degrees); null where nothing is. */
export function faultOfRing(ring: readonly Position[]): DrawnFault | null {
  const corners = cornersOf(ring);
  const [first] = corners;
  if (!first || corners.length < 3) return 'few';
  const shape = polygon([[...corners, first]]);
  if (kinks(shape).features.length > 0) return 'crosses';
  return area(shape) < LEAST_SQUARE_METRES ? 'flat' : null;
}

function isSame(one: Position | undefined, other: Position | undefined): boolean {
  return one?.[0] === other?.[0] && one?.[1] === other?.[1];
}

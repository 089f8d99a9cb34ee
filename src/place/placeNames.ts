import type { PlaceRecord } from '../domain/place/placeRecord.ts';
import { areaAtPlace, shapesOf } from '../map/hitTest.ts';

/** Whether a point on the ground lies in a neighbourhood of the place. */
export function isInPlace({ counties }: Pick<PlaceRecord, 'counties'>, lon: number, lat: number): boolean {
  return counties.some(({ topology, members }) => {
    const at = areaAtPlace(shapesOf(topology), topology, [lon, lat]);
    return at !== null && members.lsoa21.includes(at);
  });
}

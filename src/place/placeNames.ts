import type { PlaceCounty } from '../domain/place/placeRecord.ts';
import { areaAtPlace, shapesOf } from '../map/hitTest.ts';
import { chooseLabels, type MapLabel } from '../map/labels.ts';
import type { Lens } from '../map/projection.ts';

/** What of a place its names need. */
interface Placed {
  counties: readonly Pick<PlaceCounty, 'context' | 'topology' | 'members'>[];
}

/**
 * Names on the map of a place, for a lens at rest. Of a place in several counties they are chosen from all of their
 * surroundings at once: these overlap, so the same town stands in several of them.
 */
export function placeLabels(record: Placed, lens: Lens): MapLabel[] {
  const contexts = record.counties.flatMap(({ context }) => context ?? []);
  const [first] = contexts;
  if (!first) return [];
  const merged = {
    topology: first.topology,
    places: unlike(contexts.flatMap(({ places }) => places)),
    roads: unlike(contexts.flatMap(({ roads }) => roads)),
  };
  return chooseLabels(merged, lens, (lon, lat) => isInPlace(record, lon, lat));
}

/** Each point once, by name and position. */
function unlike<T extends readonly [string, string, number, number, ...number[]]>(points: readonly T[]): T[] {
  return [...new Map(points.map((point) => [`${point[0]} ${point[2]} ${point[3]}`, point])).values()];
}

/** Whether a point on the ground lies in a neighbourhood of the place. */
function isInPlace({ counties }: Placed, lon: number, lat: number): boolean {
  return counties.some(({ topology, members }) => {
    const at = areaAtPlace(shapesOf(topology), topology, [lon, lat]);
    return at !== null && members.lsoa21.includes(at);
  });
}

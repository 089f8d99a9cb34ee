/** A point on the national grid: whole steps of `GRID` from longitude 0, latitude 0. */
export type GridPoint = [x: number, y: number];

/** Size of one step in degrees: about 10 m either way in England. All geometry of the atlas lies on this grid. */
export const GRID = { lon: 1.5e-4, lat: 9e-5 } as const;

/** Decimals that hold any multiple of the steps exactly. */
const DECIMALS = 5;

const METRES_PER_DEGREE = 111_320;
const RADIANS = Math.PI / 180;

/** Nearest grid point of a position in degrees. */
export function toGrid(lon: number, lat: number): GridPoint {
  return [Math.round(lon / GRID.lon), Math.round(lat / GRID.lat)];
}

/** Position of a grid point in degrees, exact to the last printed decimal. */
export function toDegrees([x, y]: GridPoint): [lon: number, lat: number] {
  return [Number((x * GRID.lon).toFixed(DECIMALS)), Number((y * GRID.lat).toFixed(DECIMALS))];
}

/** As `toDegrees`, without the rounding to printed decimals: for sums over millions of points. */
export function toRawDegrees([x, y]: GridPoint): [lon: number, lat: number] {
  return [x * GRID.lon, y * GRID.lat];
}

/**
 * Metres east and north on a sinusoidal plane: areas are true, lengths nearly so in England
 * (the earth is taken as a sphere; good to 0.5 %, enough to choose and check detail).
 */
export function toMetres([lon, lat]: readonly number[]): [east: number, north: number] {
  const north = lat ?? 0;
  return [(lon ?? 0) * METRES_PER_DEGREE * Math.cos(north * RADIANS), north * METRES_PER_DEGREE];
}

/** Signed area of a closed ring (first point repeated or not) in square metres; positive = anticlockwise. */
export function ringAreaM2(ring: readonly (readonly number[])[]): number {
  const [originLon = 0, originLat = 0] = ring[0] ?? [];
  let twice = 0;
  let [x0, y0] = metresFrom(originLon, originLat, ring.at(-1) ?? []);
  for (const point of ring) {
    const [x, y] = metresFrom(originLon, originLat, point);
    twice += x0 * y - x * y0;
    [x0, y0] = [x, y];
  }
  return twice / 2;
}

/** Sinusoidal metres about a meridian near the ring: large offsets would cost digits. */
function metresFrom(lon0: number, lat0: number, [lon = 0, lat = 0]: readonly number[]): [number, number] {
  return [(lon - lon0) * METRES_PER_DEGREE * Math.cos(lat * RADIANS), (lat - lat0) * METRES_PER_DEGREE];
}

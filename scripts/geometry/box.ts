/** West, south, east, north: degrees, or steps of the grid. */
export type Box = [west: number, south: number, east: number, north: number];

const METRES_PER_DEGREE = 111_320;

/** Smallest box that holds all points; Infinity the wrong way round when there is none. */
export function boxOf(points: Iterable<readonly number[]>): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of points) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

/** Longer side in metres. */
export function longerSideM([west, south, east, north]: Box): number {
  const wide = (east - west) * Math.cos((((south + north) / 2) * Math.PI) / 180);
  return Math.max(wide, north - south) * METRES_PER_DEGREE;
}

/** The box with a margin of so many metres on every side. */
export function growBox([west, south, east, north]: Box, metres: number): Box {
  const lat = metres / METRES_PER_DEGREE;
  const lon = lat / Math.cos((((south + north) / 2) * Math.PI) / 180);
  return [west - lon, south - lat, east + lon, north + lat];
}

export function isInside([west, south, east, north]: Box, lon: number, lat: number): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** Smallest box that holds both. */
export function joinBoxes(a: Box | undefined, b: Box): Box {
  if (!a) return b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

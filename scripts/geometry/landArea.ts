import type { MultiPolygon, Polygon, Position } from 'geojson';

/** WGS 84: semi-major axis in kilometres, and eccentricity. */
const AXIS_KM = 6378.137;
const ECCENTRICITY = 0.0818191908426215;
const RADIANS = Math.PI / 180;

/**
 * Area in square kilometres on the ellipsoid: the outlines are laid on a cylindrical equal-area projection (Snyder,
 * Map Projections, 1987, equations 10-14 and 3-12), where the shoelace formula holds. Lines between points bend there, but
 * points of a published boundary lie so close (20 m) that the difference is far below a square metre.
 */
export function landKm2({ type, coordinates }: Polygon | MultiPolygon): number {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  let area = 0;
  for (const rings of polygons)
    rings.forEach((ring, index) => {
      area += (index === 0 ? 1 : -1) * Math.abs(ringKm2(ring));
    });
  return area;
}

function ringKm2(ring: readonly Position[]): number {
  const [lon0 = 0, lat0 = 0] = ring[0] ?? [];
  const north0 = northKm(lat0);
  let twice = 0;
  let [x0, y0] = [0, 0];
  for (const [lon = 0, lat = 0] of ring) {
    const x = AXIS_KM * (lon - lon0) * RADIANS;
    const y = northKm(lat) - north0;
    twice += x0 * y - x * y0;
    [x0, y0] = [x, y];
  }
  return twice / 2;
}

/** Kilometres from the equator on the projection: half the axis times Snyder's q. */
function northKm(lat: number): number {
  const sine = Math.sin(lat * RADIANS);
  const part = ECCENTRICITY * sine;
  const q =
    (1 - ECCENTRICITY ** 2) *
    (sine / (1 - part ** 2) - Math.log((1 - part) / (1 + part)) / (2 * ECCENTRICITY));
  return (AXIS_KM * q) / 2;
}

import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { feature } from 'topojson-client';
import type { Output } from '../output.ts';

type Point = [lon: number, lat: number];
type Areas = Topology<{ areas: GeometryCollection }>;

/** Horizontal lines tried through an area. An even number, so that none runs through the middle of a symmetric gap. */
const LINES = 16;

/** A point inside each area of a county as it is drawn, in area order; the county's topology must have been written. */
export function locateAreas(output: Output, county: string, geography: 'lsoa21' | 'lsoa11'): Point[] {
  const path = `counties/${county}/${geography}.topo.json`;
  const text = output.files.get(path);
  if (text === undefined) throw new Error(`${path} is not there yet: write the topologies first`);
  return interiorPoints(JSON.parse(text) as Areas);
}

/** A point inside each area of a topology: the middle of the widest of some horizontal lines across its largest part. */
export function interiorPoints(topology: Areas): Point[] {
  const collection = feature(topology, topology.objects.areas);
  return collection.features.map(({ geometry }) => interiorPoint(geometry as Polygon | MultiPolygon));
}

function interiorPoint(geometry: Polygon | MultiPolygon): Point {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.reduce<Position[][]>(
    (largest, polygon) => (ringArea(polygon[0]) > ringArea(largest[0]) ? polygon : largest),
    [],
  );
  const latitudes = (rings[0] ?? []).map((position) => position[1] ?? 0);
  const south = Math.min(...latitudes);
  const north = Math.max(...latitudes);
  let widest: { width: number; point: Point } = { width: -1, point: [0, south] };
  for (let line = 1; line <= LINES; line += 1) {
    const lat = south + ((north - south) * line) / (LINES + 1);
    const across = crossings(rings, lat);
    for (let pair = 1; pair < across.length; pair += 2) {
      const [west, east] = [across[pair - 1] ?? 0, across[pair] ?? 0];
      if (east - west > widest.width) widest = { width: east - west, point: [(west + east) / 2, lat] };
    }
  }
  return widest.point;
}

/** Longitudes where the rings cross a line of latitude, west to east; between odd and even ones lies the area. */
function crossings(rings: readonly Position[][], lat: number): number[] {
  return rings
    .flatMap((ring) => ring.slice(1).flatMap((end, index) => crossing(ring[index], end, lat)))
    .sort((a, b) => a - b);
}

function crossing(start: Position | undefined, end: Position, lat: number): number[] {
  const [x1 = 0, y1 = 0] = start ?? [];
  const [x2 = 0, y2 = 0] = end;
  return y1 > lat === y2 > lat ? [] : [x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)];
}

/** Twice the unsigned area of a ring, in square degrees: for comparing parts of one area only. */
function ringArea(ring: readonly Position[] | undefined): number {
  if (!ring) return 0;
  return Math.abs(
    ring.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0),
  );
}

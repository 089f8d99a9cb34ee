import { bbox, booleanIntersects, flatten, kinks } from '@turf/turf';
import type { BBox, Feature, FeatureCollection, GeoJsonObject, MultiPolygon, Polygon } from 'geojson';
import { tidyName } from './locality.ts';
import type { Shape } from './membersIn.ts';

/** A shape from a file, with the name it has there. */
export interface NamedShape {
  name: string;
  shape: Shape;
  /** codes of neighbourhoods that the file itself names: then the shape need not be measured again */
  codes: string[];
}

export interface ReadShapes {
  shapes: NamedShape[];
  /** what is wrong with the file or with one of its shapes, as sentences */
  problems: string[];
}

/** England with a margin, degrees */
const england = { west: -6.6, south: 49.8, east: 2.2, north: 56 };
export const mostFileBytes = 20_000_000;

/**
 * Reads shapes from the text of a GeoJSON file: every polygon and multipolygon. Never throws: what cannot be used is
 * named, with what to do about it. Shapes that cross themselves are kept, inside being counted by the even-odd rule.
 */
export function readShapes(text: string, fileName: string): ReadShapes {
  if (text.trim() === '') return none(`${fileName} is empty: choose a GeoJSON file with polygons.`);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return none(`${fileName} is no GeoJSON: it cannot be read as JSON. Export it again as GeoJSON (WGS 84).`);
  }
  const features = featuresOf(content);
  if (!features)
    return none(`${fileName} is JSON, but no GeoJSON: it has no features. Export it as a FeatureCollection.`);
  const shapes: NamedShape[] = [];
  const problems: string[] = [];
  features.forEach((each, at) => {
    const read = readFeature(each, at);
    if ('problem' in read) problems.push(read.problem);
    else {
      shapes.push(read);
      problems.push(...faultsOf(read));
    }
  });
  if (features.length === 0) problems.push(`${fileName} has no shapes in it.`);
  return { shapes, problems: [...problems, ...overlaps(shapes)] };
}

function none(problem: string): ReadShapes {
  return { shapes: [], problems: [problem] };
}

function isObject(content: unknown): content is Record<string, unknown> {
  return typeof content === 'object' && content !== null;
}

function isTyped(content: unknown): content is GeoJsonObject & Record<string, unknown> {
  return isObject(content) && typeof content['type'] === 'string';
}

/** The features of a GeoJSON object; null where it is none. A bare geometry is one feature. */
function featuresOf(content: unknown): unknown[] | null {
  if (!isTyped(content)) return null;
  if (content.type === 'FeatureCollection')
    return Array.isArray(content['features']) ? content['features'] : null;
  if (content.type === 'Feature') return [content];
  return 'coordinates' in content || 'geometries' in content
    ? [{ type: 'Feature', properties: {}, geometry: content }]
    : null;
}

function readFeature(content: unknown, at: number): NamedShape | { problem: string } {
  const { properties, geometry } = partsOf(content);
  const name = tidyName(String(nameIn(properties) ?? ''));
  const label = name === '' ? `Shape ${at + 1}` : `“${name}”`;
  if (!isArea(geometry)) {
    const type = isTyped(geometry) ? geometry.type : 'nothing';
    return { problem: `${label} is ${type}, no polygon: it was left out.` };
  }
  const problem = problemOfPlace(bbox(geometry));
  if (problem !== null) return { problem: `${label} ${problem} It was left out.` };
  const listed = properties['lsoa21_codes'];
  const codes = Array.isArray(listed) ? listed.filter((code) => typeof code === 'string') : [];
  return { name, codes, shape: { type: 'Feature', properties: {}, geometry } };
}

function partsOf(content: unknown): { properties: Record<string, unknown>; geometry: unknown } {
  if (!isObject(content)) return { properties: {}, geometry: null };
  return {
    properties: isObject(content['properties']) ? content['properties'] : {},
    geometry: content['geometry'],
  };
}

/** What is wrong with where a shape lies; null where nothing is. */
function problemOfPlace(box: BBox): string | null {
  const [west, south, east, north] = box;
  if (!box.every(Number.isFinite)) return 'has no coordinates.';
  if (box.some((degree) => Math.abs(degree) > 180))
    return 'is not in degrees, perhaps in metres of the British National Grid: save it as WGS 84 (EPSG:4326).';
  const isOff = east < england.west || west > england.east || north < england.south || south > england.north;
  return isOff ? 'lies outside England.' : null;
}

function nameIn(properties: Record<string, unknown>): string | number | undefined {
  const keys = ['name', 'Name', 'NAME', 'title', 'label', 'id'];
  return keys
    .map((key) => properties[key])
    .find((value): value is string | number => ['string', 'number'].includes(typeof value));
}

function isArea(geometry: unknown): geometry is Polygon | MultiPolygon {
  if (!isTyped(geometry) || !Array.isArray(geometry['coordinates'])) return false;
  const rings: unknown[] =
    geometry.type === 'Polygon'
      ? geometry['coordinates']
      : geometry.type === 'MultiPolygon'
        ? geometry['coordinates'].flat()
        : [];
  return rings.length > 0 && rings.every(isRing);
}

function isRing(ring: unknown): boolean {
  return (
    Array.isArray(ring) &&
    ring.length >= 4 &&
    ring.every(
      (point) => Array.isArray(point) && typeof point[0] === 'number' && typeof point[1] === 'number',
    )
  );
}

/** A shape that crosses itself is kept, but said: what counts as inside may not be what was meant. */
function faultsOf({ name, shape }: NamedShape): string[] {
  const crossings = kinks(shape.geometry).features.map(({ geometry }) => geometry.coordinates);
  const [first] = crossings;
  if (!first) return [];
  const [lon = 0, lat = 0] = first;
  const label = name === '' ? 'A shape' : `“${name}”`;
  return [
    `${label} crosses itself near ${lat.toFixed(4)}, ${lon.toFixed(4)}: check which neighbourhoods it holds, or mend it and open it again.`,
  ];
}

/** Pairs of shapes that share ground: a neighbourhood may belong to both. */
function overlaps(shapes: readonly NamedShape[]): string[] {
  return shapes.flatMap((one, at) =>
    shapes
      .slice(at + 1)
      .flatMap((other) =>
        shareGround(one.shape, other.shape)
          ? [`${labelOf(one)} and ${labelOf(other)} overlap or touch: a neighbourhood may belong to both.`]
          : [],
      ),
  );
}

function labelOf({ name }: NamedShape): string {
  return name === '' ? 'a shape without a name' : `“${name}”`;
}

function shareGround(one: Shape, other: Shape): boolean {
  const parts: FeatureCollection<Polygon> = flatten(other);
  return parts.features.some((part: Feature<Polygon>) => booleanIntersects(one, part));
}

import type { Topology } from 'topojson-specification';
import type { County } from '../domain/area.ts';
import type { Camera } from '../domain/view.ts';
import { shapesOf } from '../map/hitTest.ts';
import { MAX_MAGNIFICATION } from '../map/projection.ts';

/** A place takes this share of the map's width, so that what lies round it is seen too. */
const SHARE = 0.4;

/**
 * Where a map looks to show some areas of a county with what lies round them; null where they are nearly all of it.
 * @param areas indices in area order
 */
export function placeCamera(topology: Topology, county: County, areas: ReadonlySet<number>): Camera | null {
  const shapes = shapesOf(topology).filter((_, index) => areas.has(index));
  const { transform } = topology;
  if (!transform || shapes.length === 0) return null;
  const [scaleX, scaleY] = transform.scale;
  const [originX, originY] = transform.translate;
  const west = originX + scaleX * Math.min(...shapes.map((shape) => shape.west));
  const east = originX + scaleX * Math.max(...shapes.map((shape) => shape.east));
  const south = originY + scaleY * Math.min(...shapes.map((shape) => shape.south));
  const north = originY + scaleY * Math.max(...shapes.map((shape) => shape.north));
  const [left, bottom, right, top] = county.bbox;
  const k = SHARE * Math.min((right - left) / (east - west), (top - bottom) / (north - south));
  if (!(k > 1.2)) return null;
  return { lon: (west + east) / 2, lat: (south + north) / 2, k: Math.min(k, MAX_MAGNIFICATION / 2) };
}

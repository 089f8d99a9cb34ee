import type { Transform } from 'topojson-specification';
import type { Camera } from '../domain/view.ts';

/**
 * Local equirectangular projection at the county's mid-latitude. Within a county (at most 1.5 degrees tall) it is true
 * to distance within 1%, and it is affine: the quantised integers of a topology map to pixels by one matrix.
 */

/** west, south, east, north in degrees */
export type Bbox = readonly [number, number, number, number];
export interface Pane {
  width: number;
  height: number;
}
/** A pane looking at the ground: everything needed to turn degrees into CSS pixels and back. */
export interface Lens {
  pane: Pane;
  lon: number;
  lat: number;
  /** pixels per degree eastwards and northwards */
  pxPerLon: number;
  pxPerLat: number;
  kmPerPixel: number;
  /** magnification: 1 = whole county */
  k: number;
}
export type Point = readonly [x: number, y: number];
/** SVG order: x' = ax + cy + e, y' = bx + dy + f; b and c are always 0 here. */
export interface Matrix {
  a: number;
  d: number;
  e: number;
  f: number;
}

/** Length of the meridian over 180 on the mean sphere (6,371.0088 km): kilometres per degree of latitude. */
export const KM_PER_DEGREE = 111.19508;
export const MAX_MAGNIFICATION = 48;
const PADDING_PX = 12;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Middle of a bounding box: the county's own centre of view. */
export function centreOf([west, south, east, north]: Bbox): Point {
  return [(west + east) / 2, (south + north) / 2];
}

/** Smallest ground scale (km per CSS pixel) at which the whole box fits in the pane with a margin on each side. */
export function fitKmPerPixel(bbox: Bbox, pane: Pane, paddingPx = PADDING_PX): number {
  const [west, south, east, north] = bbox;
  const kmWide = (east - west) * KM_PER_DEGREE * Math.cos(radians((south + north) / 2));
  const kmTall = (north - south) * KM_PER_DEGREE;
  const width = Math.max(pane.width - 2 * paddingPx, 1);
  const height = Math.max(pane.height - 2 * paddingPx, 1);
  return Math.max(kmWide / width, kmTall / height, 1e-6);
}

/** The lens for a county's box in a pane; `kmPerPixel` sets a shared ground scale in place of the county's own fit. */
export function lensOf(
  bbox: Bbox,
  pane: Pane,
  camera: Camera | null,
  kmPerPixel: number | null = null,
): Lens {
  const [midLon, midLat] = centreOf(bbox);
  const k = camera?.k ?? 1;
  const scale = (kmPerPixel ?? fitKmPerPixel(bbox, pane)) / k;
  const pxPerLat = KM_PER_DEGREE / scale;
  return {
    pane,
    lon: camera?.lon ?? midLon,
    lat: camera?.lat ?? midLat,
    pxPerLon: pxPerLat * Math.cos(radians(midLat)),
    pxPerLat,
    kmPerPixel: scale,
    k,
  };
}

/** Pixel (from the pane's top left) of a place on the ground. */
export function toPixel(lens: Lens, lon: number, lat: number): Point {
  const x = lens.pane.width / 2 + (lon - lens.lon) * lens.pxPerLon;
  return [x, lens.pane.height / 2 - (lat - lens.lat) * lens.pxPerLat];
}

/** Longitude and latitude under a pixel: the inverse of `toPixel`. */
export function toDegrees(lens: Lens, x: number, y: number): Point {
  const lon = lens.lon + (x - lens.pane.width / 2) / lens.pxPerLon;
  return [lon, lens.lat - (y - lens.pane.height / 2) / lens.pxPerLat];
}

/** The matrix that takes a topology's quantised integers to pixels. */
export function gridMatrix(lens: Lens, transform: Transform): Matrix {
  const [e, f] = toPixel(lens, transform.translate[0], transform.translate[1]);
  return { a: transform.scale[0] * lens.pxPerLon, d: -transform.scale[1] * lens.pxPerLat, e, f };
}

/** A matrix as the value of an SVG `transform` attribute. */
export function matrixText({ a, d, e, f }: Matrix): string {
  return `matrix(${a.toFixed(6)} 0 0 ${d.toFixed(6)} ${e.toFixed(2)} ${f.toFixed(2)})`;
}

/**
 * Keeps a camera over its county: never further out than the fit, and the centre free to move only as far as the
 * magnification needs to bring every edge into view. Returns null for the fit itself, which needs no camera.
 */
export function clampCamera(camera: Camera, bbox: Bbox): Camera | null {
  const k = clamp(camera.k, 1, MAX_MAGNIFICATION);
  if (k < 1.005) return null;
  const [midLon, midLat] = centreOf(bbox);
  const freedom = 0.5 * (1 - 1 / k);
  const reachLon = (bbox[2] - bbox[0]) * freedom;
  const reachLat = (bbox[3] - bbox[1]) * freedom;
  return {
    k,
    lon: clamp(camera.lon, midLon - reachLon, midLon + reachLon),
    lat: clamp(camera.lat, midLat - reachLat, midLat + reachLat),
  };
}

/** The camera after magnifying by `factor` while the ground under pixel (x, y) stays where it is. */
export function zoomAbout(lens: Lens, bbox: Bbox, factor: number, [x, y]: Point): Camera | null {
  const k = clamp(lens.k * factor, 1, MAX_MAGNIFICATION);
  const [lon, lat] = toDegrees(lens, x, y);
  const shrink = lens.k / k;
  return clampCamera({ k, lon: lon + (lens.lon - lon) * shrink, lat: lat + (lens.lat - lat) * shrink }, bbox);
}

/** The camera after the ground is dragged by (dx, dy) pixels. */
export function panBy(lens: Lens, bbox: Bbox, [dx, dy]: Point): Camera | null {
  return clampCamera(
    { k: lens.k, lon: lens.lon - dx / lens.pxPerLon, lat: lens.lat + dy / lens.pxPerLat },
    bbox,
  );
}

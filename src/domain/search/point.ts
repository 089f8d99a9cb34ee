import type { Point } from './nearestPostcode.ts';

const number = String.raw`([-−]?\d{1,3}(?:\.\d+)?)\s*°?\s*`;
const pair = new RegExp(String.raw`^\(?${number}([NS])?\s*[,;\s]\s*${number}([EW])?\)?$`, 'i');

/**
 * Latitude and longitude as maps give them: "52.0555, -2.7155", "52.0555 N 2.7155 W". Degrees; the two may be exchanged, as
 * in England no latitude could be a longitude. Null where the text is something else; whole numbers alone are.
 */
export function readPoint(text: string): Point | null {
  const [, first = '', south, second = '', west] = pair.exec(text.trim()) ?? [];
  if (!/\./.test(first + second)) return null;
  const lat = degrees(first, south, 'S');
  const lon = degrees(second, west, 'W');
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return null;
  return Math.abs(lat) < 10 && lon > 49 && lon < 61 ? { lat: lon, lon: lat } : { lat, lon };
}

function degrees(text: string, side: string | undefined, negative: 'S' | 'W'): number {
  const size = Number(text.replace('−', '-'));
  return side?.toUpperCase() === negative ? -Math.abs(size) : size;
}

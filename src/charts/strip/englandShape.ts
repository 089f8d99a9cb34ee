import { area, bisectLeft, curveMonotoneX } from 'd3';
import type { NationalLevel } from '../../domain/indicator.ts';
import type { Axis } from '../frame/valueAxis.ts';

/** How much room the shape takes: its greatest half-height, or its area in square pixels and a half-height it keeps to. */
export type ShapeSize = { half: number } | { area: number; most: number };

interface Point {
  x: number;
  /** share of England's areas per pixel of the axis */
  density: number;
}

const BIN_PX = 10;

/**
 * England's areas as a shape about a middle line, thick where many lie: on an axis of figures by its percentiles, on one
 * of places evenly, by the meaning of a rank. Null where England's distribution is not known.
 */
export function englandShape(
  { quantiles }: Pick<NationalLevel, 'quantiles'>,
  axis: Axis,
  isPlaces: boolean,
  middle: number,
  size: ShapeSize,
): string | null {
  const { left, right } = axis;
  const points = isPlaces
    ? [left, right].map((x) => ({ x, density: 1 / (right - left) }))
    : densities(quantiles, axis);
  const peak = Math.max(0, ...points.map(({ density }) => density));
  if (peak === 0) return null;
  const half = ({ density }: Point): number =>
    'half' in size ? (size.half * density) / peak : Math.min(size.most, (size.area * density) / 2);
  return area<Point>()
    .x(({ x }) => round(x))
    .y0((point) => round(middle - half(point)))
    .y1((point) => round(middle + half(point)))
    .curve(curveMonotoneX)(points);
}

/** Density in steps of some pixels: how many of England's percentiles lie in each. */
function densities(quantiles: readonly number[], { left, right, figureAt }: Axis): Point[] {
  if (quantiles.length < 2) return [];
  const count = Math.max(1, Math.round((right - left) / BIN_PX));
  const width = (right - left) / count;
  const shareAt = Array.from({ length: count + 1 }, (_, index) =>
    below(figureAt(left + index * width), quantiles),
  );
  const bins = Array.from({ length: count }, (_, index) => ({
    x: left + (index + 0.5) * width,
    density: Math.abs((shareAt[index + 1] ?? 0) - (shareAt[index] ?? 0)) / width,
  }));
  const [first, last] = [bins[0], bins.at(-1)];
  return first && last ? [{ ...first, x: left }, ...bins, { ...last, x: right }] : bins;
}

/** Share of England's areas below a figure, straight between percentiles. */
function below(figure: number, quantiles: readonly number[]): number {
  const at = bisectLeft([...quantiles], figure);
  const [from, to] = [quantiles[at - 1], quantiles[at]];
  if (from === undefined) return 0;
  if (to === undefined) return 1;
  return (at - 1 + (figure - from) / (to - from)) / (quantiles.length - 1);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

import { area, curveMonotoneX } from 'd3';
import type { NationalLevel } from '../../domain/indicator.ts';
import type { Axis } from '../frame/valueAxis.ts';

/** How much room the shape takes: its greatest half-height, or its area in square pixels. */
export type ShapeSize = { half: number } | { area: number };

interface Point {
  x: number;
  /** share of England's areas per pixel of the axis */
  density: number;
}

/**
 * England's areas as a shape about a middle line, thick where many lie. On an axis of places they lie evenly, by the
 * meaning of a rank. Null where England's distribution is not known.
 */
export function englandShape(
  { histogram }: Pick<NationalLevel, 'histogram'>,
  axis: Axis,
  isPlaces: boolean,
  middle: number,
  size: ShapeSize,
): string | null {
  const ends = axis.ticks.map(({ x }) => x);
  const [left, right] = [Math.min(...ends), Math.max(...ends)];
  if (isPlaces) {
    const half = halfOf(1 / (right - left), 1 / (right - left), size);
    return `M${left},${round(middle - half)}H${right}V${round(middle + half)}H${left}Z`;
  }
  const points = histogram ? densities(histogram, axis) : [];
  const most = Math.max(0, ...points.map(({ density }) => density));
  if (most === 0) return null;
  const draw = area<Point>()
    .x(({ x }) => round(x))
    .y0(({ density }) => round(middle - halfOf(density, most, size)))
    .y1(({ density }) => round(middle + halfOf(density, most, size)))
    .curve(curveMonotoneX);
  return draw(points);
}

function halfOf(density: number, most: number, size: ShapeSize): number {
  return 'half' in size ? (size.half * density) / most : (size.area * density) / 2;
}

/** Density at the middle of each bin that lies on the axis. */
function densities({ from, step, counts }: NonNullable<NationalLevel['histogram']>, axis: Axis): Point[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts
    .flatMap((count, index) => {
      const [low, high] = [from + index * step, from + (index + 1) * step];
      const [x0, x1] = [axis.position(low), axis.position(high)];
      const width = Math.abs(x1 - x0);
      return width < 0.01 ? [] : [{ x: (x0 + x1) / 2, density: count / total / width }];
    })
    .sort((a, b) => a.x - b.x);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

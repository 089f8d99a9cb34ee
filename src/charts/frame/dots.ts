import type { AreaRef } from '../../domain/inside.ts';

/** A mark that stands for one area. */
export interface Dot {
  ref: AreaRef;
  x: number;
  y: number;
  /** its radius */
  r: number;
  /** class of the legend, -1 = none */
  class: number;
}

/** All dots of one class as one path: a browser draws it as fast as a single mark. */
export interface DotPath {
  class: number;
  d: string;
}

/** The dots of each class as a path of circles, classes ascending. */
export function dotPaths(dots: readonly Dot[]): DotPath[] {
  const paths = new Map<number, string>();
  for (const dot of dots) paths.set(dot.class, (paths.get(dot.class) ?? '') + circle(dot));
  return [...paths].sort(([a], [b]) => a - b).map(([index, d]) => ({ class: index, d }));
}

function circle({ x, y, r }: Dot): string {
  // twice the radius as written: a larger or smaller step across would make an oval
  const radius = short(r);
  const across = short(2 * Number(radius));
  return `M${short(x - Number(radius))},${short(y)}a${radius},${radius} 0 1 0 ${across},0a${radius},${radius} 0 1 0 -${across},0`;
}

/** A tenth of a pixel is finer than any screen shows. */
function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** The dot nearest to a point, if it is no further than `reach` pixels from its edge. */
export function nearestDot<T extends Dot>(dots: readonly T[], x: number, y: number, reach: number): T | null {
  let found: T | null = null;
  let least = reach;
  for (const dot of dots) {
    const away = Math.hypot(dot.x - x, dot.y - y) - dot.r;
    if (away <= least) {
      found = dot;
      least = away;
    }
  }
  return found;
}

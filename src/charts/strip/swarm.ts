import { median, quantile } from 'd3';
import type { CountyCode } from '../../domain/area.ts';
import type { Dot } from '../frame/dots.ts';
import { figureOf, type StripBase } from './base.ts';
import { dodge } from './dodge.ts';
import type { StripArea, StripGroup } from './rows.ts';

export interface StripDot extends Dot {
  area: StripArea;
  figure: number;
  /** beyond the end of the axis, where it is drawn */
  isBeyond: boolean;
}

/** The dots of one row about the line y = 0, from the worst end of the axis to the best. */
export interface Swarm {
  label: string;
  dots: StripDot[];
  half: number;
  /** the same without the tallest stacks: all but three of a hundred dots */
  body: number;
  /** the row's own median, pixels */
  medianX: number | null;
  /** areas without a figure */
  missing: StripArea[];
}

/** between the edges of two dots */
const GAP_PX = 0.8;
const radii = [5, 4.5, 4, 3.5, 3, 2.5, 2, 1.5];

/** Sets the dots of one row apart; those of radius 0 stay on the line. */
function swarmOf(group: StripGroup, county: CountyCode, base: StripBase, radius: number): Swarm {
  const { axis, isPlaces, homes } = base;
  const missing: StripArea[] = [];
  const dots: StripDot[] = [];
  for (const area of group.areas) {
    const figure = figureOf(area, isPlaces);
    if (figure === null) missing.push(area);
    else
      dots.push({
        ref: { county: homes.get(area.code) ?? county, code: area.code },
        area,
        figure,
        x: axis.position(figure),
        y: 0,
        r: radius,
        class: area.class,
        isBeyond: axis.isBeyond(figure),
      });
  }
  dots.sort((a, b) => a.x - b.x || (a.area.code < b.area.code ? -1 : 1));
  const xs = dots.map(({ x }) => x);
  const ys = radius === 0 ? [] : dodge(xs, 2 * radius + GAP_PX);
  dots.forEach((dot, index) => (dot.y = ys[index] ?? 0));
  const heights = ys.map(Math.abs);
  const half = Math.max(0, ...heights) + radius;
  const body = (quantile(heights, 0.97) ?? 0) + radius;
  return { label: group.label, dots, half, body, medianX: median(dots, ({ x }) => x) ?? null, missing };
}

/**
 * All rows of all counties with dots of one size: the largest that keeps every row but its tallest stacks within
 * `mostHalf`, and those within twice that; no height asks for no drawing. Many areas may have the same figure ("5 minutes" where all are near).
 */
export function swarms(base: StripBase, mostHalf: number): { radius: number; counties: Swarm[][] } {
  const draw = (radius: number): Swarm[][] =>
    base.counties.map(({ inside, groups }) =>
      groups.map((group) => swarmOf(group, inside.county.code, base, radius)),
    );
  // half-heights grow with the square of the radius: try the size that this foretells, then smaller ones
  if (mostHalf === 0) return { radius: 0, counties: draw(0) };
  let at = base.isByCounty ? 0 : 2;
  for (;;) {
    const radius = radii[at] ?? 1.5;
    const counties = draw(radius);
    const tallest = Math.max(0, ...counties.flat().map(({ half, body }) => Math.max(body, half / 2)));
    if (tallest <= mostHalf || at >= radii.length - 1) return { radius, counties };
    const wanted = radius * Math.sqrt(mostHalf / tallest);
    const next = radii.findIndex((one) => one <= wanted);
    at = Math.max(at + 1, next < 0 ? radii.length - 1 : next);
  }
}

import { extent, scaleLinear } from 'd3';
import type { CountyCode } from '../../domain/area.ts';
import type { Standing } from '../../domain/standing.ts';
import { placeLabels } from './placeLabels.ts';
import { stack } from './stack.ts';

export interface StripDot {
  row: Standing;
  x: number;
  y: number;
  isShown: boolean;
}

interface StripLabel {
  code: CountyCode;
  text: string;
  isShown: boolean;
  x: number;
  /** baseline of the text */
  y: number;
  dotX: number;
  dotY: number;
}

export interface StripLayout {
  height: number;
  radius: number;
  /** worst first */
  dots: StripDot[];
  labels: StripLabel[];
  ticks: { x: number; value: number }[];
  /** px from the top: where the dots begin, and the line of the axis */
  top: number;
  axisY: number;
  /** px of England's own figure; null without one */
  england: number | null;
}

export interface StripInput {
  /** worst first */
  rows: readonly Standing[];
  /** named first: the counties shown */
  shown: readonly CountyCode[];
  /** named where they are not shown already: the two ends */
  ends: readonly CountyCode[];
  england: number | null;
  /** the high end stands on the left, where the legend has its worse end */
  isHighFirst: boolean;
  /** px of the figure and of a text */
  width: number;
  widthOf: (text: string) => number;
  labelOf: (row: Standing) => string;
}

const margin = 12;
const lineHeight = 20;

/** Every county as a dot on one axis, none hiding another; the counties shown and the two ends named above. */
export function layoutStrip(input: StripInput): StripLayout {
  const { width, england, shown } = input;
  const radius = width < 480 ? 3.5 : 5;
  const held = input.rows.filter((row) => row.value !== null);
  const scale = axisOf(held, input);
  const xs = held.map(({ value }) => scale(value ?? 0));
  const heights = stack(xs, 2 * radius + 1);
  const half = Math.max(radius, ...heights.map((y) => Math.abs(y) + radius));
  const names = namesOf(held, xs, input);
  const placed = placeLabels(names, width, input.widthOf);
  const top = (Math.max(-1, ...placed.map(({ row }) => row)) + 1) * lineHeight + 12;
  const axisY = top + 2 * half + 8;
  const dots = held.map((row, index) => ({
    row,
    x: xs[index] ?? 0,
    y: top + half + (heights[index] ?? 0),
    isShown: shown.includes(row.code),
  }));
  return {
    height: axisY + 56,
    radius,
    dots,
    labels: placed.flatMap(({ text, x, row }, index) => {
      const dot = dots[names[index]?.index ?? -1];
      if (!dot) return [];
      const y = top - 12 - row * lineHeight;
      return [{ code: dot.row.code, text, isShown: dot.isShown, x, y, dotX: dot.x, dotY: dot.y }];
    }),
    ticks: scale.ticks(width < 480 ? 4 : 8).map((value) => ({ x: scale(value), value })),
    top,
    axisY,
    england: england === null ? null : scale(england),
  };
}

function axisOf(held: readonly Standing[], { england, isHighFirst, width }: StripInput) {
  const values = held.flatMap(({ value }) => value ?? []);
  const [low = 0, high = 1] = extent(england === null ? values : [...values, england]);
  const range = isHighFirst ? [width - margin, margin] : [margin, width - margin];
  // one county alone, or all alike: the axis still needs a length
  return scaleLinear([low, high > low ? high : low + 1], range);
}

function namesOf(
  held: readonly Standing[],
  xs: readonly number[],
  { shown, ends, labelOf }: StripInput,
): { text: string; at: number; index: number }[] {
  const codes = [...shown, ...ends.filter((code) => !shown.includes(code))];
  return codes.flatMap((code) => {
    const index = held.findIndex((row) => row.code === code);
    const row = held[index];
    return row ? [{ text: labelOf(row), at: xs[index] ?? 0, index }] : [];
  });
}

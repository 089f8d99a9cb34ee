import type { Matrix } from '../../src/map/projection.ts';

/** What a picture is made of, in drawing order. Colours are "#rrggbb" or "rgba(r, g, b, a)"; sizes are pixels. */
export type Mark = RectMark | PathMark | HatchMark | TextMark | ClipMark;

export interface RectMark {
  kind: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  fill: string;
}
export interface PathMark {
  kind: 'path';
  d: string;
  /** takes the numbers of `d` to pixels; lines keep their width */
  matrix?: Matrix;
  fill?: string;
  stroke?: string;
  widthPx?: number;
}
/** Areas without a figure: diagonal lines over land. */
export interface HatchMark {
  kind: 'hatch';
  d: string;
  matrix?: Matrix;
  fill: string;
  stroke: string;
}
export interface TextMark {
  kind: 'text';
  x: number;
  /** of the line the letters stand on */
  y: number;
  text: string;
  sizePx: number;
  weight: Weight;
  fill: string;
  anchor?: 'start' | 'middle' | 'end';
  /** room the words were laid out for, so that another font cannot overflow it */
  widthPx: number;
}
/** What is drawn within a frame only. */
interface ClipMark {
  kind: 'clip';
  x: number;
  y: number;
  width: number;
  height: number;
  marks: readonly Mark[];
}

export type Weight = 400 | 600;

/** Width of words in pixels, as the picture's own font sets them. */
export type Measure = (text: string, sizePx: number, weight: Weight) => number;

/** Distance of the lines of a hatch, and their width. */
export const HATCH = { stepPx: 6, widthPx: 1.2 };

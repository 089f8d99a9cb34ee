import type { CountyCode } from '../../domain/area.ts';
import type { IndicatorFile } from '../../domain/indicator.ts';
import type { InsideLsoa } from '../../domain/inside.ts';
import type { SpreadAxis, WardSpread } from '../../domain/spread.ts';
import { dotPaths, type Dot, type DotPath } from './dots.ts';
import { valueAxis, type Axis } from './valueAxis.ts';

/** One neighbourhood of a ward, its area by its residents. */
export interface RangeDot extends Dot {
  lsoa: InsideLsoa;
  spread: WardSpread;
  county: CountyCode;
}

/** A ward to be drawn, with what is said under its name; `strong` are the neighbourhoods it is shown for. */
interface RangeItem {
  spread: WardSpread;
  note: string | null;
  strong: ReadonlySet<InsideLsoa> | null;
}

interface RangeCounty {
  code: CountyCode;
  name: string;
  items: RangeItem[];
}

interface RangeRow {
  spread: WardSpread;
  note: string | null;
  label: string;
  labelY: number;
  noteY: number;
  top: number;
  middle: number;
  bottom: number;
  /** the ends of the line */
  worstX: number;
  bestX: number;
  meanX: number;
  dots: RangeDot[];
}

interface RangeBlock {
  code: CountyCode;
  name: string;
  headingY: number;
  rows: RangeRow[];
  /** the neighbourhoods shown for, and the others */
  strong: DotPath[];
  faint: DotPath[];
}

/** A line through all rows, with its words above the first. */
interface RangeLine {
  x: number;
  words: string;
}

export interface RangeLayout {
  width: number;
  height: number;
  axis: Axis;
  axisY: number;
  left: number;
  right: number;
  isBeside: boolean;
  blocks: RangeBlock[];
  lines: RangeLine[];
}

export interface RangeInput {
  counties: readonly RangeCounty[];
  indicator: IndicatorFile;
  axis: SpreadAxis;
  /** every figure the axis must reach for, drawn now or not: it stays when rows come and go */
  figures: readonly number[];
  lines: readonly { figure: number; words: string }[];
  width: number;
}

/** the column of names; wider where notes stand under them */
const NAMES_PX = 216;
const NOTES_PX = 264;
const PAD_PX = 10;
const AXIS_Y = 64;
/** a letter of 14 px takes about this much on average */
const LETTER_PX = 7;

/** Radius of a neighbourhood's dot: its area is as its residents; 1,600 are drawn with 5 px. */
export function radiusOf(residents: number): number {
  return Math.max(1.5, 5 * Math.sqrt(residents / 1600));
}

/** Rows of wards under one axis, county by county, for a width in pixels. */
export function layoutRange({
  counties,
  indicator,
  axis: of,
  figures,
  lines,
  width,
}: RangeInput): RangeLayout {
  const isBeside = width >= 640;
  const hasNotes = counties.some(({ items }) => items.some(({ note }) => note !== null));
  const names = hasNotes ? NOTES_PX : NAMES_PX;
  const span = { left: isBeside ? names + PAD_PX : PAD_PX, right: width - PAD_PX };
  const quantiles = of.basis === 'reversed-rank' ? [] : indicator.lsoa.quantiles;
  const axis = valueAxis(figures, quantiles, of.worse, span, of.unit);
  const blocks: RangeBlock[] = [];
  let top = AXIS_Y;
  for (const county of counties) {
    const headingY = top + 28;
    top += 40;
    const rows = county.items.map((item) => {
      const row = placeRow(item, county.code, axis, top, isBeside);
      top = row.bottom;
      return row;
    });
    blocks.push({ code: county.code, name: county.name, headingY, rows, ...pathsOf(rows, county.items) });
  }
  return {
    width,
    height: Math.ceil(top + 8),
    axis,
    axisY: AXIS_Y,
    ...span,
    isBeside,
    blocks,
    lines: lines.map(({ figure, words }) => ({ x: axis.position(figure), words })),
  };
}

function placeRow(
  { spread, note }: RangeItem,
  county: CountyCode,
  axis: Axis,
  top: number,
  isBeside: boolean,
): RangeRow {
  const widest = Math.max(...spread.members.map(({ lsoa }) => radiusOf(lsoa.residents)));
  const words = note === null ? 20 : 40;
  const room = Math.max(24, 2 * widest + 4);
  const height = isBeside ? Math.max(room, words + 4) : words + room;
  const middle = isBeside ? top + height / 2 : top + words + room / 2;
  const first = isBeside ? middle - words / 2 + 15 : top + 15;
  const dots = spread.members.map(({ lsoa, figure }) => ({
    ref: { county, code: lsoa.code },
    x: axis.position(figure),
    y: middle,
    r: radiusOf(lsoa.residents),
    class: lsoa.class,
    lsoa,
    spread,
    county,
  }));
  return {
    spread,
    note,
    label: shorten(spread.ward.name, isBeside ? NAMES_PX / LETTER_PX : 44),
    labelY: first,
    noteY: first + 19,
    top,
    middle,
    bottom: top + height,
    worstX: axis.position(spread.worst.figure),
    bestX: axis.position(spread.best.figure),
    meanX: axis.position(spread.mean),
    dots,
  };
}

/** A name too long for its column ends with an ellipsis; the table has it whole. */
export function shorten(name: string, letters: number): string {
  return name.length <= letters ? name : `${name.slice(0, Math.floor(letters) - 1).trimEnd()}…`;
}

function pathsOf(
  rows: readonly RangeRow[],
  items: readonly RangeItem[],
): Pick<RangeBlock, 'strong' | 'faint'> {
  const isStrong = (dot: RangeDot, index: number): boolean => items[index]?.strong?.has(dot.lsoa) ?? true;
  // large dots first, so that small ones stay in sight
  const sorted = rows.map(({ dots }) => [...dots].sort((a, b) => b.r - a.r));
  return {
    strong: dotPaths(sorted.flatMap((dots, index) => dots.filter((dot) => isStrong(dot, index)))),
    faint: dotPaths(sorted.flatMap((dots, index) => dots.filter((dot) => !isStrong(dot, index)))),
  };
}

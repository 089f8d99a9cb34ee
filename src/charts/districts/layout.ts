import type { DistrictRow } from '../../domain/districtRows.ts';
import type { Worse } from '../../domain/indicator.ts';
import { valueAxis } from '../frame/valueAxis.ts';

/** A district as drawn: its name, its dot, the tick of its county and the figure in words. */
interface DistrictMark {
  row: DistrictRow;
  /** top and middle of its line */
  top: number;
  y: number;
  x: number | null;
  countyX: number | null;
}

export interface DistrictLayout {
  width: number;
  height: number;
  /** names stand left of the axis, or above their lines where there is no room */
  isStacked: boolean;
  /** where names of counties stand; null where there is one county, or no room */
  countyX: number | null;
  left: number;
  right: number;
  axisY: number;
  rowHeight: number;
  marks: DistrictMark[];
  ticks: { x: number; label: string }[];
  englandX: number | null;
}

const NAME_PX = 200;
const COUNTY_PX = 136;
const FIGURE_PX = 176;
const NARROW_PX = 640;
const LINE_PX = 26;
const STACKED_PX = 48;
const TOP_PX = 44;
const FOOT_PX = 48;
const EDGE_PX = 10;

/** One line for each district, worst first, all on one axis with England and each one's own county. */
export function layOutDistricts(
  rows: readonly DistrictRow[],
  england: number | null,
  worse: Worse,
  unit: string,
  width: number,
): DistrictLayout {
  const isStacked = width < NARROW_PX;
  const hasCounties = new Set(rows.map(({ countyName }) => countyName)).size > 1;
  const left = isStacked ? EDGE_PX : NAME_PX + (hasCounties ? COUNTY_PX : 0);
  const right = isStacked ? width - EDGE_PX : width - FIGURE_PX;
  const rowHeight = isStacked ? STACKED_PX : LINE_PX;
  const figures = [england, ...rows.flatMap(({ mean, countyMean }) => [mean, countyMean])].filter(
    (figure) => figure !== null,
  );
  const axis = valueAxis(figures, [], worse, { left, right }, unit);
  const place = (figure: number | null): number | null => (figure === null ? null : axis.position(figure));
  const axisY = TOP_PX + rows.length * rowHeight + 4;
  return {
    width,
    height: axisY + FOOT_PX,
    isStacked,
    countyX: hasCounties && !isStacked ? NAME_PX : null,
    left,
    right,
    axisY,
    rowHeight,
    marks: rows.map((row, index) => {
      const top = TOP_PX + index * rowHeight;
      const y = top + (isStacked ? rowHeight - 12 : rowHeight / 2);
      return { row, top, y, x: place(row.mean), countyX: place(row.countyMean) };
    }),
    ticks: axis.ticks,
    englandX: place(england),
  };
}

/** The line at a height of the drawing; null above the first and below the last. */
export function rowAt({ marks, rowHeight }: DistrictLayout, y: number): number | null {
  const index = marks.findIndex(({ top }) => y >= top && y < top + rowHeight);
  return index < 0 ? null : index;
}

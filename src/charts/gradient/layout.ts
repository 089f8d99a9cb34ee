import { scaleLinear } from 'd3';

/** The cliff edge's mark and words; off the scale: at its end. */
interface CliffMark {
  x: number;
  y: number;
  words: string;
  textX: number;
  isOff: boolean;
  anchor: 'start' | 'end';
}

/** One tenth of England: what a resident there gets. */
export interface GradientRow {
  label: string;
  /** pounds per resident by the plan; null where nobody lives */
  plan: number | null;
  cliff: number | null;
  isCliff: boolean;
}

export interface GradientLayout {
  height: number;
  left: number;
  right: number;
  rows: {
    label: string;
    y: number;
    /** px; none where nobody lives */
    bar: number | null;
    words: string;
    wordsX: number;
    cliff: CliffMark | null;
  }[];
  /** the line of the same sum per head for all */
  flat: { x: number; top: number; bottom: number; labelX: number; anchor: 'start' | 'end' };
  ticks: { x: number; label: string }[];
  axisY: number;
}

const rowHeight = 28;
const cliffHeight = 22;
const head = 48;
const labelWidth = 76;
const wordsWidth = 72;
const gap = 6;
/** about what a letter of a bar's words takes, in pixels */
const letter = 8;

/**
 * Bars of pounds per resident, a row for each tenth from the worst, with the flat amount as a line through all. The cliff
 * edge is mostly many times as high: where it would press all bars to the side it is written at the edge instead.
 */
export function layoutGradient(
  rows: readonly GradientRow[],
  flat: number,
  width: number,
  words: (pounds: number) => string,
): GradientLayout {
  const most = Math.max(flat, ...rows.map(({ plan }) => plan ?? 0)) || 1;
  // a page not yet laid out is no narrower than its labels and a bar
  const [left, right] = [labelWidth, Math.max(labelWidth + 40, width - wordsWidth)];
  const x = scaleLinear([0, most], [left, right]).nice(4);
  const top = x.domain()[1] ?? most;
  let y = head;
  const placed = rows.map((row) => {
    const at = y;
    y += rowHeight + (row.isCliff && row.cliff !== null ? cliffHeight : 0);
    const said = row.plan === null ? 'nobody here' : words(row.plan);
    return {
      label: row.label,
      y: at,
      bar: row.plan === null ? null : x(row.plan) - left,
      words: said,
      wordsX: besideLine((row.plan === null ? left : x(row.plan)) + gap, said, x(flat)),
      cliff: row.isCliff && row.cliff !== null ? placeCliff(row.cliff, at, top, x, words) : null,
    };
  });
  const isLate = x(flat) > (left + right) / 2;
  return {
    height: y + 28,
    ...{ left, right },
    rows: placed,
    flat: { x: x(flat), top: head - 8, bottom: y, labelX: x(flat), anchor: isLate ? 'end' : 'start' },
    ticks: x
      .ticks(width < 480 ? 2 : 4)
      .map((tick) => ({ x: x(tick), label: words(tick).replace('.00', '') })),
    axisY: y,
  };
}

/** Where words begin, or just behind the line where it would run through them. */
function besideLine(from: number, words: string, line: number): number {
  const isCrossed = line > from - gap && line < from + words.length * letter;
  return isCrossed ? line + gap : from;
}

function placeCliff(
  cliff: number,
  rowY: number,
  top: number,
  x: (pounds: number) => number,
  words: (pounds: number) => string,
): CliffMark {
  const isOff = cliff > top;
  const at = x(Math.min(cliff, top));
  const isLate = isOff || at > (x(0) + x(top)) / 2;
  const away = isOff ? 0 : 12;
  return {
    ...{ x: at, isOff },
    y: rowY + rowHeight + 6,
    words: isOff ? `cliff edge ${words(cliff)}, off the scale` : `cliff edge ${words(cliff)}`,
    textX: isLate ? at - away : at + away,
    anchor: isLate ? 'end' : 'start',
  };
}

import { scaleLinear } from 'd3';
import type { AreaCode } from '../../domain/area.ts';

/** One area in one class, as it is drawn. */
export interface RuralLine {
  name: string;
  isEngland: boolean;
  /** neighbourhoods behind it, to be lit on the maps; none for England */
  codes: readonly AreaCode[];
  /** share of the area's residents (0..1), figure in display units, share of the class's residents in the worst fifth */
  share: number;
  value: number | null;
  fifth: number | null;
  words: readonly [share: string, value: string, fifth: string];
}

export interface RuralSection {
  label: string;
  family: 'urban' | 'rural';
  lines: readonly RuralLine[];
}

interface DrawnCell {
  x: number;
  y: number;
  words: string;
  /** the bar from nought, or the line on which a dot stands */
  from: number;
  to: number;
  barY: number;
  /** end of the bar, or middle of the dot; null without a figure */
  at: number | null;
  isDot: boolean;
}

interface DrawnLine {
  line: RuralLine;
  /** the strip of the drawing that belongs to it */
  top: number;
  height: number;
  nameY: number;
  cells: DrawnCell[];
}

export interface RuralLayout {
  height: number;
  headY: number;
  columns: { x: number; width: number }[];
  sections: DrawnSection[];
}

interface DrawnSection {
  /** its name, in as many lines as the width asks for */
  label: string[];
  family: 'urban' | 'rural';
  /** baseline of the first line of its name */
  y: number;
  lines: DrawnLine[];
}

/** room for the names of areas: at least this, more where one is longer; 14 px, no wider than this a letter */
const leastNames = 150;
const nameLetter = 6.9;
const gap = 20;
const wordsWidth = 96;
const narrowest = 680;
const headHeight = 30;
const sectionHeight = 34;
/** from one line of a class's name to the next */
export const LABEL_PX = 20;
/** the name of a class is set in 16 px semi-bold: no word of the two classifications runs wider than this a letter */
const letterWidth = 7.2;

/** The longest name and a gap: "Bournemouth, Christchurch and Poole" does not run into its figures. */
function nameWidthOf(sections: readonly RuralSection[]): number {
  const longest = Math.max(0, ...sections.flatMap(({ lines }) => lines.map(({ name }) => name.length)));
  return Math.max(leastNames, longest * nameLetter + gap);
}

/** Classes below one another, in each the areas on three common axes: residents, the figure, the worst fifth. */
export function layoutRural(sections: readonly RuralSection[], width: number): RuralLayout {
  const isNarrow = width < narrowest;
  const left = isNarrow ? 0 : nameWidthOf(sections);
  const each = (width - left) / 3;
  const columns = [0, 1, 2].map((column) => ({ x: left + column * each, width: each - gap }));
  const lineHeight = heightOf(isNarrow);
  const scales = scalesOf(sections);
  let y = headHeight;
  const drawn = sections.map(({ label, family, lines }) => {
    const top = y;
    const named = labelLines(label, width);
    const first = top + sectionHeight + (named.length - 1) * LABEL_PX;
    y = first + lines.length * lineHeight + 10;
    return {
      label: named,
      family,
      y: top + 22,
      lines: lines.map((line, index) =>
        drawLine(line, first + index * lineHeight, columns, scales, isNarrow),
      ),
    };
  });
  return { height: y, headY: 16, columns, sections: drawn };
}

function heightOf(isNarrow: boolean): number {
  return isNarrow ? 54 : 26;
}

/** A class's name in lines that fit a width; a word that is wider stands alone. */
export function labelLines(label: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || longer.length * letterWidth > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

type Scale = (value: number) => number;
type Scales = [share: Scale, value: Scale, fifth: Scale];

/** Places 0..1 along the axes; those of shares begin at nought, that of the figure holds all figures shown. */
function scalesOf(sections: readonly RuralSection[]): Scales {
  const lines = sections.flatMap((section) => section.lines);
  const values = lines.flatMap(({ value }) => value ?? []);
  const from0 = (numbers: number[]): Scale => scaleLinear([0, Math.max(0.01, ...numbers)], [0, 1]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return [
    from0(lines.map(({ share }) => share)),
    low < high ? scaleLinear([low, high], [0, 1]) : () => 0.5,
    from0(lines.flatMap(({ fifth }) => fifth ?? [])),
  ];
}

function drawLine(
  line: RuralLine,
  top: number,
  columns: RuralLayout['columns'],
  scales: Scales,
  isNarrow: boolean,
): DrawnLine {
  const figures = [line.share, line.value, line.fifth];
  const ys = isNarrow ? { y: top + 34, barY: top + 44 } : { y: top + 16, barY: top + 11 };
  const cells = columns.map(({ x, width }, column): DrawnCell => {
    const from = isNarrow ? x : x + wordsWidth;
    const to = x + width;
    const isDot = column === 1;
    const figure = figures[column] ?? null;
    const at = figure === null ? null : placeOf(scales[column]?.(figure) ?? 0, from, to, isDot);
    return { x, ...ys, words: line.words[column] ?? '', from, to, at, isDot };
  });
  return { line, top, height: heightOf(isNarrow), nameY: top + 16, cells };
}

/** A dot stays within its line, a bar may fill it. */
function placeOf(place: number, from: number, to: number, isDot: boolean): number {
  const inset = isDot ? 5 : 0;
  return from + inset + place * (to - from - 2 * inset);
}

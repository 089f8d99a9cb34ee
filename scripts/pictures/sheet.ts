import { joinNames } from '../../src/domain/format.ts';
import type { PictureParts } from '../../src/domain/makePicture.ts';
import type { Legend } from '../../src/domain/picture.ts';
import { scaleBarFor } from '../../src/map/scaleBar.ts';
import { lensOf } from '../../src/map/projection.ts';
import { breakWords } from './breakWords.ts';
import { legendMarks } from './legendMarks.ts';
import { mapMarks } from './mapMarks.ts';
import type { Mark, Measure, Weight } from './marks.ts';
import type { Ink } from './readInk.ts';

/** The size that previews are asked for: 1.91 to 1. */
export const SHEET = { width: 1200, height: 630 };
const MARGIN = 40;
const COLUMN = 420;
const MAPS = { x: 500, y: 0, width: 700, height: 630 };

/** What a sheet is drawn with. */
export interface Tools {
  ink: Ink;
  measure: Measure;
}

/**
 * A whole picture: at the left what it shows, one figure, the legend and the source; at the right the maps.
 * @param source the sentence of sources, always inside the picture
 */
export function sheetMarks(parts: PictureParts, source: string, tools: Tools): Mark[] {
  const names = joinNames(parts.counties.map(({ county }) => county.name));
  const areas = parts.geography === 'ward24' ? 'by ward' : 'by neighbourhood';
  const top = new Column(tools);
  top.brand();
  top.words(names, { sizePx: nameSize(names, tools.measure), weight: 600, leading: 1.08 });
  top.gap(10);
  top.words(`${parts.legend.title}, ${areas}`, { sizePx: 24, weight: 400, colour: tools.ink.soft });
  if (parts.counties.length === 1) top.figure(parts);
  const bottom = bottomMarks(parts.legend, source, tools);
  return [
    { kind: 'rect', x: 0, y: 0, ...SHEET, fill: tools.ink.paper },
    ...top.marks,
    ...bottom,
    ...panes(parts, tools),
  ];
}

/** The largest size at which a name needs no more than three lines and no word overflows. */
function nameSize(names: string, measure: Measure): number {
  const fits = (sizePx: number): boolean => {
    const lines = breakWords(names, { sizePx, weight: 600, widthPx: COLUMN }, measure);
    return (
      lines.length <= (sizePx > 40 ? 2 : 3) && lines.every((line) => measure(line, sizePx, 600) <= COLUMN)
    );
  };
  return [60, 52, 46, 40, 34, 28].find(fits) ?? 24;
}

interface Style {
  sizePx: number;
  weight: Weight;
  colour?: string;
  leading?: number;
}

/** Lines one below the other. */
class Column {
  readonly marks: Mark[] = [];
  readonly #tools: Tools;
  #y = MARGIN;

  constructor(tools: Tools) {
    this.#tools = tools;
  }
  gap(pixels: number): void {
    this.#y += pixels;
  }
  /** the atlas's sign and name */
  brand(): void {
    const { ink, measure } = this.#tools;
    const bars = [
      [20, '#0f2f57'],
      [14, '#186290'],
      [8, '#80c6a3'],
    ] as const;
    bars.forEach(([width, fill], index) =>
      this.marks.push({ kind: 'rect', x: MARGIN, y: this.#y + 6 * index, width, height: 5, fill }),
    );
    const text = 'Inequality Atlas';
    const widthPx = measure(text, 18, 600);
    this.marks.push({
      kind: 'text',
      x: MARGIN + 30,
      y: this.#y + 15,
      text,
      sizePx: 18,
      weight: 600,
      fill: ink.soft,
      widthPx,
    });
    this.#y += 40;
  }
  words(text: string, { sizePx, weight, colour, leading = 1.25 }: Style): void {
    const { ink, measure } = this.#tools;
    for (const line of breakWords(text, { sizePx, weight, widthPx: COLUMN }, measure)) {
      this.#y += sizePx * leading;
      const widthPx = measure(line, sizePx, weight);
      const y = Math.round(this.#y - sizePx * 0.22);
      this.marks.push({
        kind: 'text',
        x: MARGIN,
        y,
        text: line,
        sizePx,
        weight,
        fill: colour ?? ink.ink,
        widthPx,
      });
    }
  }
  /** the first plain figure and the place among England's counties */
  figure({ counties: [shown] }: PictureParts): void {
    const figure = shown?.figures[0];
    if (!shown || !figure) return;
    this.gap(22);
    this.words(figure.value, { sizePx: 38, weight: 600, leading: 1.1 });
    this.words(figure.text, { sizePx: 21, weight: 400 });
    if (shown.place === null) return;
    this.gap(12);
    this.words(shown.place, { sizePx: 17, weight: 400, colour: this.#tools.ink.soft });
  }
}

/** Legend and source, standing on the lower margin. */
function bottomMarks(legend: Legend, source: string, { ink, measure }: Tools): Mark[] {
  const sizePx = 12;
  const lines = breakWords(source, { sizePx, weight: 400, widthPx: COLUMN }, measure);
  const first = SHEET.height - MARGIN - 15 * (lines.length - 1) + 8;
  return [
    ...legendMarks(legend, { x: MARGIN, bottom: first - 28, width: COLUMN }, { ink, measure }),
    ...lines.map((text, index): Mark => {
      const widthPx = measure(text, sizePx, 400);
      return {
        kind: 'text',
        x: MARGIN,
        y: first + 15 * index,
        text,
        sizePx,
        weight: 400,
        fill: ink.faint,
        widthPx,
      };
    }),
  ];
}

/** Room for a county's name above its map, where there are several. */
const NAME_PX = 36;

/** One map fills its half of the sheet; two stand beside each other, more in two rows, the last of them full. */
function panes(parts: PictureParts, tools: Tools): Mark[] {
  const count = parts.counties.length;
  const columns = count === 1 ? 1 : 2;
  const rows = Math.ceil(count / columns);
  const height = MAPS.height / rows;
  return parts.counties.flatMap((shown, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const width = MAPS.width / Math.min(columns, count - row * columns);
    const gap = count > 1 ? 2 : 0;
    const pane = { x: MAPS.x + width * column, y: height * row, width: width - gap, height: height - gap };
    const top = count > 1 ? NAME_PX : 0;
    const frame = { ...pane, y: pane.y + top, height: pane.height - top };
    const { kmPerPixel } = lensOf(shown.county.bbox, frame, null);
    const name = count > 1 ? [label(shown.county.name, frame.x + 14, pane.y + 25, tools)] : [];
    return [
      ...mapMarks(shown, parts.legend, frame, tools.ink),
      ...scaleMarks(kmPerPixel, frame, tools),
      ...name,
    ];
  });
}

function label(text: string, x: number, y: number, { ink, measure }: Tools, sizePx = 20): Mark {
  return {
    kind: 'text',
    x,
    y,
    text,
    sizePx,
    weight: 600,
    fill: ink.ink,
    widthPx: measure(text, sizePx, 600),
  };
}

function scaleMarks(
  kmPerPixel: number,
  frame: { x: number; y: number; width: number; height: number },
  tools: Tools,
): Mark[] {
  const bar = scaleBarFor(kmPerPixel);
  const [x, y] = [frame.x + 14, frame.y + frame.height - 16];
  return [
    { kind: 'rect', x, y, width: Math.round(bar.widthPx), height: 2, fill: tools.ink.ink },
    label(bar.label, x, y - 6, tools, 13),
  ];
}

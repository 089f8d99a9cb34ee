import type { Legend } from '../../src/domain/picture.ts';
import type { Mark, Measure } from './marks.ts';
import type { Ink } from './readInk.ts';

interface Place {
  x: number;
  /** where the legend's lowest line ends */
  bottom: number;
  width: number;
}
interface Tools {
  ink: Ink;
  measure: Measure;
}

const STEP_PX = 20;
const LABEL_PX = 15;

/** The classes of a picture: tenths as one bar with words at both ends, others as a list of swatches with their words. */
export function legendMarks(legend: Legend, place: Place, tools: Tools): Mark[] {
  const isTenths = legend.classes.length === 10 && legend.worstEnd !== '';
  const missing = legend.missing?.counts.some((count) => count > 0) ? ['no figure'] : [];
  return isTenths && missing.length === 0
    ? barMarks(legend, place, tools)
    : listMarks(legend, missing, place, tools);
}

function barMarks(legend: Legend, { x, bottom, width }: Place, tools: Tools): Mark[] {
  const step = width / legend.classes.length;
  const top = bottom - 44;
  return [
    words(legend.method.split(/[,.;]/)[0] ?? '', x, top - 10, tools),
    ...legend.classes.map(({ colour }, index): Mark => ({
      kind: 'rect',
      x: x + step * index,
      y: top,
      width: step - 1,
      height: 20,
      fill: colour,
    })),
    words(legend.worstEnd, x, bottom - 6, tools),
    { ...words(legend.bestEnd, x + width, bottom - 6, tools), anchor: 'end' },
  ];
}

function listMarks(legend: Legend, missing: readonly string[], { x, bottom }: Place, tools: Tools): Mark[] {
  const rows = [
    ...legend.classes.map(({ label, colour }) => ({ label, colour })),
    ...missing.map((label) => ({ label, colour: null })),
  ];
  return rows.flatMap(({ label, colour }, index): Mark[] => {
    const y = bottom - STEP_PX * (rows.length - index);
    return [swatch(x, y, colour, tools.ink), words(label, x + 36, y + 13, tools)];
  });
}

function swatch(x: number, y: number, colour: string | null, ink: Ink): Mark {
  if (colour !== null) return { kind: 'rect', x, y, width: 26, height: 16, fill: colour };
  return { kind: 'hatch', d: `M${x} ${y}h26v16h-26z`, fill: ink.land, stroke: ink.faint };
}

function words(text: string, x: number, y: number, { ink, measure }: Tools): Extract<Mark, { kind: 'text' }> {
  const widthPx = measure(text, LABEL_PX, 400);
  return { kind: 'text', x, y, text, sizePx: LABEL_PX, weight: 400, fill: ink.soft, widthPx };
}

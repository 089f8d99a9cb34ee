import { matrixText } from '../../src/map/projection.ts';
import { HATCH, type Mark, type PathMark, type TextMark } from './marks.ts';

const FONT = "'Source Sans 3','Source Sans Pro',system-ui,'Segoe UI',Roboto,Arial,sans-serif";

/** Text for an element or an attribute of XML or HTML. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * Marks as an SVG file that stands alone: no style sheet, no script, no font of its own.
 * @param description what a screen reader says of it
 */
export function svgText(
  marks: readonly Mark[],
  size: { width: number; height: number },
  { title, description }: { title: string; description: string },
): string {
  const counter = { next: 0 };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" role="img" font-family="${FONT}">`,
    `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>`,
    ...marks.map((mark) => write(mark, counter)),
    '</svg>\n',
  ].join('\n');
}

function write(mark: Mark, counter: { next: number }): string {
  switch (mark.kind) {
    case 'rect':
      return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" fill="${mark.fill}"/>`;
    case 'path':
      return pathText(mark);
    case 'text':
      return wordsText(mark);
    case 'hatch': {
      const id = `h${(counter.next += 1)}`;
      return `${patternText(id, mark)}${pathText({ ...mark, kind: 'path', fill: `url(#${id})`, stroke: 'none' })}`;
    }
    case 'clip': {
      const id = `c${(counter.next += 1)}`;
      const inside = mark.marks.map((own) => write(own, counter)).join('\n');
      return `<clipPath id="${id}"><rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}"/></clipPath>\n<g clip-path="url(#${id})">\n${inside}\n</g>`;
    }
  }
}

function pathText({ d, matrix, fill = 'none', stroke = 'none', widthPx = 1 }: PathMark): string {
  const moved = matrix ? ` transform="${matrixText(matrix)}"` : '';
  const line =
    stroke === 'none'
      ? ''
      : ` stroke="${stroke}" stroke-width="${widthPx}" stroke-linejoin="round" vector-effect="non-scaling-stroke"`;
  return `<path${moved} fill="${fill}"${line} d="${d}"/>`;
}

function patternText(
  id: string,
  { fill, stroke, matrix }: { fill: string; stroke: string; matrix?: { a: number; d: number } },
): string {
  const { stepPx, widthPx } = HATCH;
  const undone = matrix ? `scale(${1 / matrix.a} ${1 / matrix.d}) ` : '';
  return `<pattern id="${id}" width="${stepPx}" height="${stepPx}" patternUnits="userSpaceOnUse" patternTransform="${undone}rotate(45)"><rect width="${stepPx}" height="${stepPx}" fill="${fill}"/><path d="M0 0V${stepPx}" stroke="${stroke}" stroke-width="${2 * widthPx}"/></pattern>`;
}

function wordsText({ x, y, text, sizePx, weight, fill, anchor = 'start', widthPx }: TextMark): string {
  return `<text x="${x}" y="${y}" font-size="${sizePx}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}" textLength="${widthPx.toFixed(1)}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`;
}

import { drawRegion } from './snapshot.ts';

const SVG = 'http://www.w3.org/2000/svg';
const FAMILY = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Roboto, Arial, sans-serif";
const PAD_PX = 16;
/** How much wider words are where a program does not read the font in the file and takes Arial (measured: 1.06 to 1.13). */
export const OTHER_LETTERS = 1.13;

/** What a picture says for itself, away from the page. */
export interface PictureWords {
  title: string;
  subtitle: string;
  source: string;
}

interface Style {
  size: number;
  weight: number;
  lineHeight: number;
  fill: string;
}

/** The chart as it is on the page, in one SVG file: title, subtitle, legend, figure, source; styles and font inside. */
export async function chartSvg(region: HTMLElement, words: PictureWords): Promise<SVGSVGElement> {
  const { width, height } = region.getBoundingClientRect();
  const page = getComputedStyle(document.body);
  const [ink, soft] = [page.color, tokenOf('--ink-soft', page.color)];
  const svg = document.createElementNS(SVG, 'svg');
  const title = { size: 20, weight: 600, lineHeight: 24, fill: ink };
  const small = { size: 14, weight: 400, lineHeight: 20, fill: soft };
  let y = PAD_PX;
  y = addLines(svg, words.title, title, width, y);
  y = addLines(svg, words.subtitle, small, width, y) + 8;
  const body = drawRegion(region);
  body.setAttribute('transform', `translate(${PAD_PX} ${y})`);
  svg.append(body);
  y = addLines(svg, words.source, { ...small, size: 12, lineHeight: 16 }, width, y + height + 8) + PAD_PX;
  const size = { width: Math.ceil(width + 2 * PAD_PX), height: Math.ceil(y) };
  svg.prepend(await fontStyle(), ground(size, page.backgroundColor));
  for (const [name, value] of Object.entries(size)) svg.setAttribute(name, String(value));
  svg.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  svg.setAttribute('font-family', FAMILY);
  return svg;
}

/** The file's text. */
export function svgText(svg: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
}

/**
 * The same as a PNG. Everything it needs is inside the SVG: nothing is asked of anyone.
 * @param pixels for each one of the page: 2 is sharp on paper and on fine screens
 */
export async function chartPng(svg: SVGSVGElement, pixels: 1 | 2 = 2): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = svg.width.baseVal.value * pixels;
  canvas.height = svg.height.baseVal.value * pixels;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('This browser makes no picture of this size'));
    }, 'image/png');
  });
}

function tokenOf(name: string, otherwise: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(${name}, ${otherwise})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

function ground({ width, height }: { width: number; height: number }, fill: string): SVGElement {
  const rect = document.createElementNS(SVG, 'rect');
  rect.setAttribute('width', String(width));
  rect.setAttribute('height', String(height));
  rect.setAttribute('fill', fill);
  return rect;
}

/** Adds words in as many lines as they need; returns where the next may begin. */
function addLines(svg: SVGSVGElement, words: string, style: Style, width: number, top: number): number {
  const measure = document.createElement('canvas').getContext('2d');
  if (measure) measure.font = `${style.weight} ${style.size}px ${FAMILY}`;
  const lines = breakLines(words, width / OTHER_LETTERS, (text) => measure?.measureText(text).width ?? 0);
  lines.forEach((line, index) => {
    const text = document.createElementNS(SVG, 'text');
    text.textContent = line;
    text.setAttribute('x', String(PAD_PX));
    text.setAttribute('y', String(top + style.lineHeight * index + style.size));
    text.setAttribute('font-size', String(style.size));
    text.setAttribute('font-weight', String(style.weight));
    text.setAttribute('fill', style.fill);
    svg.append(text);
  });
  return top + lines.length * style.lineHeight;
}

/** Words in lines no wider than `width`, by a measure of text; a word that is wider stands alone. */
export function breakLines(words: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || measure(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** The page's own font, inside the file: a picture is drawn without the page. Without it the reader's own is taken. */
async function fontStyle(): Promise<SVGStyleElement> {
  const style = document.createElementNS(SVG, 'style');
  const source = fontSource();
  if (!source) return style;
  try {
    const bytes = new Uint8Array(await (await fetch(source)).arrayBuffer());
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    style.textContent = `@font-face{font-family:'Source Sans 3';font-weight:300 600;src:url(data:font/woff2;base64,${btoa(text)})}`;
  } catch {
    // offline and not in the cache: the words are drawn in the reader's own letters
    return style;
  }
  return style;
}

function fontSource(): string | null {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const found = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
      if (found) return new URL(found, sheet.href ?? location.href).href;
    }
  return null;
}

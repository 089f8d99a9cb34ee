import { OTHER_LETTERS } from './picture.ts';

const SVG = 'http://www.w3.org/2000/svg';
const PAD_PX = 16;
const SIZE_PX = 12;
const LINE_PX = 16;

/** Adds the address that opens what a picture shows: to be read in print, to be pressed in the file. */
export function addLink(svg: SVGSVGElement, words: string, link: string): void {
  const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
  if (!width || !height) return;
  const pen = document.createElement('canvas').getContext('2d');
  if (pen) pen.font = `400 ${SIZE_PX}px ${svg.getAttribute('font-family') ?? 'sans-serif'}`;
  const most = (width - 2 * PAD_PX) / OTHER_LETTERS;
  const lines = cutLines(`${words} ${link}`, most, (text) => pen?.measureText(text).width ?? 0);
  const anchor = document.createElementNS(SVG, 'a');
  anchor.setAttribute('href', link);
  lines.forEach((line, at) => {
    const text = document.createElementNS(SVG, 'text');
    text.textContent = line;
    const parts = { x: PAD_PX, y: height + LINE_PX * at, 'font-size': SIZE_PX };
    for (const [name, value] of Object.entries(parts)) text.setAttribute(name, String(value));
    text.setAttribute('fill', fillOf(svg));
    anchor.append(text);
  });
  svg.append(anchor);
  const tall = height + LINE_PX * lines.length;
  svg.setAttribute('height', String(tall));
  svg.setAttribute('viewBox', `0 0 ${width} ${tall}`);
  svg.querySelector('rect')?.setAttribute('height', String(tall));
}

/** The colour of the picture's last words. */
function fillOf(svg: SVGSVGElement): string {
  return [...svg.querySelectorAll(':scope > text')].at(-1)?.getAttribute('fill') ?? 'currentColor';
}

/** A text without spaces in lines no wider than `width`: an address is broken wherever a line is full. */
export function cutLines(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const letter of text) {
    if (line !== '' && measure(line + letter) > width) {
      lines.push(line);
      line = '';
    }
    line += letter;
  }
  return line === '' ? lines : [...lines, line];
}

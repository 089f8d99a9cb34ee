import { hatchColour, hatchPath } from './hatch.ts';

/**
 * A chart as one SVG file: what a reader sees between the heading and the source, put together anew. SVG elements are
 * taken over with their styles resolved; of HTML the words and the coloured boxes. It needs a page that is laid out.
 */

const SVG = 'http://www.w3.org/2000/svg';

/** Properties that decide how an SVG element looks; the rest follows from its attributes. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'visibility',
  'vector-effect',
];

const isInherited = (name: string): boolean => name !== 'opacity' && name !== 'vector-effect';

/** Everything of a laid-out region as SVG elements, in pixels from its upper left corner. */
export function drawRegion(region: Element): SVGGElement {
  const group = document.createElementNS(SVG, 'g');
  const { left, top } = region.getBoundingClientRect();
  const draw = (element: Element): void => {
    const style = getComputedStyle(element);
    if (isLeftOut(element, style)) return;
    const box = element.getBoundingClientRect();
    if (element instanceof SVGSVGElement) {
      group.append(copySvg(element, box.left - left, box.top - top, box));
      return;
    }
    const ground = drawGround(style, box, left, top);
    if (ground) group.append(ground);
    for (const child of element.childNodes) {
      if (isFolded(child)) continue;
      if (child instanceof Element) draw(child);
      else if (child instanceof Text) group.append(...drawWords(child, style, left, top));
    }
  };
  draw(region);
  return group;
}

/** What is not seen, is only read aloud, or can only be pressed says nothing in a picture. */
function isLeftOut(element: Element, style: CSSStyleDeclaration): boolean {
  const isHidden = style.display === 'none' || style.visibility === 'hidden';
  return isHidden || isOnlyRead(style) || element.matches('.screen-only');
}

/** What is in details that are closed: browsers may still give it a place, above what follows. */
function isFolded(child: Node): boolean {
  const { parentNode } = child;
  return (
    parentNode instanceof HTMLDetailsElement &&
    !parentNode.open &&
    !(child instanceof Element && child.matches('summary'))
  );
}

/** What is in the page for screen readers only. */
function isOnlyRead({ clipPath }: CSSStyleDeclaration): boolean {
  return clipPath === 'inset(50%)';
}

function copySvg(svg: SVGSVGElement, x: number, y: number, box: DOMRect): SVGElement {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('The copy of an SVG is no SVG');
  const from = [svg, ...svg.querySelectorAll('*')];
  const to = [copy, ...copy.querySelectorAll('*')];
  from.forEach((element, index) => {
    const target = to[index];
    if (target) resolveStyles(element, target);
  });
  const size = { x, y, width: box.width, height: box.height };
  for (const [name, value] of Object.entries(size))
    copy.setAttribute(name, String(Math.round(value * 10) / 10));
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${box.width} ${box.height}`);
  return copy;
}

function resolveStyles(element: Element, target: Element): void {
  const style = getComputedStyle(element);
  const parent = element.parentElement instanceof SVGElement ? getComputedStyle(element.parentElement) : null;
  for (const name of ['class', 'style', 'role', 'tabindex']) target.removeAttribute(name);
  if (style.display === 'none') target.setAttribute('display', 'none');
  for (const name of STYLES) {
    const value = style.getPropertyValue(name);
    const isGiven = value === '' || (isInherited(name) && parent?.getPropertyValue(name) === value);
    if (isGiven) target.removeAttribute(name);
    else target.setAttribute(name, plainColour(value));
  }
}

function drawGround(style: CSSStyleDeclaration, box: DOMRect, left: number, top: number): SVGElement | null {
  const stripes = box.width > 0 ? hatchColour(style.backgroundImage) : null;
  if (stripes) return drawHatch(stripes, box, left, top);
  const colour = style.backgroundColor;
  if (colour === 'transparent' || /[,/]\s*0\)$/.test(colour) || box.width === 0) return null;
  const rect = document.createElementNS(SVG, 'rect');
  const parts = { x: box.left - left, y: box.top - top, width: box.width, height: box.height };
  for (const [name, value] of Object.entries(parts)) rect.setAttribute(name, value.toFixed(1));
  rect.setAttribute('fill', plainColour(colour));
  rect.setAttribute('fill-opacity', style.opacity);
  return rect;
}

function drawHatch(colour: string, box: DOMRect, left: number, top: number): SVGElement {
  const path = document.createElementNS(SVG, 'path');
  const { width, height } = box;
  path.setAttribute('d', hatchPath({ x: box.left - left, y: box.top - top, width, height }));
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', plainColour(colour));
  return path;
}

/** Words of HTML, one text element for each line as the browser broke them. */
function drawWords(text: Text, style: CSSStyleDeclaration, left: number, top: number): SVGElement[] {
  const lines = new Map<number, { words: string; x: number; bottom: number }>();
  const range = document.createRange();
  for (const match of text.data.matchAll(/\S+/g)) {
    range.setStart(text, match.index);
    range.setEnd(text, match.index + match[0].length);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const line = lines.get(Math.round(box.top));
    if (line) line.words += ` ${match[0]}`;
    else lines.set(Math.round(box.top), { words: match[0], x: box.left, bottom: box.bottom });
  }
  return [...lines.values()].map(({ words, x, bottom }) => {
    const element = document.createElementNS(SVG, 'text');
    element.textContent = words;
    element.setAttribute('x', (x - left).toFixed(1));
    // the baseline of a box lies about a quarter of the letters' size above its foot
    element.setAttribute('y', (bottom - top - parseFloat(style.fontSize) * 0.27).toFixed(1));
    element.setAttribute('fill', plainColour(style.color));
    element.setAttribute('font-size', style.fontSize);
    element.setAttribute('font-weight', style.fontWeight);
    return element;
  });
}

/** Colours as every reader of SVG knows them: "color(srgb 0.1 0.2 0.3)" is too new for most. */
export function plainColour(colour: string): string {
  const parts = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)/.exec(colour);
  if (!parts) return colour;
  const bytes = parts.slice(1).map((part) => Math.round(Math.min(1, Math.max(0, Number(part))) * 255));
  return `rgb(${bytes.join(', ')})`;
}

import type { MapInk } from './layers.ts';

/** The page's colours as WebGL can take them: custom properties resolved for the theme in force. */

/** Reads the colours that an element has inherited; `light-dark()` and the like arrive as plain `rgb()`. */
export function readInk(node: HTMLElement): MapInk {
  const swatch = document.createElement('span');
  swatch.hidden = true;
  node.append(swatch);
  const read = (token: string): string => {
    swatch.style.color = `var(${token})`;
    return getComputedStyle(swatch).color;
  };
  const ink: MapInk = {
    sea: read('--sea'),
    land: read('--land'),
    edge: read('--map-edge'),
    line: read('--map-line'),
    district: read('--map-district'),
    outline: read('--map-outline'),
    road: read('--map-road'),
    casing: read('--map-casing'),
    hatch: read('--ink-faint'),
  };
  swatch.remove();
  return ink;
}

const HATCH_PX = 8;

/** The "no figure" hatch as a tile: diagonal lines on land, the same as the light renderer's pattern. */
export function hatchImage(ink: MapInk, pixelRatio: number): ImageData | null {
  return tileOf(pixelRatio, [[ink.hatch, 1.4]], ink.land);
}

/** Lines over a colour, dark beside light, so that they are seen on any; the colour shows between them. */
export function overImage(ink: MapInk, pixelRatio: number): ImageData | null {
  return tileOf(pixelRatio, [
    [ink.casing, 2.4],
    [ink.outline, 1],
  ]);
}

function tileOf(
  pixelRatio: number,
  lines: readonly (readonly [colour: string, widthPx: number])[],
  ground?: string,
): ImageData | null {
  const size = HATCH_PX * pixelRatio;
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d');
  if (!context) return null;
  if (ground) {
    context.fillStyle = ground;
    context.fillRect(0, 0, size, size);
  }
  for (const [colour, widthPx] of lines) {
    context.strokeStyle = colour;
    context.lineWidth = widthPx * pixelRatio;
    for (const shift of [-size, 0, size]) {
      context.beginPath();
      context.moveTo(shift - 2, size + 2);
      context.lineTo(shift + size + 2, -2);
      context.stroke();
    }
  }
  return context.getImageData(0, 0, size, size);
}

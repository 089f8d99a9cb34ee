/** The place of a hatched box, in pixels. */
export interface HatchBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Pixels between the lines along the box's sides: as far apart as the page's own stripes of 5 px at 45°. */
const STEP_PX = 7;

/** The colour of a striped background as the browser gives it; null where there are no stripes. */
export function hatchColour(backgroundImage: string): string | null {
  return /^repeating-linear-gradient\([^(]*?,\s*(\w+\([^)]*\))/.exec(backgroundImage)?.[1] ?? null;
}

/** An SVG path: the box's outline and lines falling to the right within it. CSS stripes are no part of an SVG file. */
export function hatchPath({ x, y, width, height }: HatchBox): string {
  const at = (u: number, v: number): string => `${(x + u).toFixed(1)} ${(y + v).toFixed(1)}`;
  let path = `M${at(0, 0)}H${(x + width).toFixed(1)}V${(y + height).toFixed(1)}H${x.toFixed(1)}Z`;
  // each line is v = u + offset, from where it enters the box to where it leaves it
  for (let offset = STEP_PX - width; offset < height; offset += STEP_PX) {
    const [from, to] = [Math.max(0, -offset), Math.min(width, height - offset)];
    path += `M${at(from, from + offset)}L${at(to, to + offset)}`;
  }
  return path;
}

/**
 * A colour as a grey of the same lightness to the eye (relative luminance, WCAG 2.2; turned back into sRGB), for
 * printers without colour.
 */
export function greyOf(hex: string): string {
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  const light = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const shown = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  const two = Math.round(shown * 255)
    .toString(16)
    .padStart(2, '0');
  return `#${two}${two}${two}`;
}

/** A pattern of lines and dots in a square of eight units; `ink` is what stands off the grey below it. */
export interface GreyPattern {
  id: string;
  path: string;
  ink: 'light' | 'dark';
}

/** One pattern for each fifth of England, most deprived first; the least deprived fifth has none. */
export const greyPatterns: readonly GreyPattern[] = [
  { id: 'cross', path: 'M0 0L8 8M8 0L0 8', ink: 'light' },
  { id: 'down', path: 'M0 0L8 8M-2 6L2 10M6 -2L10 2', ink: 'light' },
  { id: 'level', path: 'M0 2H8M0 6H8', ink: 'light' },
  { id: 'dots', path: 'M2 2h1.6M6 6h1.6', ink: 'dark' },
];

/** The pattern of a tenth (0 = most deprived); null for the least deprived fifth. */
export function patternOf(index: number): GreyPattern | null {
  return greyPatterns[Math.floor(index / 2)] ?? null;
}

/** Red, green and blue (0-255) of `#rrggbb` or `rgb(r g b)`; black where the text is neither. */
function channels(colour: string): number[] {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  if (hex) return hex.slice(1).map((pair) => Number.parseInt(pair, 16));
  return (colour.match(/[\d.]+/g) ?? ['0', '0', '0']).slice(0, 3).map(Number);
}

/** The sRGB mix that CSS `color-mix(in srgb, colour share, other)` gives, for renderers that cannot read CSS. */
export function mixColours(colour: string, other: string, share: number): string {
  const below = channels(other);
  const mixed = channels(colour).map((value, at) =>
    Math.round(value * share + (below[at] ?? 0) * (1 - share)),
  );
  return `rgb(${mixed.join(',')})`;
}

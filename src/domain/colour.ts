/** Lightness 0..1, green-red, blue-yellow: a space in which equal distances look about equally different. */
export type Oklab = [lightness: number, a: number, b: number];

/** "#rrggbb" to linear light, 0..1 each. */
export function linearOf(hex: string): [number, number, number] {
  const channel = (at: number): number => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Björn Ottosson's OKLab (https://bottosson.github.io/posts/oklab/) of linear light. */
export function oklabOf([r, g, b]: readonly [number, number, number]): Oklab {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** "#rrggbb" of an OKLab colour; what lies outside sRGB is clipped. */
export function hexOf([lightness, a, b]: Oklab): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${linear.map(encode).join('')}`;
}

function encode(light: number): string {
  const c = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  const byte = Math.round(Math.min(1, Math.max(0, c)) * 255);
  return byte.toString(16).padStart(2, '0');
}

/**
 * `count` colours along the stops, first to last: lightness falls in equal steps, so that no two neighbours lie
 * closer than others; hue follows the stops.
 */
export function sampleStops(stops: readonly string[], count: number): string[] {
  const points = stops.map((hex) => oklabOf(linearOf(hex)));
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) throw new Error('A ramp needs stops');
  return Array.from({ length: count }, (_, i) => {
    const lightness = first[0] + ((last[0] - first[0]) * i) / Math.max(1, count - 1);
    return hexOf(atLightness(points, lightness));
  });
}

/** The point of the stops (lightness falling) that has this lightness. */
function atLightness(points: readonly Oklab[], lightness: number): Oklab {
  const next = points.findIndex((point, i) => i > 0 && point[0] <= lightness + 1e-9);
  const to = points[next < 0 ? points.length - 1 : next] ?? [lightness, 0, 0];
  const from = points[(next < 0 ? points.length - 1 : next) - 1] ?? to;
  const t = from[0] === to[0] ? 0 : (from[0] - lightness) / (from[0] - to[0]);
  return [lightness, from[1] + t * (to[1] - from[1]), from[2] + t * (to[2] - from[2])];
}

/** A scale bar: the longest round distance that fits, and its words. */
export interface ScaleBarLength {
  km: number;
  widthPx: number;
  label: string;
}

const STEPS = [1, 2, 5];

/** Longest distance of 1, 2 or 5 times a power of ten that is no wider than `maxPx` at this ground scale. */
export function scaleBarFor(kmPerPixel: number, maxPx = 96): ScaleBarLength {
  const longest = kmPerPixel * maxPx;
  const power = 10 ** Math.floor(Math.log10(longest));
  const km = power * (STEPS.findLast((step) => step * power <= longest) ?? 1);
  const label = km >= 1 ? `${km} km` : `${Math.round(km * 1000)} m`;
  return { km, widthPx: km / kmPerPixel, label };
}

import { formatNumber } from './format.ts';

/** A part of a whole as whole per cent, "43%"; what is neither none nor all never reads 0% or 100%. No whole: "0%". */
export function wholePercent(part: number, whole: number): string {
  const percent = whole > 0 ? (100 * part) / whole : 0;
  if (percent > 0 && percent < 1) return 'less than 1%';
  if (percent < 100 && percent > 99) return 'more than 99%';
  return `${formatNumber(percent)}%`;
}

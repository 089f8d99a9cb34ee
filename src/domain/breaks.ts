import { quantileSorted, tickStep } from 'd3';

/** The 101 percentiles 0 to 100 of the values (linear interpolation), rounded to `decimals`. */
export function percentiles(values: readonly number[], decimals: number): number[] {
  if (values.length === 0) return [];
  const sorted = [...values].sort((a, b) => a - b);
  return Array.from({ length: 101 }, (_, index) =>
    roundTo(quantileSorted(sorted, index / 100) ?? 0, decimals),
  );
}

/** About `bins` equal bins of a rounded width that hold every value; bin i starts at from + i x step. */
export function histogramOf(
  values: readonly number[],
  bins = 40,
): { from: number; step: number; counts: number[] } | null {
  if (values.length === 0) return null;
  const [low, high] = extent(values);
  if (low === high) return { from: low, step: 1, counts: [values.length] };
  const step = roundTo(tickStep(low, high, bins), 9);
  const from = roundTo(Math.floor(low / step) * step, 9);
  const counts = Array.from({ length: Math.floor((high - from) / step + 1e-9) + 1 }, () => 0);
  for (const value of values) {
    const bin = Math.floor((value - from) / step + 1e-9);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { from, step, counts };
}

/** Class index by ascending breaks, 0 = lowest; a value equal to a break belongs to the class above it. */
export function breakClass(value: number, cuts: readonly number[]): number {
  return cuts.filter((cut) => value >= cut).length;
}

/** The cuts without those that would leave a class empty: no class of the result is empty. */
export function closeBreaks(values: readonly number[], cuts: readonly number[]): number[] {
  const kept = [...new Set(cuts)].sort((a, b) => a - b);
  for (;;) {
    const counts = countClasses(values, kept);
    const empty = counts.indexOf(0);
    if (empty < 0 || kept.length === 0) return kept;
    // An empty class loses its lower break; the lowest class has only an upper one.
    kept.splice(Math.max(0, empty - 1), 1);
  }
}

/** Number of values in each class, lowest class first. */
export function countClasses(values: readonly number[], cuts: readonly number[]): number[] {
  const counts = Array.from({ length: cuts.length + 1 }, () => 0);
  for (const value of values) {
    const index = breakClass(value, cuts);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/**
 * Breaks near the national quantiles, rounded to numbers a reader can say: each quantile is rounded to
 * a 1-2-5 step of about a quarter of its distance to the next.
 */
export function roundedQuantileBreaks(values: readonly number[], classes = 6): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => quantileSorted(sorted, share) ?? 0;
  const cuts = Array.from({ length: classes - 1 }, (_, index) => {
    const quantile = at((index + 1) / classes);
    const width = at((index + 2) / classes) - at(index / classes);
    if (width <= 0) return quantile;
    const step = tickStep(0, width, 8);
    return roundTo(Math.round(quantile / step) * step, 9);
  });
  return closeBreaks(values, cuts);
}

/** Rounds half away from zero at a number of decimals. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * factor + 1e-7)) / factor || 0;
}

function extent(values: readonly number[]): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

import type { IndicatorFile, NationalLevel } from '../indicator.ts';

/*
 * England's distinct values of a measure rise, so what lies between two of them is one character of a packed column where
 * the value would be two or three: up to two fifths of an indicator's file after compression.
 */

/** An indicator whose distinct values are written as the gaps between them; `wholeIndicator` gives the same back. */
export function briefIndicator(file: IndicatorFile): IndicatorFile {
  return withValues(file, (values) => values.map((value, at) => value - (values[at - 1] ?? 0)));
}

/** The indicator that `briefIndicator` was given. */
export function wholeIndicator(brief: IndicatorFile): IndicatorFile {
  return withValues(brief, (gaps) => {
    let value = 0;
    return gaps.map((gap) => (value += gap));
  });
}

type Change = (values: readonly number[]) => number[];

function withValues(file: IndicatorFile, change: Change): IndicatorFile {
  return { ...file, lsoa: atLevel(file.lsoa, change), ward: file.ward && atLevel(file.ward, change) };
}

function atLevel(level: NationalLevel, change: Change): NationalLevel {
  const { steps } = level;
  return steps ? { ...level, steps: { ...steps, values: change(steps.values) } } : level;
}

import { formatValue } from '../format.ts';
import type { IndicatorFile } from '../indicator.ts';
import type { PlaceFigure } from './placeFigure.ts';

/*
 * Where a figure stands among England's neighbourhoods, from the distinct figures and how many have each
 * (`NationalLevel.steps`): `scales.json`, which a place page has, leaves percentiles out.
 */

/** Share (0..1) of England's neighbourhoods that are better off than this value; 0 where no end is known to be worse. */
export function worseThan({ lsoa, worse, decimals }: IndicatorFile, value: number): number {
  const { steps } = lsoa;
  if (!steps) return 0;
  const stored = value * 10 ** decimals;
  let better = 0;
  let all = 0;
  steps.values.forEach((step, index) => {
    const count = steps.counts[index] ?? 0;
    all += count;
    if (worse === 'low' ? step > stored : step < stored) better += count;
  });
  return all === 0 ? 0 : better / all;
}

/** The figure below which this share (0..1) of England's neighbourhoods lie, in display units; null where none is known. */
export function figureAt({ lsoa, decimals }: IndicatorFile, share: number): number | null {
  const { steps } = lsoa;
  if (!steps) return null;
  const all = steps.counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  const index = steps.counts.findIndex((count) => {
    before += count;
    return before >= share * all;
  });
  const stored = steps.values[index];
  return stored === undefined ? null : stored / 10 ** decimals;
}

/** A figure that there is, and as it is written. */
type Written = PlaceFigure & { value: number; text: string };

/** How far a figure stands out, 0 to 1, for the order of questions: what is no worse than England's own counts for less. */
export function standsOut(figure: Written): number {
  return (isWorseThanEngland(figure) ? 1 : 0.6) * worseThan(figure.indicator, figure.value);
}

/** Whether a figure is worse than England's (higher, where neither end is worse), as both are written. */
export function isWorseThanEngland({ indicator, value, text, unit, decimals }: Written): boolean {
  const { mean } = indicator.lsoa;
  if (mean === null) return true;
  if (formatValue(mean, unit, decimals) === text) return false;
  return value > mean === (indicator.worse !== 'low');
}

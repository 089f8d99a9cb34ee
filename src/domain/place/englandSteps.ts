import type { IndicatorFile } from '../indicator.ts';

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

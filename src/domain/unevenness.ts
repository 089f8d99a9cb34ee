import { dissimilarity } from './dissimilarity.ts';
import { giniOf } from './gini.ts';
import { lorenzCurve, type Need } from './lorenz.ts';
import type { Unevenness } from './needs.ts';
import { fifthsOf } from './worstBestRatio.ts';

/** The three figures of how unevenly a need lies over neighbourhoods; all null where nobody is in need. */
export function unevennessOf(needs: readonly Need[]): Unevenness {
  const isNeeded = needs.some(({ inNeed }) => inNeed > 0);
  const fifths = isNeeded ? fifthsOf(needs) : null;
  return {
    gini: isNeeded ? giniOf(lorenzCurve(needs)) : null,
    dissimilarity: dissimilarity(needs),
    worstFifth: fifths?.worst ?? null,
    bestFifth: fifths?.best ?? null,
  };
}

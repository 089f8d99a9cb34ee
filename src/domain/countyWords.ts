import { nationalPlace, summaryOf } from './countySummary.ts';
import type { MakeWords } from './pictureParts.ts';
import { plainFigures } from './plainFigures.ts';

/** Three plain figures about a county and its place in England, as its indicator's file has them; nothing where it has none. */
export const countyWords: MakeWords = (code, areas, base) => {
  const summary = summaryOf(base.indicator, code);
  if (!summary) return { figures: [], place: null, placeRank: null };
  return {
    figures: plainFigures(summary, areas, base),
    place: nationalPlace(summary, base.indicator),
    placeRank: summary.rank,
  };
};

import type { Level } from './area.ts';
import { areaWord } from './classWords.ts';
import type { IndicatorEntry } from './indicator.ts';

/** What the areas of a measure are compared with, in words. */
export interface Compared {
  /** the row that stands for all: "England", "All shown" */
  name: string;
  /** "neighbourhoods in England", "neighbourhoods shown" */
  areas: string;
  /** "England’s median", "Median of all shown" */
  median: string;
  /** the same inside a sentence: "England’s median", "the median of all shown" */
  theMedian: string;
  /** "England’s", "of all shown": whose tenths, with or without the article before */
  tenths: string;
}

/** All of England, or, of a measure that is known of the areas shown only, those. */
export function comparedWith({ scope }: Pick<IndicatorEntry, 'scope'>, level: Level): Compared {
  const areas = `${areaWord[level]}s`;
  return scope === 'shown'
    ? {
        name: 'All shown',
        areas: `${areas} shown`,
        median: 'Median of all shown',
        theMedian: 'the median of all shown',
        tenths: `tenths of all ${areas} shown`,
      }
    : {
        name: 'England',
        areas: `${areas} in England`,
        median: 'England’s median',
        theMedian: 'England’s median',
        tenths: `tenths of England’s ${areas}`,
      };
}

import { pooledRate, reversedRank, weightedMean } from './aggregate.ts';
import type { IndicatorFile } from './indicator.ts';
import type { InsideLsoa } from './inside.ts';

/** One neighbourhood with the number of people by whom its figure counts in that of a larger area. */
export interface Weighted {
  lsoa: InsideLsoa;
  /** all residents, or the measure's own people: children, working age, older (`people.json`) */
  weight: number;
}

/**
 * The figure of a set of neighbourhoods by the measure's own aggregation (METHOD section 2), in the unit of its larger
 * areas, unrounded; null where it may not be, or nobody is counted. Measures are rounded for the screen, so their means
 * may differ from the pipeline's in the last digit. Measures of 2015 are weighted with residents of mid-2015, as held, not
 * with those of their own release: within 0.05 of a score in the counties tested.
 */
export function groupMean(members: readonly Weighted[], indicator: IndicatorFile): number | null {
  const held = members.filter(({ lsoa }) => lsoa.missing === null);
  const weights = held.map(({ weight }) => weight);
  switch (indicator.aggregation) {
    case 'rate':
      return pooledRate(
        held.map(({ lsoa }) => lsoa.counts?.n ?? null),
        held.map(({ lsoa }) => lsoa.counts?.of ?? 0),
      );
    case 'score':
    case 'mean':
      return weightedMean(
        held.map(({ lsoa }) => lsoa.value),
        weights,
      );
    case 'reversed-rank':
      return weightedMean(
        held.map(({ lsoa }) => reversedRank(lsoa.rank, indicator.lsoa.areas)),
        weights,
      );
    // shares of rural residents count those of the census, whom no file of areas holds
    case 'share-rural':
    case 'none':
      return null;
  }
}

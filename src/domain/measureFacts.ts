import { formatNumber } from './format.ts';
import type { Aggregation, IndicatorFile } from './indicator.ts';

const aggregations: Record<Aggregation, string> = {
  score: 'Mean of the neighbourhoods’ scores, weighted by the denominator',
  'reversed-rank':
    'Mean of the neighbourhoods’ ranks turned round (most deprived highest), weighted by the denominator',
  rate: 'Counts above and below the line added up, then divided',
  mean: 'Mean of the neighbourhoods’ values, weighted by residents',
  'share-rural': 'Share of residents who live in rural neighbourhoods',
  none: 'None: it may not be added up',
};

const boundaries = { lsoa21: 'Neighbourhoods (LSOA) of 2021', lsoa11: 'Neighbourhoods (LSOA) of 2011' };

/** Everything known about a measure as terms and facts, in reading order. */
export function measureFacts(file: IndicatorFile): [term: string, fact: string][] {
  const facts: [string, string][] = [
    ['Direction', directionOf(file)],
    ['Unit', file.unit === '' ? unitless[file.kind] : file.unit],
    ['Denominator', file.denominator],
    ['Release', file.release],
    ['Of when', file.vintage],
    ['Boundaries', boundaries[file.geography]],
    ['Larger areas', aggregations[file.aggregation]],
    ['Areas without a figure', formatNumber(file.lsoa.missing)],
    ['Other releases', file.comparable],
    ['Licence', file.licence],
  ];
  return facts.filter(([, fact]) => fact !== '');
}

const unitless = { rank: 'Rank, 1 = most deprived', rate: '%', measure: 'No unit', category: 'Class' };

/** Which end is worse, in words: the map shows that end darker. */
function directionOf({ kind, worse }: IndicatorFile): string {
  if (kind === 'rank') return 'Rank 1 is the most deprived; darker is more deprived';
  if (worse === 'high') return 'A high value is worse; darker is higher';
  if (worse === 'low') return 'A low value is worse; darker is lower';
  return kind === 'category' ? 'Classes without an order' : 'Neither end is worse; darker is higher';
}

import { describe, expect, it } from 'vitest';
import type { IndicatorFile } from './indicator.ts';
import { measureFacts } from './measureFacts.ts';

const file = {
  kind: 'measure',
  worse: 'low',
  unit: 'buses per hour',
  denominator: 'All residents',
  release: 'Made-up release',
  vintage: '2025',
  geography: 'lsoa21',
  aggregation: 'mean',
  lsoa: { missing: 1136 },
  comparable: '',
  licence: 'Open Government Licence v3.0',
} as unknown as IndicatorFile;

const factOf = (one: IndicatorFile, term: string) => measureFacts(one).find(([name]) => name === term)?.[1];

describe('facts of a measure', () => {
  it('says which end is worse, whatever the number runs', () => {
    expect(factOf(file, 'Direction')).toBe('A low value is worse; darker is lower');
    expect(factOf({ ...file, worse: 'none' }, 'Direction')).toContain('Neither end is worse');
    expect(factOf({ ...file, kind: 'rank' }, 'Direction')).toContain('Rank 1 is the most deprived');
    expect(factOf({ ...file, kind: 'category', worse: 'none' }, 'Direction')).toBe(
      'Classes without an order',
    );
  });

  it('never leaves a unit out, and leaves empty facts out', () => {
    expect(factOf({ ...file, kind: 'rank', unit: '' }, 'Unit')).toBe('Rank, 1 = most deprived');
    expect(factOf(file, 'Areas without a figure')).toBe('1,136');
    expect(factOf(file, 'Other releases')).toBeUndefined();
  });
});

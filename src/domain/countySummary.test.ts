import { describe, expect, it } from 'vitest';
import type { CountyCode } from './area.ts';
import { nationalPlace, residentsText, summaryOf, type CountySummary } from './countySummary.ts';
import type { IndicatorFile } from './indicator.ts';

// made-up figures
const counties = {
  codes: ['E06000018', 'E06000019'],
  value: [12.5, 21.4],
  rank: [2, 1],
  areas: [3, 4],
  tenth: [0, 1],
  fifth: [0, 1],
  residentsFifth: [0, 1500],
  residents: [4800, 6000],
};
const indicator = { counties } as unknown as IndicatorFile;

describe('the summary of a county', () => {
  it('is its own row of every column', () => {
    expect(summaryOf(indicator, 'E06000019' as CountyCode)).toMatchObject({
      value: 21.4,
      rank: 1,
      areas: 4,
      tenth: 1,
      fifth: 1,
      residentsFifth: 1500,
      residents: 6000,
    });
  });

  it('is none for a county the measure does not hold', () => {
    expect(summaryOf(indicator, 'E06000059' as CountyCode)).toBeNull();
  });

  it('has a place in words; the last of all is the least deprived', () => {
    const measure = { kind: 'rank', worse: 'high', aggregateName: 'average score', year: '2025' };
    const ranked = { ...measure, counties: { ...counties, value: [1, 2, 3] } } as unknown as IndicatorFile;
    const placeOf = (rank: number) => nationalPlace({ rank } as CountySummary, ranked);
    expect([1, 2, 3].map(placeOf)).toEqual(
      ['most', '2nd most', 'least'].map(
        (place) => `${place} deprived of 3 counties and unitaries, by average score (2025)`,
      ),
    );
  });

  it('says how many residents live in the worst fifth, and of how many', () => {
    const summary = summaryOf(indicator, 'E06000019' as CountyCode);
    expect(summary && residentsText(summary)).toBe('1,500 residents, 25.0% of the county');
  });
});

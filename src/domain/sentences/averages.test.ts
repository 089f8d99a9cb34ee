import { describe, expect, it } from 'vitest';
import { elsewhere, north, rate, readingOf, south, west } from '../../../tests/fixtures/readingContext.ts';
import { averagesSentence } from './averages.ts';
import { shownSentence } from './shown.ts';
import { standingSentence } from './standing.ts';

describe('what is shown', () => {
  it('names the measure, its year, every county with its number of areas, and the base', () => {
    expect(shownSentence(readingOf({ counties: [north, south] }))).toBe(
      'The maps show the Index of Multiple Deprivation 2025 (IMD) for every neighbourhood of Northshire (4) and Southshire (2), on one scale for all of England.',
    );
  });

  it('speaks of one map, of wards, and of a single area', () => {
    const alone = { ...south, areas: { 'Eta · 001A': 8000 } };
    expect(shownSentence(readingOf({ counties: [alone], view: { level: 'ward' } }))).toBe(
      'The map shows the Index of Multiple Deprivation 2025 (IMD) for the one ward of Southshire, on one scale for all of England.',
    );
  });

  it('quotes a measure that is no acronym', () => {
    expect(shownSentence(readingOf({ counties: [north, west], indicator: rate }))).toContain(
      'The maps show “Households with no car or van” (2021) for every neighbourhood',
    );
  });

  it('says where classes are made from these areas alone, and that classes without order are no scale', () => {
    expect(shownSentence(readingOf({ counties: [north], legend: { warning: 'Local' } }))).toContain(
      ', in classes made from these areas alone, which cannot be compared with other maps.',
    );
    expect(shownSentence(readingOf({ counties: [north], legend: { worstEnd: '' } }))).toContain(
      ', in the same classes for all of England.',
    );
  });
});

describe('who stands out', () => {
  it('compares counties in one sentence, the largest share of residents first, and England by its own sum', () => {
    expect(standingSentence(readingOf({ counties: [west, south, north], elsewhere }))).toBe(
      'In Northshire, 30.0% of residents (300 people in 2 neighbourhoods) live in neighbourhoods among the most deprived 20% in England (IMD 2025); in Westshire 7.5% (150 in 1), in Southshire nobody, against 7.8% in England.',
    );
  });

  it('counts the neighbourhoods of a single county', () => {
    expect(standingSentence(readingOf({ counties: [west], elsewhere }))).toBe(
      'In Westshire, 1 of 3 neighbourhoods is among the most deprived 20% in England (IMD 2025); 150 people live there, 7.5% of residents, against 6.3% in England.',
    );
  });

  it('says that there are none', () => {
    expect(standingSentence(readingOf({ counties: [south], elsewhere }))).toBe(
      'No neighbourhood of Southshire is among the most deprived 20% in England (IMD 2025).',
    );
    const scilly = { ...south, name: 'Isles', areas: { 'One · 001A': 20000 } };
    expect(standingSentence(readingOf({ counties: [scilly, south], elsewhere }))).toBe(
      'No neighbourhood of Isles or Southshire is among the most deprived 20% in England (IMD 2025).',
    );
    expect(standingSentence(readingOf({ counties: [scilly], elsewhere }))).toBe(
      'The one neighbourhood of Isles is not among the most deprived 20% in England (IMD 2025).',
    );
  });

  it('names the worse end of other measures, and keeps silent where neither is worse', () => {
    expect(standingSentence(readingOf({ counties: [north], elsewhere, indicator: rate }))).toContain(
      '2 of 4 neighbourhoods are among the 20% in England with the highest figures (“Households with no car or van”, 2021)',
    );
    const low = { ...rate, worse: 'low' } as const;
    expect(standingSentence(readingOf({ counties: [north], elsewhere, indicator: low }))).toContain(
      'the lowest figures',
    );
    const none = { ...rate, worse: 'none' } as const;
    expect(standingSentence(readingOf({ counties: [north], elsewhere, indicator: none }))).toBeNull();
  });

  it('keeps silent where most of England shares one figure and so counts as the worst fifth', () => {
    const floor = { ...elsewhere, fifth: 14 };
    expect(standingSentence(readingOf({ counties: [north], elsewhere: floor, indicator: rate }))).toBeNull();
  });
});

describe('averages and the one area beyond them', () => {
  it('gives places of the Indices of Deprivation, and the most deprived area with its county', () => {
    expect(averagesSentence(readingOf({ counties: [south, north, west] }))).toBe(
      'Of England’s 3 counties and unitaries, by average score (IMD 2025), Northshire is 7th most deprived, Westshire 30th and Southshire 120th, yet the most deprived neighbourhood shown, Iota · 001A, lies in Westshire, 5th of England’s 33,755.',
    );
  });

  it('says the first place without a number, and joins what goes the same way by "and"', () => {
    expect(averagesSentence(readingOf({ counties: [{ ...north, rank: 1 }, south] }))).toContain(
      'Northshire is the most deprived and Southshire 120th, and the most deprived neighbourhood shown, Alpha · 001A, lies in Northshire, 10th of',
    );
  });

  it('calls the last of all the least deprived', () => {
    const last = { ...south, rank: 3 };
    expect(
      averagesSentence(readingOf({ counties: [{ ...north, rank: 1 }, { ...west, rank: 2 }, last] })),
    ).toContain('Northshire is the most deprived, Westshire 2nd and Southshire the least deprived, ');
  });

  it('gives figures beside England’s, and the range', () => {
    const counties = [
      { ...north, value: 26.2, areas: { 'Alpha · 001A': 5, 'Beta · 001B': 52.6 } },
      { ...south, value: 6.7, areas: { 'Eta · 001A': 9.1 } },
    ];
    expect(averagesSentence(readingOf({ counties, indicator: rate, national: { mean: 18 } }))).toBe(
      'The share of households is 26.2% in Northshire and 6.7% in Southshire, against 18.0% in England (“Households with no car or van”, 2021), but single neighbourhoods range from 5.0% to 52.6%, highest in Beta · 001B (Northshire).',
    );
  });

  it('names nobody where several share the worse end, and no range where all are alike', () => {
    const tied = { ...north, areas: { 'Alpha · 001A': 60, 'Beta · 001B': 60, 'Gamma · 002A': 5 } };
    expect(averagesSentence(readingOf({ counties: [tied], indicator: rate }))).toMatch(
      /range from 5\.0% to 60\.0%\.$/,
    );
    const alike = { ...north, areas: { 'Alpha · 001A': 5, 'Beta · 001B': 5 } };
    expect(averagesSentence(readingOf({ counties: [alike], indicator: rate }))).toMatch(
      /, and every neighbourhood shown has 5\.0%\.$/,
    );
  });

  it('looks for the worse end where low is worse', () => {
    const counties = [{ ...north, areas: { 'Alpha · 001A': 5, 'Beta · 001B': 52.6 } }];
    const indicator = { ...rate, worse: 'low' } as const;
    expect(averagesSentence(readingOf({ counties, indicator }))).toMatch(/, lowest in Alpha · 001A\.$/);
  });

  it('says nothing where no county has a figure', () => {
    expect(
      averagesSentence(readingOf({ counties: [{ ...north, value: null }], indicator: rate })),
    ).toBeNull();
  });
});

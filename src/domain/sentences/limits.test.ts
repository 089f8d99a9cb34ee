import { describe, expect, it } from 'vitest';
import { elsewhere, north, rate, readingOf, south, west } from '../../../tests/fixtures/readingContext.ts';
import { limitsSentence, missingSentence } from './limits.ts';
import { paintedSentence } from './painted.ts';
import { classesSentence, furtherSentence } from './rurality.ts';
import { selectedSentence } from './selected.ts';
import { shownSentence } from './shown.ts';

describe('classes without an order', () => {
  const category = {
    kind: 'category',
    worse: 'none',
    title: 'Rural Urban Classification',
    short: 'Rurality',
    year: '2021',
  } as const;
  const step = (label: string, counts: number[]) => ({ label, counts }) as never;

  it('names counties with the same commonest class together', () => {
    const legend = { classes: [step('Urban', [3, 0, 1]), step('Rural', [1, 2, 2])] };
    expect(classesSentence(readingOf({ counties: [north, south, west], indicator: category, legend }))).toBe(
      'The commonest class of neighbourhood (“Rural Urban Classification”, 2021) is “Urban” in Northshire (3 of 4), and “Rural” in Southshire (2 of 2) and Westshire (2 of 3).',
    );
  });

  it('counts the wards where most residents live in rural neighbourhoods', () => {
    const counties = [
      { ...north, areas: { Alpha: 80, Beta: 50, Gamma: 100 } },
      { ...south, areas: { Eta: 0 } },
    ];
    expect(classesSentence(readingOf({ counties, indicator: category, view: { level: 'ward' } }))).toBe(
      'More than half of the residents live in rural neighbourhoods (“Rural Urban Classification”, 2021) in 2 of 3 wards in Northshire and 0 of 1 in Southshire.',
    );
  });

  it('tells how many live further away, where it is known', () => {
    const counties = [{ ...north, further: 91.9 }, { ...south, further: 100 }, west];
    expect(furtherSentence(readingOf({ counties, indicator: category }))).toBe(
      'In neighbourhoods further from a major town or city live 91.9% of residents in Northshire and 100% in Southshire (“Rural Urban Classification”, 2021).',
    );
  });
});

describe('the selected area', () => {
  it('is named with its code, figure, and place in its county', () => {
    const view = { area: 'E01000002' as never };
    expect(selectedSentence(readingOf({ counties: [north], view }))).toBe(
      'By IMD, the selected neighbourhood, Beta · 001B (E01000002), is its text (2025); it is 2nd of 4 neighbourhoods in Northshire.',
    );
    expect(selectedSentence(readingOf({ counties: [north], view, indicator: rate }))).toContain(
      'By “Households with no car or van”, the selected neighbourhood, Beta · 001B (E01000002), has its text',
    );
  });

  it('without a figure says why, and which county it is in', () => {
    const counties = [{ ...north, areas: { 'Alpha · 001A': null, 'Beta · 001B': 3 } }];
    expect(selectedSentence(readingOf({ counties, view: { area: 'E01000001' as never } }))).toBe(
      'By IMD, the selected neighbourhood, Alpha · 001A (E01000001) in Northshire, has no figure: withheld (2025).',
    );
  });

  it('is silent where nothing is selected', () => {
    expect(selectedSentence(readingOf({ counties: [north] }))).toBeNull();
  });
});

describe('limits', () => {
  const missing = { counts: [2, 0, 3], reason: 'No figure: withheld to protect privacy' };

  it('counts areas without a figure by county, with the reason', () => {
    expect(missingSentence(readingOf({ counties: [north, south, west], legend: { missing } }))).toBe(
      'For 2 neighbourhoods in Northshire and all 3 in Westshire there is no figure (IMD 2025): withheld to protect privacy.',
    );
    expect(missingSentence(readingOf({ counties: [north] }))).toBeNull();
  });

  it('reminds of what a rank does not say, and of wards without an official index', () => {
    expect(limitsSentence(readingOf({ counties: [north] }))).toBe(
      'Not everyone in a deprived neighbourhood is deprived, and many deprived people live elsewhere.',
    );
    expect(limitsSentence(readingOf({ counties: [north], view: { level: 'ward' } }))).toContain(
      'There is no official ward index',
    );
  });

  it('adds what rural figures hide, for the counties more rural than England', () => {
    const counties = [
      { ...north, value: 53.3 },
      { ...south, value: 10 },
      { ...west, value: 100 },
    ];
    const rurality = readingOf({
      counties,
      indicator: { kind: 'category', title: 'Rural Urban Classification', year: '2021' },
      national: { mean: 16.6 },
    }).picture.indicator;
    const context = {
      ...readingOf({ counties, indicator: { ...rate, caveats: ['It is made up.'] } }),
      rurality,
    };
    expect(limitsSentence(context)).toBe(
      'It is made up; in rural neighbourhoods (home to 53.3% of residents in Northshire and 100% in Westshire; England 16.6%; Rural Urban Classification 2021) one figure may stand for several villages and hide both ends.',
    );
  });
});

describe('a paint', () => {
  it('by district names the two with the largest shares of residents in the worst fifth', () => {
    const group = (name: string, people: number, residents: number) => ({
      name,
      residents,
      fifth: { areas: people > 0 ? 1 : 0, residents: people },
    });
    const painted = {
      by: 'district',
      groups: [group('Little', 100, 1000), group('Large', 400, 2000), group('Calm', 0, 500)],
    } as never;
    const context = readingOf({ counties: [north], elsewhere, painted });
    expect(shownSentence(context)).toContain('of Northshire (4), coloured by district.');
    expect(paintedSentence(context)).toBe(
      'Of the 3 districts shown, Large has the largest share of residents in neighbourhoods among the most deprived 20% in England (IMD 2025): 20.0%, 400 people; next comes Little, 10.0%.',
    );
  });

  it('by two measures counts the places at the worse end of both', () => {
    const { indicator } = readingOf({ counties: [north] }).picture;
    const painted = {
      by: 'two',
      first: indicator,
      second: { ...indicator, ...rate },
      worst: 20,
      cells: [{ label: 'deprived and without a car', areas: [2, 0], residents: [310, 0] }],
    } as never;
    const context = readingOf({ counties: [north, south], painted });
    expect(shownSentence(context)).toContain(
      ', coloured by it and by “Households with no car or van” (2021) together, on one scale for all of England.',
    );
    expect(paintedSentence(context)).toBe(
      '“Deprived and without a car”, by England’s own distribution (IMD 2025; “Households with no car or van”, 2021): 2 neighbourhoods in Northshire (310 residents) and none in Southshire.',
    );
  });
});

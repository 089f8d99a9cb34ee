import { describe, expect, it } from 'vitest';
import { readingOf, type ToldCounty } from '../../../tests/fixtures/readingContext.ts';
import { averagesSentence } from './averages.ts';
import { limitsSentence, missingSentence } from './limits.ts';
import { paintedSentence } from './painted.ts';
import { classesSentence, furtherSentence } from './rurality.ts';
import { selectedSentence } from './selected.ts';
import { shownSentence } from './shown.ts';
import { standingSentence } from './standing.ts';

/** 2 of 4 neighbourhoods, 300 of 1,000 residents among the worst fifth. */
const north: ToldCounty = {
  name: 'Northshire',
  areas: { 'Alpha · 001A': 10, 'Beta · 001B': 20, 'Gamma · 002A': 9000, 'Delta · 002B': 30000 },
  rank: 7,
  value: 28,
  fifth: 2,
  residentsFifth: 300,
  residents: 1000,
};
/** none of 2 */
const south: ToldCounty = {
  name: 'Southshire',
  areas: { 'Eta · 001A': 8000, 'Zeta · 001B': 33000 },
  rank: 120,
  value: 9,
  residents: 500,
};
/** 1 of 3, 600 of 2,000 */
const west: ToldCounty = {
  name: 'Westshire',
  areas: { 'Iota · 001A': 5, 'Kappa · 001B': 12000, 'Mu · 001C': 13000 },
  rank: 30,
  value: 20,
  fifth: 1,
  residentsFifth: 150,
  residents: 2000,
};
/** the rest of England: 14 neighbourhoods, 2 in the fifth; all in all 5 of 23 and 1,050 of 13,500 residents (7.8%) */
const elsewhere: ToldCounty = {
  name: 'Elsewhere',
  areas: Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`Place ${index}`, 100 + index])),
  rank: 1,
  value: 40,
  fifth: 2,
  residentsFifth: 600,
  residents: 10000,
};

const rate = {
  kind: 'rate',
  worse: 'high',
  title: 'Households with no car or van',
  short: 'No car',
  year: '2021',
  unit: '%',
  aggregateName: 'share of households',
  aggregateUnit: '%',
} as const;

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
      'It is made up; in rural areas (53.3% of residents in Northshire and 100% in Westshire; England 16.6%; Rural Urban Classification 2021) one figure may stand for several villages and hide both ends.',
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

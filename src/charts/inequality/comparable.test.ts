import { describe, expect, it } from 'vitest';
import { publicGiven } from '../../../tests/fixtures/tinyInside.ts';
import type { Level } from '../../domain/area.ts';
import { countyNeeds, type CountyNeed } from '../../domain/countyNeeds.ts';
import { askNeeds } from './askNeeds.ts';
import { isComparable, noCurveWords, numbersWords, summaryOf, type NeedShown } from './words.ts';

/** Income deprivation in the Isles of Scilly, the City of London and Barking and Dagenham. */
async function incomeAt(level: Level): Promise<NeedShown> {
  const codes = ['E06000053', 'E09000001', 'E09000002'];
  const { inside, ask } = await publicGiven({ counties: codes, indicator: 'imd-2025' });
  const counties = inside.counties.map(({ county }) => county);
  const answer = await askNeeds(counties, ask);
  if (!answer.ok) throw new Error(answer.problem.detail);
  const { files, england } = answer.value;
  const at = (one: Level): CountyNeed[] => countyNeeds(counties, files, 'income', answer.value, one);
  return { id: 'income', level, counties: at(level), lsoas: at('lsoa'), england: england.needs.income };
}
const shown = await incomeAt('lsoa');
const [, city] = shown.counties;
if (!city) throw new Error('the City is shown');

it.each<[Level, string]>([
  ['lsoa', 'neighbourhoods'],
  ['ward', 'wards'],
])('leaves the Isles of Scilly without a curve and those beside it with theirs: %s', async (level, areas) => {
  const { counties } = await incomeAt(level);
  const without = counties.filter((one) => !isComparable(one));
  expect(without.map(({ county }) => county.name)).toEqual(['Isles of Scilly']);
  expect(counties.filter(isComparable)).toHaveLength(2);
  expect(noCurveWords(without, level)).toBe(
    `There is no curve for Isles of Scilly: nothing can be compared between ${areas}.`,
  );
});

it('tells a county where nobody is in need from one without a number', () => {
  const figures = { gini: null, dissimilarity: null, worstFifth: null, bestFifth: null };
  const [words] = summaryOf({ ...shown, counties: [{ ...city, inNeed: 0, figures, rank: null }] });
  expect(words).toBe(
    'City of London: no income-deprived residents are counted in any neighbourhood, so nothing can be compared.',
  );
});

describe('the ends of the ranking', () => {
  it.each([
    [1, 'the most uneven of 152', 'most uneven of 152'],
    [2, 'the 2nd most uneven of 152', '2nd of 152'],
    [152, 'the least uneven of 152', 'least uneven of 152'],
  ])('are named, not numbered: %i', (rank, sentence, short) => {
    const counties = [{ ...city, rank }];
    expect(summaryOf({ ...shown, counties })[0]).toContain(`Gini 0.52, ${sentence}.`);
    expect(numbersWords(counties, shown.england).gini(city.figures, 0)).toBe(`0.52, ${short}`);
  });

  it('are the City of London and Barking and Dagenham; the Isles of Scilly have no place', () => {
    expect(shown.counties.map(({ rank }) => rank)).toEqual([null, 1, 152]);
  });
});

import { describe, expect, it } from 'vitest';
import { publicGiven } from '../../../tests/fixtures/tinyInside.ts';
import { askNeeds } from './askNeeds.ts';
import { curvesOf, withCurve, withoutCurve } from './curves.ts';
import { summaryOf } from './words.ts';
import type { AreaCode } from '../../domain/area.ts';
import { countyNeeds } from '../../domain/countyNeeds.ts';
import { needIds } from '../../domain/needs.ts';
import { fewestInPlace, placeNeeds } from '../../domain/placeNeeds.ts';

const { inside, ask } = await publicGiven({ counties: ['E06000019', 'E06000059'], indicator: 'imd-2025' });
const counties = inside.counties.map(({ county }) => county);
const loaded = await askNeeds(counties, ask);
if (!loaded.ok) throw new Error(loaded.problem.detail);
const answer = loaded.value;
const codesOf = (at: number): AreaCode[] => inside.counties[at]?.lsoas.map(({ code }) => code) ?? [];
const place = (name: string, areas: AreaCode[]) => ({ name, colour: 0, areas });

describe.each(['lsoa', 'ward'] as const)('over areas of level %s', (level) => {
  it.each(needIds)('a place made of a whole county has the county’s own figures: %s', (id) => {
    const own = countyNeeds(counties, answer.files, id, answer, level);
    const made = placeNeeds(
      counties.map(({ name }, at) => place(name, codesOf(at))),
      counties,
      id,
      answer,
      level,
    );
    expect(made.map((one) => one.county.name)).toEqual(['Herefordshire', 'Dorset']);
    made.forEach((one, at) => {
      const county = own[at];
      expect(one.figures).toEqual(county?.figures);
      expect([one.inNeed, one.among, one.areas, one.left, one.elsewhere, one.full]).toEqual([
        ...[county?.inNeed, county?.among, county?.areas, county?.left, county?.elsewhere, county?.full],
      ]);
      expect(one.rank).toBeNull();
      // England's table is written by the pipeline, not by this code
      const stored = answer.england.needs[id].gini[answer.england.counties.indexOf(one.county.code)];
      if (level === 'lsoa') expect(Math.round(1e4 * (one.figures.gini ?? NaN))).toBe(stored);
    });
  });
});

describe('places', () => {
  const england = answer.england.needs.income;
  const shownOf = (areas: AreaCode[]) => {
    const needs = placeNeeds([place('Ours', areas)], counties, 'income', answer);
    return { id: 'income' as const, level: 'lsoa' as const, counties: needs, lsoas: needs, england };
  };

  it('of two counties hold the numbers of both', () => {
    const [both] = shownOf([...codesOf(0), ...codesOf(1)]).counties;
    const own = countyNeeds(counties, answer.files, 'income', answer);
    expect(both?.inNeed).toBe((own[0]?.inNeed ?? NaN) + (own[1]?.inNeed ?? NaN));
    expect(both?.codes).toHaveLength(117 + 223);
  });

  it('of fewer than five neighbourhoods are not compared, and the words say why', () => {
    const few = shownOf(codesOf(0).slice(0, fewestInPlace - 1));
    expect(few.counties[0]?.figures.gini).toBeNull();
    expect(summaryOf(few)[0]).toBe(
      'Ours: 4 neighbourhoods with a published number of income-deprived residents are too few to compare; a place of your own needs 5, as its fifths would else be parts of one neighbourhood.',
    );
    const enough = shownOf(codesOf(0).slice(0, fewestInPlace));
    expect(enough.counties[0]?.figures.gini).not.toBeNull();
    expect(summaryOf(enough)[0]).toMatch(/^Ours: .* would have to move neighbourhood .* Gini 0\.\d\d\.$/);
  });

  it('have curves as long as their dashes can be told apart; the rest is said', () => {
    const six = [0, 1, 2, 3, 4, 5].map((at) => place(`Place ${String(at)}`, codesOf(at % 2).slice(at)));
    const needs = [
      ...countyNeeds(counties, answer.files, 'income', answer),
      ...placeNeeds(six, counties, 'income', answer),
    ];
    expect(curvesOf(withCurve(needs), england, null).map(({ name }) => name)).toEqual([
      ...['Herefordshire', 'Dorset', 'Place 0', 'Place 1', 'Place 2', 'Place 3', 'England'],
    ]);
    expect(withoutCurve(needs)).toEqual(['Curves are drawn of your first 4 places; the figures are of all.']);
    expect(withoutCurve(needs.slice(0, 6))).toEqual([]);
  });

  it('with nobody in the counties shown are left out', () => {
    expect(shownOf(['E01000001' as AreaCode]).counties).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { publicGiven } from '../../tests/fixtures/tinyInside.ts';
import { byRurality } from './byRurality.ts';

const codes = ['E06000019', 'E06000053', 'E09000001', 'E10000016'];

/** Rates, scores, a measure with areas that have no figure, 2011 boundaries, and one weighted by other people. */
describe.each(['no-car-2021', 'imd-2025', 'pt-gp-2013', 'imd-2019', 'employment-2025', 'connectivity-2025'])(
  '%s',
  async (id) => {
    const { inside, ask } = await publicGiven({ counties: codes, indicator: id });
    const classification = inside.indicator.geography === 'lsoa21' ? 'ruc-2021' : 'ruc-2011';
    const classified = await ask.inside(classification as typeof inside.indicator.id);
    if (!classified.ok) throw new Error(classified.problem.detail);
    const file = classified.value.indicator;
    const groups = await Promise.all(
      inside.counties.map(async (county, at) => {
        const people = await ask.people(county.county.code);
        const rural = classified.value.counties[at];
        if (!rural || !people.ok) throw new Error('no classes');
        return byRurality(
          inside.indicator,
          county,
          { inside: rural, file },
          people.value[inside.indicator.geography],
        );
      }),
    );

    it('drops no neighbourhood and no resident', () => {
      groups.forEach(({ classes, urban, rural }, at) => {
        const lsoas = inside.counties[at]?.lsoas ?? [];
        const count = classes.reduce((sum, group) => sum + group.areas + group.missing, 0);
        const residents = classes.reduce((sum, group) => sum + group.allResidents, 0);
        expect(count).toBe(lsoas.length);
        expect(residents).toBe(lsoas.reduce((sum, lsoa) => sum + lsoa.residents, 0));
        expect(urban.areas + rural.areas).toBe(classes.reduce((sum, group) => sum + group.areas, 0));
      });
    });

    it('gives classes whose worst fifths are those of the county', () => {
      groups.forEach(({ classes }, at) => {
        const worst = inside.counties[at]?.lsoas.filter(({ tenth }) => tenth !== null && tenth <= 2) ?? [];
        expect(classes.reduce((sum, group) => sum + (group.fifth ?? 0), 0)).toBe(worst.length);
      });
    });

    it('has means between which the county’s own figure lies', () => {
      groups.forEach(({ urban, rural }, at) => {
        const own = inside.indicator.counties;
        const value = own.value[own.codes.indexOf(inside.counties[at]?.county.code ?? own.codes[0]!)] ?? null;
        const both = [urban.value, rural.value].filter((one) => one !== null);
        if (value === null || both.length === 0) return;
        const slack = Math.max(0.06, Math.abs(value) * 0.004);
        expect(value).toBeGreaterThanOrEqual(Math.min(...both) - slack);
        expect(value).toBeLessThanOrEqual(Math.max(...both) + slack);
      });
    });
  },
);

it('says how rural a county is as the classification’s own figure has it', async () => {
  const { inside, ask } = await publicGiven({ counties: ['E06000019'], indicator: 'imd-2025' });
  const classified = await ask.inside('ruc-2021' as typeof inside.indicator.id);
  const [county] = inside.counties;
  const rural = classified.ok ? classified.value.counties[0] : undefined;
  if (!classified.ok || !county || !rural) throw new Error('no classes');
  const found = byRurality(
    inside.indicator,
    county,
    { inside: rural, file: classified.value.indicator },
    null,
  );
  expect(found.ruralShare).toBeCloseTo(0.533, 10);
});

it('is the same whether the maps show neighbourhoods or wards', async () => {
  const views = (['lsoa', 'ward'] as const).map(async (level) => {
    const { inside, ask } = await publicGiven({ counties: ['E06000019'], indicator: 'no-car-2021', level });
    const classified = await ask.inside('ruc-2021' as typeof inside.indicator.id);
    const [county] = inside.counties;
    const rural = classified.ok ? classified.value.counties[0] : undefined;
    if (!classified.ok || !county || !rural) throw new Error('no classes');
    const { indicator: file } = classified.value;
    return byRurality(inside.indicator, county, { inside: rural, file }, null);
  });
  const [byLsoa, byWard] = await Promise.all(views);
  expect(byWard).toEqual(byLsoa);
  expect(byWard?.rural.areas).toBeGreaterThan(0);
});

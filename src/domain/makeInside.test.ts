import { describe, expect, it } from 'vitest';
import { publicGiven, tinyGiven } from '../../tests/fixtures/tinyInside.ts';
import { summaryOf } from './countySummary.ts';

const herefordshire = 'E06000019';
const cambridgeshire = 'E10000003';

describe('what lies behind a made-up county', () => {
  it('has every neighbourhood and ward, with who belongs to whom', async () => {
    const { inside } = await tinyGiven();
    const [tinyshire] = inside.counties;
    expect(
      tinyshire?.lsoas.map(({ code, residents, tenth, class: own }) => [code, residents, tenth, own]),
    ).toEqual([
      ['E01000001', 100, 1, 0],
      ['E01000002', 200, 2, 1],
      ['E01000003', 300, 5, 4],
      ['E01000004', 400, 10, 9],
    ]);
    expect(tinyshire?.wards.map(({ name, lsoas, value }) => [name, lsoas, value])).toEqual([
      ['Alpha', [0, 1], 45],
      ['Beta', [2, 3], 10.8],
      ['Gamma', [], null],
    ]);
    expect(tinyshire?.lsoas.map(({ member }) => member)).toEqual([
      { ward: 0, district: 0, former: -1 },
      { ward: 0, district: 0, former: -1 },
      { ward: 1, district: 0, former: -1 },
      { ward: 1, district: 0, former: -1 },
    ]);
    expect(tinyshire?.wards[0]?.ward?.worst?.name).toBe('Smallville · 001A');
    expect(tinyshire?.groups.former).toEqual([]);
  });

  it('takes the tenth of a rate from the exact national rank, ties together, none without a figure', async () => {
    // 50 50 20 10 and none: with 0, 10 and 10 elsewhere five figures: 50 is first of five, 20 second, 10 and 10 third
    const { inside } = await tinyGiven({ indicator: 'no-car-2021' });
    expect(inside.counties.map(({ lsoas }) => lsoas.map(({ value, tenth }) => [value, tenth]))).toEqual([
      [
        [10, 6],
        [null, null],
        [20, 4],
        [50, 2],
      ],
      [
        [10, 6],
        [0, 10],
      ],
    ]);
  });

  it('says of wards that a measure has no figures for them', async () => {
    const { inside } = await tinyGiven({ indicator: 'no-car-2021' });
    expect(inside.counties[0]?.wards.map(({ missing, ward }) => [missing, ward])).toEqual([
      ['not-published', null],
      ['not-published', null],
      ['not-published', null],
    ]);
  });
});

describe('what lies behind real counties', () => {
  it.each([
    ['imd-2025', 'lsoa'],
    ['imd-2025', 'ward'],
    ['imd-2019', 'lsoa'],
    ['no-car-2021', 'ward'],
    ['pt-gp-2013', 'lsoa'],
    ['connectivity-2025', 'lsoa'],
    ['aged-65-2021', 'lsoa'],
    ['ruc-2021', 'lsoa'],
    ['ruc-2021', 'ward'],
  ] as const)('%s at level %s: the maps’ areas, words and classes', async (indicator, level) => {
    const { picture, inside } = await publicGiven({
      indicator,
      level,
      counties: [herefordshire, cambridgeshire],
    });
    for (const [index, county] of inside.counties.entries()) {
      const shown = level === 'ward' ? county.wards : county.lsoas;
      const onMap = picture.counties[index]?.areas ?? [];
      expect(
        shown.map(({ code, name, value, rank, class: own, text, countyRank }) => ({
          code,
          name,
          value,
          rank,
          own,
          text,
          countyRank,
        })),
      ).toEqual(
        onMap.map(({ code, name, value, rank, class: own, text, countyRank }) => ({
          code,
          name,
          value,
          rank,
          own,
          text,
          countyRank,
        })),
      );
    }
  });

  it.each(['imd-2025', 'imd-2019', 'no-car-2021', 'pt-gp-2013', 'connectivity-2025'])(
    '%s: tenths add up to the worst tenth, fifth and residents the pipeline counted',
    async (indicator) => {
      const { inside } = await publicGiven({ indicator, counties: [herefordshire, cambridgeshire] });
      for (const { county, lsoas } of inside.counties) {
        const within = (tenths: number) => lsoas.filter(({ tenth }) => tenth !== null && tenth <= tenths);
        const summary = summaryOf(inside.indicator, county.code);
        expect(within(1).length).toBe(summary?.tenth);
        expect(within(2).length).toBe(summary?.fifth);
        expect(within(2).reduce((sum, { residents }) => sum + residents, 0)).toBe(summary?.residentsFifth);
        expect(within(10).length).toBe(summary?.areas);
      }
    },
  );

  it('keeps local classes local', async () => {
    const { picture, inside } = await publicGiven({
      indicator: 'imd-2025',
      breaks: 'local',
      counties: [herefordshire],
    });
    expect(inside.counties[0]?.lsoas.map((area) => area.class)).toEqual(picture.counties[0]?.classes);
  });

  it('puts every neighbourhood in one ward of the county or none', async () => {
    const { inside } = await publicGiven({ indicator: 'imd-2025', counties: [cambridgeshire] });
    const [county] = inside.counties;
    const held = county?.wards.flatMap(({ lsoas }) => lsoas) ?? [];
    const without = county?.lsoas.filter(({ member }) => member.ward < 0).length ?? 0;
    expect(new Set(held).size).toBe(held.length);
    expect(held.length + without).toBe(county?.lsoas.length);
  });
});

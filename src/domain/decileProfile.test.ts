import { describe, expect, it } from 'vitest';
import { publicGiven, tinyGiven } from '../../tests/fixtures/tinyInside.ts';
import { profileCounties } from './decileProfile.ts';

const areasOf = (county: { groups: { areas: number }[] } | undefined) =>
  county?.groups.map(({ areas }) => areas);
const herefordshire = 'E06000019';

describe('the decile profile', () => {
  it('counts neighbourhoods and residents by published decile (worked by hand)', async () => {
    const { inside } = await tinyGiven();
    const { counties, groups, england, isUneven } = profileCounties(inside, 'lsoa');
    // Tinyshire: ranks 1, 2, 5, 10 of ten, one to a decile; 100, 200, 300, 400 residents
    expect(areasOf(counties[0])).toEqual([1, 1, 0, 0, 1, 0, 0, 0, 0, 1]);
    expect(counties[0]?.groups.map(({ residents }) => residents)).toEqual([
      100, 200, 0, 0, 300, 0, 0, 0, 0, 400,
    ]);
    expect(counties[0]?.total).toMatchObject({ areas: 4, residents: 1000 });
    expect(areasOf(counties[1])).toEqual([0, 0, 1, 0, 0, 0, 0, 1, 0, 0]);
    expect(england).toEqual(Array.from({ length: 10 }, () => 0.1));
    expect(isUneven).toBe(false);
    // 300 of 1,400 in the file; not where the file counts others than the neighbourhoods hold
    expect(profileCounties(inside, 'lsoa').englandResidentsFifth).toBeCloseTo(300 / 1400, 9);
    const others = { ...inside.indicator.counties, residents: [400, 999] };
    const other = { ...inside, indicator: { ...inside.indicator, counties: others } };
    expect(profileCounties(other, 'lsoa').englandResidentsFifth).toBeNull();
    expect(profileCounties(inside, 'ward').englandResidentsFifth).toBeNull();
    expect(groups[0]?.label).toBe('most deprived 10% in England');
    expect(groups[9]?.label).toBe('least deprived 10% in England');
  });

  it('counts wards by tenths of England’s wards, and those without a figure apart', async () => {
    const { inside } = await tinyGiven({ level: 'ward' });
    const { counties, groups } = profileCounties(inside, 'ward');
    // five wards in England: ranks 1 and 3; cuts 1 1 2 2 3: the first is in the 1st tenth, the third in the 5th
    expect(areasOf(counties[0])).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 0, 0]);
    expect(counties[0]?.missing).toEqual({ areas: 1, residents: 0, codes: ['E05000003'] });
    expect(groups[0]?.label).toBe('most deprived 10% of wards in England');
  });

  it('keeps areas that tie together and says how that makes England uneven', async () => {
    const { inside } = await tinyGiven({ indicator: 'no-car-2021' });
    const { counties, england, isUneven, groups } = profileCounties(inside, 'lsoa');
    // England: 50, 20, 10, 10, 0 per cent, so ranks 1, 2, 3, 3, 5 of five: tenths 2, 4, 6, 6, 10
    expect(england).toEqual([0, 0.2, 0, 0.2, 0, 0.4, 0, 0, 0, 0.2]);
    expect(isUneven).toBe(true);
    expect(areasOf(counties[0])).toEqual([0, 1, 0, 1, 0, 1, 0, 0, 0, 0]);
    expect(counties[0]?.missing.codes).toEqual(['E01000002']);
    expect(groups[0]?.label).toBe('highest 10% in England');
    expect(groups[9]?.label).toBe('lowest 10% in England');
  });

  it('counts a classification by its classes beside England’s own shares', async () => {
    const { inside } = await tinyGiven({ indicator: 'ruc-2021' });
    const profile = profileCounties(inside, 'lsoa');
    expect(profile.areTenths).toBe(false);
    expect(profile.england).toEqual([0.8, 0.2]);
    expect(profile.counties.map(areasOf)).toEqual([
      [1, 2],
      [2, 0],
    ]);
  });

  // METHOD section 8
  it.each([
    ['imd-2019', [1, 8, 5, 17, 36, 14, 15, 12, 4, 4]],
    ['imd-2025', [1, 8, 6, 19, 28, 23, 11, 10, 8, 3]],
  ])('has Herefordshire’s published profile of %s', async (indicator, expected) => {
    const { inside } = await publicGiven({ indicator, counties: [herefordshire] });
    expect(areasOf(profileCounties(inside, 'lsoa').counties[0])).toEqual(expected);
  });

  it.each([
    ['imd-2025', 'lsoa'],
    ['imd-2025', 'ward'],
    ['imd-2015', 'lsoa'],
    ['pt-gp-2013', 'lsoa'],
    ['pt-gp-2013', 'ward'],
    ['connectivity-2025', 'lsoa'],
    ['aged-65-2021', 'lsoa'],
    ['ruc-2021', 'lsoa'],
  ] as const)('loses no area and no resident: %s, %s', async (indicator, level) => {
    const { inside } = await publicGiven({
      indicator,
      level,
      counties: [herefordshire, 'E06000053', 'E10000016'],
    });
    const profile = profileCounties(inside, level);
    for (const [index, { groups, total, missing }] of profile.counties.entries()) {
      const county = inside.counties[index];
      const all = (level === 'ward' ? county?.wards : county?.lsoas) ?? [];
      const sum = (pick: 'areas' | 'residents') => groups.reduce((total, group) => total + group[pick], 0);
      expect(sum('areas')).toBe(total.areas);
      expect(sum('residents')).toBe(total.residents);
      expect(total.areas + missing.areas).toBe(all.length);
      expect(total.residents + missing.residents).toBe(all.reduce((sum, area) => sum + area.residents, 0));
    }
    expect(profile.england.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });
});

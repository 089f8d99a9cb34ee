import { describe, expect, it } from 'vitest';
import { publicGiven } from '../../tests/fixtures/tinyInside.ts';
import { profileCounties } from './decileProfile.ts';
import { insidePlaces } from './insidePlaces.ts';

const counties = ['E06000019', 'E06000059'];

describe('a reader’s places inside a picture', () => {
  it('are spread over England’s tenths as the counties they take in', async () => {
    const { inside } = await publicGiven({ counties, indicator: 'imd-2025' });
    const whole = inside.counties.map(({ county, lsoas }, at) => ({
      name: `All of ${county.name}`,
      colour: at,
      areas: lsoas.map(({ code }) => code),
    }));
    const places = insidePlaces(inside, [...whole, { name: 'Nowhere', colour: 2, areas: [] }]);
    expect(places.map(({ county }) => county.name)).toEqual(['All of Herefordshire', 'All of Dorset']);
    for (const level of ['lsoa', 'ward'] as const) {
      const profile = profileCounties(inside, level, places);
      const [first, second, ...own] = profile.counties;
      own.forEach((place, at) => {
        const county = at === 0 ? first : second;
        // wards that are nobody's best fit are in no place
        if (level === 'lsoa') expect(place.groups).toEqual(county?.groups);
        else
          expect(place.total.areas + place.missing.areas).toBeGreaterThan(0.9 * (county?.total.areas ?? NaN));
      });
      expect(profile.englandResidentsFifth).toBe(profileCounties(inside, level).englandResidentsFifth);
    }
  });

  it('may lie in two counties, and hold a ward with half of its residents', async () => {
    const { inside } = await publicGiven({ counties, indicator: 'imd-2025' });
    const [one, two] = inside.counties;
    const ward = one?.wards.find(({ lsoas }) => lsoas.length === 2);
    if (!one || !two || !ward) throw new Error('a ward of two');
    const own = ward.lsoas.flatMap((index) => one.lsoas[index] ?? []);
    const largest = own.toSorted((a, b) => b.residents - a.residents);
    const place = (areas: (typeof own)[number][]) =>
      insidePlaces(inside, [{ name: 'x', colour: 0, areas: areas.map(({ code }) => code) }])[0];
    expect(place(largest.slice(0, 1))?.wards.map(({ code }) => code)).toEqual([ward.code]);
    expect(place(largest.slice(1))?.wards).toEqual([]);
    expect(place([...own, ...two.lsoas.slice(0, 2)])?.lsoas).toHaveLength(4);
  });
});

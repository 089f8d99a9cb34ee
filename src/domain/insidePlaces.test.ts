import { describe, expect, it } from 'vitest';
import type { AreaCode } from './area.ts';
import { publicGiven } from '../../tests/fixtures/tinyInside.ts';
import { profileCounties } from './decileProfile.ts';
import { insidePlaces, placeNotes } from './insidePlaces.ts';

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

  it('say what of them is not here, and which wards are theirs', async () => {
    const { inside } = await publicGiven({ counties: ['E06000019'], indicator: 'imd-2025' });
    const own = inside.counties[0]?.lsoas.slice(0, 3).map(({ code }) => code) ?? [];
    const away = ['E01000001', 'E01000002'] as AreaCode[];
    const places = [
      { name: 'Ours', colour: 0, areas: own },
      { name: 'Border', colour: 1, areas: [...own, ...away] },
      { name: 'Elsewhere', colour: 2, areas: away },
      { name: 'Empty', colour: 3, areas: [] },
    ];
    expect(placeNotes(inside, 'lsoa', places.slice(0, 1))).toEqual([]);
    expect(placeNotes(inside, 'lsoa', places)).toEqual([
      'Not counted, as they lie outside the counties shown: 2 of the 5 of Border (neighbourhoods).',
      'Not shown, as no neighbourhood of it is here: Elsewhere.',
    ]);
    expect(placeNotes(inside, 'ward', places.slice(0, 1))).toEqual([
      'A ward counts as part of a place of yours where at least half of its residents live in the place.',
    ]);
  });
});

import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AreasFile, County } from './area.ts';
import type { Manifest } from './manifest.ts';
import { unpackColumns } from './packed.ts';
import {
  areaOfNumber,
  distanceBetween,
  LAST_PLACE,
  nearestPlaces,
  nearestTwins,
  profileAt,
  profileParts,
  TWINS,
  type Profile,
  type ProfiledArea,
  type ProfileFile,
  type TwinsFile,
} from './twins.ts';
import { differenceWords, sharedWords, twinWords } from './twinWords.ts';

const middle = Object.fromEntries(profileParts.map(({ id }) => [id, 45])) as Profile;

function area(code: string, change: Partial<Profile> = {}): ProfiledArea {
  const county = { code: 'E06000901', name: 'Tinyshire' } as County;
  return { code: code as never, county, name: `Place · ${code}`, profile: { ...middle, ...change } };
}

describe('the profile', () => {
  it('has weights that add up to 100', () => {
    expect(profileParts.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  it('gives a distance that is the weighted root mean square of the differences', () => {
    const own = area('A');
    expect(distanceBetween(own.profile, own.profile)).toBe(0);
    // income weighs 11 of 100: sqrt(11 x 30^2 / 100) = sqrt(99)
    expect(distanceBetween(own.profile, area('B', { income: 75 }).profile)).toBeCloseTo(Math.sqrt(99), 10);
    // and rurality 12: sqrt((11 x 900 + 12 x 45^2) / 100) = sqrt(342)
    const far = area('C', { income: 15, rural: 90 }).profile;
    expect(distanceBetween(own.profile, far)).toBeCloseTo(Math.sqrt(342), 10);
    expect(distanceBetween(far, own.profile)).toBe(distanceBetween(own.profile, far));
  });

  it('finds the nearest first, itself left out, ties by code', () => {
    const own = area('A');
    const found = nearestTwins(own, [own, area('D', { crime: 50 }), area('C'), area('B')]);
    expect(found.map(({ code }) => code)).toEqual(['B', 'C', 'D']);
    const many = Array.from({ length: 30 }, (_, index) => area(`X${index}`));
    expect(nearestTwins(own, many)).toHaveLength(TWINS);
  });

  it('finds the same in a county’s columns, without the area itself', () => {
    const incomes = [45, 50, 44, 45, 90, 45];
    const columns = Object.fromEntries(
      profileParts.map(({ id }) => [id, id === 'income' ? incomes : incomes.map(() => 45)]),
    ) as ProfileFile['columns'];
    const file: ProfileFile = { county: 'E06000901' as ProfileFile['county'], columns };
    expect(nearestPlaces(file, middle, 3)).toEqual([0, 5, 2, 1, 4]);
    expect(nearestPlaces(file, middle, null)).toEqual([0, 3, 5, 2, 1, 4]);
  });

  it('counts areas county by county', () => {
    const counties = [{ areas: { lsoa21: 2 } }, { areas: { lsoa21: 3 } }] as County[];
    expect(areaOfNumber(1, counties)).toEqual({ county: counties[0], index: 1 });
    expect(areaOfNumber(2, counties)).toEqual({ county: counties[1], index: 0 });
    expect(areaOfNumber(5, counties)).toBeNull();
    expect(areaOfNumber(-1, counties)).toBeNull();
  });
});

describe('twins in words', () => {
  it('share what lies within 5 places in 100, and differ from 15 on, the weightiest difference first', () => {
    const own = area('A');
    // 45 + 18 = 63: 20 places in 100; crime 45 - 27: 30 places
    const twin = area('B', { children: 63, crime: 18, health: 55 });
    expect(twinWords(own, twin)).toBe(
      'Alike in income, employment and older people; more deprived in crime, fewer children.',
    );
    expect(twinWords(own, area('C'))).toBe(
      'Alike in income, employment and children; no part differs by 15 places in 100.',
    );
  });

  it('say a difference by the end that the twin is nearer to', () => {
    const part = (id: string) => profileParts.find((one) => one.id === id) as (typeof profileParts)[number];
    expect(differenceWords(part('income'), 20)).toBe('less deprived in income');
    expect(differenceWords(part('noCar'), -20)).toBe('more homes without a car');
    expect(differenceWords(part('rural'), -100)).toBe('rural');
    expect(differenceWords(part('further'), 100)).toBe('nearer to a major town or city');
  });

  it('say what all share and where they differ most', () => {
    const own = area('A', { rural: 90, further: 0 });
    const only = { rural: 90, further: 0, crime: 90, living: 70, barriers: 70, density: 70 };
    const twins = nearestTwins(own, [area('B', only), area('C', { ...only, older: 80, noCar: 70 })]);
    expect(sharedWords(own, twins)).toEqual([
      'All 2 are urban and further from a major town or city like it, and within 10 places in 100 of it in income, employment, children, education and skills and health.',
      'They differ most in crime, by 50 places in 100 on average.',
    ]);
    expect(sharedWords(own, [])).toEqual([]);
  });
});

describe('the published twins', () => {
  const read = async (path: string): Promise<unknown> =>
    unpackColumns(JSON.parse(await readFile(`public/data/${path}`, 'utf8')));
  let manifest: Manifest;
  let england: ProfiledArea[];
  const byCounty = new Map<string, ProfiledArea[]>();

  beforeAll(async () => {
    manifest = (await read('manifest.json')) as Manifest;
    const all = await Promise.all(
      manifest.counties.map(async (county) => {
        const areas = (await read(`counties/${county.code}/areas.json`)) as AreasFile;
        const file = (await read(`counties/${county.code}/profile.json`)) as ProfileFile;
        return areas.lsoa21.codes.map((code, index) => ({
          code,
          county,
          name: code,
          profile: profileAt(file, index) as Profile,
        }));
      }),
    );
    england = all.flat();
    manifest.counties.forEach(({ code }, index) => byCounty.set(code, all[index] ?? []));
  }, 120_000);

  it('come from profiles of every LSOA with every part on the scale', () => {
    expect(england).toHaveLength(33755);
    const isOff = (place: number): boolean => !(place >= 0 && place <= LAST_PLACE);
    expect(england.filter(({ profile }) => profileParts.some(({ id }) => isOff(profile[id])))).toEqual([]);
  });

  for (const [name, county, every] of [
    ['Herefordshire', 'E06000019', 23],
    ['City of London', 'E09000001', 2],
    ['Isles of Scilly', 'E06000053', 1],
  ] as const)
    it(`of ${name} are the ten nearest of all England, by looking at each`, async () => {
      const { twins } = (await read(`counties/${county}/twins.json`)) as TwinsFile;
      const own = byCounty.get(county) ?? [];
      expect(twins).toHaveLength(own.length * TWINS);
      for (let index = 0; index < own.length; index += every) {
        const subject = own[index];
        if (!subject) throw new Error('there is one');
        const told = twins.slice(index * TWINS, (index + 1) * TWINS).map((number) => {
          const at = areaOfNumber(number, manifest.counties);
          return byCounty.get(at?.county.code ?? '')?.[at?.index ?? -1]?.code;
        });
        expect(told).toEqual(nearestTwins(subject, england).map(({ code }) => code));
      }
    });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { publicGiven, type Given } from '../../../tests/fixtures/tinyInside.ts';
import type { Inside } from '../inside.ts';
import type { IndicatorId } from '../indicator.ts';
import type { PictureParts } from '../makePicture.ts';
import { repaint, type Painting } from './repaint.ts';
import { fourWords, twoMethod } from './twoWords.ts';
import { stepsOf, twoClass } from './twoClasses.ts';

async function secondOf({ ask }: Given, id: string): Promise<Inside> {
  const loaded = await ask.inside(id as IndicatorId);
  if (!loaded.ok) throw new Error(loaded.problem.detail);
  return loaded.value;
}

function counted(parts: PictureParts): number[][] {
  return parts.legend.classes.map(({ counts }) => counts);
}

describe('two measures together', () => {
  let given: Given;
  let second: Inside;
  beforeAll(async () => {
    given = await publicGiven({ counties: ['E06000019', 'E06000059'] });
    second = await secondOf(given, 'geographical-barriers-2025');
  });
  const paint = (with_: Partial<Painting> = {}): PictureParts =>
    repaint(given.picture, { paint: 'two', inside: given.inside, second, worst: 20, ...with_ }, 'light');

  it('have words made of the measures’ own', () => {
    expect(fourWords(given.inside.indicator, second.indicator)).toEqual([
      'neither deprived nor cut off',
      'deprived, not cut off',
      'cut off, not deprived',
      'deprived and cut off',
    ]);
  });

  it('count what published deciles 1 and 2 of both give: Herefordshire, Dorset', () => {
    // counted apart from this code from File 7: IMD decile <= 2, geographical barriers decile <= 2
    expect(counted(paint())).toEqual([
      [41, 91],
      [8, 6],
      [67, 123],
      [1, 3],
    ]);
  });

  it.each([10, 20, 30, 50])('put every area in one of four at %i%%, as its own decile says', (worst) => {
    const painted = paint({ worst });
    painted.counties.forEach((county, place) => {
      const [one, two] = [given.inside.counties[place], second.counties[place]];
      county.areas.forEach((area, index) => {
        const isIn = (inside: typeof one): number =>
          Number((inside?.lsoas[index]?.tenth ?? 99) <= worst / 10);
        expect(area.class).toBe(isIn(one) + 2 * isIn(two));
      });
    });
    const sums = painted.counties.map((_, place) =>
      counted(painted).reduce((sum, row) => sum + (row[place] ?? 0), 0),
    );
    expect(sums).toEqual(given.picture.counties.map(({ areas }) => areas.length));
  });

  it('say both values of an area, and keep its name, rank and figure', () => {
    const [before, after] = [given.picture.counties[0]?.areas[0], paint().counties[0]?.areas[0]];
    expect(after?.text).toMatch(
      /^(neither )?(deprived|cut off).*\. IMD: .*\(2025\).*\. Geographical barriers: .*\(2025\)/,
    );
    expect({ ...after, text: '', class: 0, second: 0 }).toEqual({ ...before, text: '', class: 0, second: 0 });
    expect(after?.second?.rank).toBeGreaterThan(0);
  });

  it('name base and year of both measures', () => {
    const { painted } = paint();
    if (painted?.by !== 'two') throw new Error('not two');
    expect(twoMethod(painted, 'lsoa')).toBe(
      'Deprived: among the most deprived 20% of neighbourhoods in England by IMD, 2025. Cut off: among the most deprived 20% of neighbourhoods in England by Geographical barriers, 2025.',
    );
  });

  it('part England in thirds: a rank of 11,251 of 33,755 is the worst third, 11,252 the middle one', () => {
    const step = stepsOf(given.inside.indicator, 'lsoa', null);
    expect([1, 11251, 11252, 22503, 22504, 33755].map(step)).toEqual([2, 2, 1, 1, 0, 0]);
    expect(step(null)).toBeNull();
    expect(twoClass(2, 1, 3)).toBe(5);
    expect(twoClass(null, 1, 3)).toBe(-1);
    expect(paint({ paint: 'two3' }).legend.classes).toHaveLength(9);
  });

  it('hatch an area without a figure on one of the two, and count it with the reason', async () => {
    const gaps = await publicGiven({ counties: ['E06000059'], indicator: 'pt-gp-2013' });
    const other = await secondOf(gaps, 'imd-2019');
    const painted = repaint(
      gaps.picture,
      { paint: 'two', inside: gaps.inside, second: other, worst: 20 },
      'light',
    );
    const missing = gaps.picture.counties[0]?.areas.filter((area) => area.missing !== null).length ?? 0;
    expect(missing).toBeGreaterThan(0);
    expect(painted.legend.missing).toEqual({
      counts: [missing],
      reason: 'No figure on one of the two: the boundary was redrawn after these figures were made',
    });
    expect(painted.counties[0]?.classes.filter((index) => index < 0)).toHaveLength(missing);
  });
});

describe('districts', () => {
  it('of Dorset as they were: five, that hold all its neighbourhoods and residents', async () => {
    const { picture, inside } = await publicGiven({ counties: ['E06000059', 'E10000031'] });
    const painted = repaint(picture, { paint: 'former', inside, second: null, worst: 20 }, 'light');
    const by = painted.painted;
    if (!by || !('groups' in by)) throw new Error('not by district');
    expect(by.groups.filter(({ isFormer }) => isFormer).map(({ name }) => name)).toEqual([
      'East Dorset',
      'North Dorset',
      'Purbeck',
      'West Dorset',
      'Weymouth and Portland',
    ]);
    expect(by.groups.map(({ areas }) => areas).reduce((sum, count) => sum + count, 0)).toBe(223 + 354);
    const dorset = by.groups.slice(0, 5).reduce((sum, { residents }) => sum + residents, 0);
    expect(dorset).toBe(inside.counties[0]?.lsoas.reduce((sum, { residents }) => sum + residents, 0));
    expect(new Set(painted.legend.classes.slice(0, 5).map(({ colour }) => colour)).size).toBe(5);
  });

  it('of 2019: 7 of Dorset’s 9 neighbourhoods in the worst fifth by income are in Weymouth and Portland', async () => {
    const { picture, inside } = await publicGiven({ counties: ['E06000059'], indicator: 'income-2019' });
    const by = repaint(picture, { paint: 'former', inside, second: null, worst: 20 }, 'light').painted;
    if (!by || !('groups' in by)) throw new Error('not by district');
    expect(by.groups.map(({ name, fifth }) => [name, fifth?.areas ?? null])).toContainEqual([
      'Weymouth and Portland',
      7,
    ]);
    expect(by.groups.reduce((sum, { fifth }) => sum + (fifth?.areas ?? 0), 0)).toBe(9);
  });

  it('leave no ward without one, and say where a ward lies in more than one', async () => {
    const { picture, inside } = await publicGiven({ counties: ['E06000065', 'E10000029'], level: 'ward' });
    const painted = repaint(picture, { paint: 'former', inside, second: null, worst: 20 }, 'light');
    const held = painted.counties.flatMap(({ areas }) => areas.filter((area) => (area.ward?.lsoas ?? 0) > 0));
    expect(held.length).toBeGreaterThan(100);
    expect(held.filter((area) => area.class < 0)).toEqual([]);
    expect(held.some(({ text }) => text.startsWith('mostly in the former '))).toBe(true);
  });

  it('have their names inside them', async () => {
    const { picture, inside } = await publicGiven({ counties: ['E10000016', 'E10000003'] });
    const by = repaint(picture, { paint: 'district', inside, second: null, worst: 20 }, 'dark').painted;
    if (!by || !('groups' in by)) throw new Error('not by district');
    for (const group of by.groups) {
      const county = inside.counties.find((one) => one.county.code === group.county);
      const away = (lsoa: { lon: number; lat: number }): number =>
        Math.hypot((lsoa.lon - group.lon) * 0.6, lsoa.lat - group.lat);
      const nearest = [...(county?.lsoas ?? [])].sort((a, b) => away(a) - away(b))[0];
      expect(nearest?.district).toBe(group.name);
    }
  });
});

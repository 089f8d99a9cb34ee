import { describe, expect, it } from 'vitest';
import { spreadCounty, spreadIndicator } from '../../../tests/fixtures/spreadCounty.ts';
import { publicGiven } from '../../../tests/fixtures/tinyInside.ts';
import { insidePlaces } from '../../domain/insidePlaces.ts';
import { layoutStrip, listStrip, type StripLayout } from './layout.ts';
import { rowKinds, type StripArea } from './rows.ts';
import { stripSummary, stripTable } from './words.ts';

const made = {
  indicator: spreadIndicator(),
  counties: [
    spreadCounty(
      [
        [50, 1, 1000, 0],
        [10, 100, 1000, 0],
        [20, 50, 1000, 1],
        [null, null, 1000, 1],
        [20, 51, 1000, -1],
      ],
      [
        ['Aford', 30, 5],
        ['Bford', 20, 25],
      ],
    ),
  ],
};

const dots = (strip: StripLayout) => strip.rows.flatMap((row) => row.dots);

describe('the strip', () => {
  it('stands each rank at its place in England: 1 of 100 left, 100 right (worked by hand)', () => {
    const strip = layoutStrip(made, { level: 'lsoa', rows: 'county' }, 1016);
    // 8 px at either side leave 1,000: rank r stands at 8 + 10 (r - 0.5)
    expect(dots(strip).map(({ x }) => Math.round(x))).toEqual([13, 503, 513, 1003]);
    expect(strip.england.medianX).toBeCloseTo(508);
  });

  it('counts those without a figure instead of drawing them', () => {
    const strip = layoutStrip(made, { level: 'lsoa', rows: 'county' }, 640);
    expect(strip.rows[0]?.missing.map(({ name }) => name)).toEqual(['Place 3']);
    expect(stripSummary(strip)[0]).toBe(
      'Spreadshire: 2 of 4 neighbourhoods are more deprived than England’s median neighbourhood (Made-up deprivation, 2025), from Place 0 (rank 1) to Place 1 (rank 100). 1 neighbourhood has no figure: not published for this area.',
    );
  });

  it('says of a county of one neighbourhood where that lies, not “0 of 1”', () => {
    const alone = (rank: number) =>
      stripSummary(
        listStrip(
          { ...made, counties: [spreadCounty([[20, rank, 1000, 0]], [['Aford', 20, 25]])] },
          { level: 'lsoa', rows: 'county' },
        ),
      )[0];
    expect(alone(2)).toBe(
      'Spreadshire: its only neighbourhood with a figure, Place 0 (rank 2), is more deprived than England’s median neighbourhood (Made-up deprivation, 2025).',
    );
    expect(alone(99)).toContain(' is not more deprived than ');
  });

  it('says the same without a drawing', () => {
    const listed = listStrip(made, { level: 'lsoa', rows: 'ward' });
    expect(stripSummary(listed)).toEqual(
      stripSummary(layoutStrip(made, { level: 'lsoa', rows: 'ward' }, 1376)),
    );
  });

  it('gives every group a row, and one to those in none', () => {
    const strip = layoutStrip(made, { level: 'lsoa', rows: 'ward' }, 640);
    const rows = strip.rows.map(({ label, dots: of, missing }) => [label, of.length + missing.length]);
    expect(rows).toEqual([
      ['Bford', 2],
      ['Aford', 2],
      ['In a ward of another county', 1],
    ]);
  });

  it('offers no rows of wards at the level of wards, nor of one district', () => {
    expect(rowKinds(made.counties, 'lsoa')).toEqual(['county', 'ward']);
    expect(rowKinds(made.counties, 'ward')).toEqual(['county']);
  });
});

describe('places of a reader on the strip', () => {
  const asked = { counties: ['E06000019', 'E06000059'], indicator: 'imd-2025' };

  it('say of a whole county what is said of the county', async () => {
    const { inside } = await publicGiven(asked);
    const areas = inside.counties[1]?.lsoas.map(({ code }) => code) ?? [];
    const places = insidePlaces(inside, [{ name: 'My Dorset', colour: 0, areas }]);
    for (const level of ['lsoa', 'ward'] as const) {
      const strip = listStrip(inside, { level, rows: 'county', places });
      const [, dorset, own, beyond] = stripSummary(strip);
      expect(own?.replace('My Dorset', 'Dorset')).toBe(dorset?.replace(/ \(Index.*?, 2025\)/, ''));
      expect(beyond).toBeUndefined();
    }
  });

  it('stand in one list after the counties, each area in its own county', async () => {
    const { inside } = await publicGiven(asked);
    const areas = inside.counties.flatMap(({ lsoas }) => lsoas.slice(0, 3).map(({ code }) => code));
    const both = { name: 'Both', colour: 0, areas };
    const places = insidePlaces(inside, [both, { ...both, name: 'Dorset' }]);
    const strip = layoutStrip(inside, { level: 'lsoa', rows: 'former', places }, 1000);
    expect(strip.rows.flatMap(({ heading }) => heading?.text ?? [])).toEqual([
      'Herefordshire',
      'Dorset',
      'Your places',
    ]);
    const own = strip.rows.filter(({ of }) => of === 2);
    expect(own.map(({ label }) => label)).toEqual(['Both']);
    const counties = own.flatMap((row) => row.dots.map(({ ref }) => ref.county)).sort();
    expect(counties).toEqual([...Array<string>(3).fill('E06000019'), ...Array<string>(3).fill('E06000059')]);
    expect(stripTable((await publicGiven(asked)).picture, strip).columns[2]?.name).toBe('Place');
  });
});

describe('the strip of real counties', () => {
  const asked = [
    ['imd-2025', 'lsoa', 'county', 1376],
    ['imd-2025', 'lsoa', 'ward', 1376],
    ['imd-2025', 'ward', 'district', 700],
    ['imd-2019', 'lsoa', 'former', 390],
    ['no-car-2021', 'lsoa', 'county', 320],
    ['pt-gp-2013', 'lsoa', 'county', 390],
    ['connectivity-2025', 'lsoa', 'district', 1376],
    ['ruc-2021', 'ward', 'county', 700],
  ] as const;

  it.each(asked)(
    '%s, %s, rows by %s at %i px: all areas, apart and inside',
    async (indicator, level, rows, width) => {
      const counties = ['E06000019', 'E06000059', 'E10000031', 'E06000053'];
      const { inside } = await publicGiven({ indicator, level, counties });
      const strip = layoutStrip(inside, { level, rows }, width);
      const all = inside.counties.flatMap((county): StripArea[] =>
        level === 'ward' ? county.wards : county.lsoas,
      );
      const held = strip.rows.flatMap((row) => [...row.dots.map(({ area }) => area), ...row.missing]);
      expect(new Set(held)).toEqual(new Set(all));
      expect(held.length).toBe(all.length);
      for (const row of strip.rows) expectApart(row.dots, 2 * strip.radius);
      for (const { x, y, r } of dots(strip)) {
        expect(x - r).toBeGreaterThanOrEqual(0);
        expect(x + r).toBeLessThanOrEqual(width);
        expect(y + r).toBeLessThanOrEqual(strip.height);
      }
    },
  );
});

function expectApart(row: StripLayout['rows'][number]['dots'], apart: number): void {
  let least = Infinity;
  row.forEach((dot, index) => {
    for (let other = index - 1; other >= 0; other -= 1) {
      const before = row[other];
      if (!before || dot.x - before.x > apart) break;
      least = Math.min(least, Math.hypot(dot.x - before.x, dot.y - before.y));
    }
  });
  expect(least).toBeGreaterThanOrEqual(apart);
}

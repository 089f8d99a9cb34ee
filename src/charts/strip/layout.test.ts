import { describe, expect, it } from 'vitest';
import { spreadCounty, spreadIndicator } from '../../../tests/fixtures/spreadCounty.ts';
import { publicGiven } from '../../../tests/fixtures/tinyInside.ts';
import { layoutStrip, listStrip, type StripLayout } from './layout.ts';
import { rowKinds, type StripArea } from './rows.ts';
import { stripSummary } from './words.ts';

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
    const strip = layoutStrip(made, 'lsoa', 'county', 1016);
    // 8 px at either side leave 1,000: rank r stands at 8 + 10 (r - 0.5)
    expect(dots(strip).map(({ x }) => Math.round(x))).toEqual([13, 503, 513, 1003]);
    expect(strip.england.medianX).toBeCloseTo(508);
  });

  it('counts those without a figure instead of drawing them', () => {
    const strip = layoutStrip(made, 'lsoa', 'county', 640);
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
          'lsoa',
          'county',
        ),
      )[0];
    expect(alone(2)).toBe(
      'Spreadshire: its only neighbourhood with a figure, Place 0 (rank 2), is more deprived than England’s median neighbourhood (Made-up deprivation, 2025).',
    );
    expect(alone(99)).toContain(' is not more deprived than ');
  });

  it('says the same without a drawing', () => {
    const listed = listStrip(made, 'lsoa', 'ward');
    expect(stripSummary(listed)).toEqual(stripSummary(layoutStrip(made, 'lsoa', 'ward', 1376)));
  });

  it('gives every group a row, and one to those in none', () => {
    const strip = layoutStrip(made, 'lsoa', 'ward', 640);
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
      const strip = layoutStrip(inside, level, rows, width);
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

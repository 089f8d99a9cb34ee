import { describe, expect, it } from 'vitest';
import { publicGiven, tinyGiven } from '../../../tests/fixtures/tinyInside.ts';
import { profileCounties } from '../../domain/decileProfile.ts';
import { insidePlaces } from '../../domain/insidePlaces.ts';
import { barAt, layOut } from './layout.ts';
import { profileTable } from './table.ts';
import { profileWords } from './words.ts';

const words = { ends: ['Most', 'Least'] as [string, string], note: () => '' };

describe('the layout of the decile profile', () => {
  it('draws bars in proportion to shares, on one scale for all counties (worked by hand)', async () => {
    const { inside } = await tinyGiven();
    const { panels, base, top } = layOut(profileCounties(inside, 'lsoa'), 640, words);
    // Tinyshire: a quarter of its neighbourhoods in four tenths; Otherham: half in two; so the axis ends at 50%
    const heights = panels.map(({ bars }) => bars.map(({ height }) => Math.round(height)));
    const whole = base - top;
    expect(heights[1]).toEqual([0, 0, whole, 0, 0, 0, 0, whole, 0, 0]);
    expect(heights[0]).toEqual([whole / 2, whole / 2, 0, 0, whole / 2, 0, 0, 0, 0, whole / 2]);
    expect(panels[0]?.bars.map(({ label }) => label.text)).toEqual([
      '1',
      '1',
      '0',
      '0',
      '1',
      '0',
      '0',
      '0',
      '0',
      '1',
    ]);
  });

  it.each([320, 390, 700, 1376])('keeps every mark inside %i pixels', async (width) => {
    const { inside } = await publicGiven({
      indicator: 'imd-2025',
      counties: ['E06000019', 'E06000059', 'E10000031', 'E10000016'],
    });
    const layout = layOut(profileCounties(inside, 'lsoa'), width, words);
    for (const { x, y, bars } of layout.panels)
      for (const bar of bars) {
        expect(x + bar.x).toBeGreaterThanOrEqual(0);
        expect(x + bar.x + bar.width).toBeLessThanOrEqual(width + 0.01);
        expect(y + bar.label.y).toBeGreaterThan(y + 40);
        expect(y + layout.base).toBeLessThan(layout.height);
      }
  });

  it('finds the bar under a point, in its whole column, and none between the panels', async () => {
    const { inside } = await tinyGiven();
    const layout = layOut(profileCounties(inside, 'lsoa'), 640, words);
    const [first, second] = layout.panels;
    const bar = first?.bars[3];
    expect(barAt(layout, (bar?.x ?? 0) + 2, layout.top)).toBe(bar);
    const other = second?.bars[9];
    expect(barAt(layout, (second?.x ?? 0) + (other?.x ?? 0) + 2, layout.base)).toBe(other);
    expect(barAt(layout, layout.panelWidth + 8, layout.base)).toBeNull();
    expect(barAt(layout, 5, 5)).toBeNull();
  });
});

describe('the words of the decile profile', () => {
  const said = async (asked: Parameters<typeof tinyGiven>[0]) => {
    const { inside, picture } = await tinyGiven(asked);
    const profile = profileCounties(inside, picture.view.level);
    return { profile, words: profileWords(profile, inside.indicator) };
  };

  it('name area, measure, year and base', async () => {
    const { words: told } = await said({});
    expect(told.summary).toEqual([
      'Index of Multiple Deprivation, 2025: among the most deprived 20% of England’s neighbourhoods are 2 of 4 in Tinyshire (50.0%; 30.0% of its residents) and 0 of 2 in Otherham (0%; 0% of its residents); in England as a whole it is a fifth (20%), with 21.4% of its residents.',
    ]);
    expect(told.bar(0, 1)).toBe(
      'Tinyshire, most deprived 10% to 20%: 1 of 4 neighbourhoods (25.0%), 200 residents (20.0%).',
    );
    expect(told.marked(1, 2)).toBe(
      '1 neighbourhood of Otherham: most deprived 20% to 30% (Index of Multiple Deprivation, 2025)',
    );
  });

  it('never call a tenth of wards a decile of them, and count those without a figure', async () => {
    const { words: told } = await said({ level: 'ward' });
    expect(told.subtitle).toBe(
      'Index of Multiple Deprivation, 2025: each county’s wards by tenths of England’s wards, which are no deciles of neighbourhoods',
    );
    expect(told.summary.at(-1)).toBe('Without a figure, and in no tenth: 1 ward of Tinyshire.');
  });

  it('say where ties make England’s tenths unequal', async () => {
    const { words: told } = await said({ indicator: 'no-car-2021' });
    expect(told.summary).toContain(
      'In England itself the tenths are not equal here, because areas with the same figure stay together.',
    );
  });

  it('have every area in the table', async () => {
    const { profile } = await said({ indicator: 'no-car-2021' });
    const { rows } = profileTable(profile, '');
    const areas = rows.reduce((sum, row) => sum + Number(row[2]), 0);
    expect(areas).toBe(6);
    expect(rows.filter((row) => row[1] === 'no figure')).toEqual([
      ['Tinyshire', 'no figure', 1, null, 200, null, null],
    ]);
  });
});

it('heads its first column “Place” where there are places of a reader, else “County”', async () => {
  const { inside } = await tinyGiven();
  const areas = inside.counties.flatMap(({ lsoas }) => lsoas.slice(0, 2).map(({ code }) => code));
  const places = insidePlaces(inside, [{ name: 'Ours', colour: 0, areas }]);
  const without = profileCounties(inside, 'lsoa');
  const held = profileCounties(inside, 'lsoa', places);
  expect(profileTable(without, '').columns[0]?.name).toBe('County');
  expect(profileTable(held, '').columns[0]?.name).toBe('Place');
  expect(profileTable(held, '').rows.at(-1)?.[0]).toBe('Ours');
  expect(profileWords(held, inside.indicator).subtitle).toContain(
    'each county’s and each of your places’ neighbourhoods',
  );
});

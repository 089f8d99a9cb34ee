import { describe, expect, it } from 'vitest';
import { publicGiven } from '../../../tests/fixtures/tinyInside.ts';
import { spreadAxis, wardSpreads } from '../../domain/spread.ts';
import { layoutRange, radiusOf, shorten } from './rangeLayout.ts';

it('gives a dot an area as its residents: four times as many, twice as wide', () => {
  expect(radiusOf(1600)).toBe(5);
  expect(radiusOf(6400)).toBe(10);
});

it('ends long names with an ellipsis', () => {
  expect(shorten('Kington', 10)).toBe('Kington');
  expect(shorten('Atherstone South and Mancetter', 12)).toBe('Atherstone…');
});

describe('the rows of wards', () => {
  it.each([
    ['imd-2025', 320],
    ['imd-2025', 1376],
    ['pt-gp-2013', 390],
    ['connectivity-2025', 700],
  ] as const)('%s at %i px: worst left of best, the mean between, nothing outside', async (id, width) => {
    const { inside } = await publicGiven({ indicator: id, counties: ['E06000059', 'E10000031'] });
    const axis = spreadAxis(inside.indicator);
    if (!axis) throw new Error('a measure with an axis');
    const counties = inside.counties.map((county) => ({
      code: county.county.code,
      name: county.county.name,
      items: wardSpreads(county, inside.indicator, axis).wards.map((spread) => ({
        spread,
        note: null,
        strong: null,
      })),
    }));
    const figures = counties.flatMap(({ items }) =>
      items.flatMap(({ spread }) => [spread.worst.figure, spread.best.figure]),
    );
    const range = layoutRange({ counties, indicator: inside.indicator, axis, figures, lines: [], width });
    const rows = range.blocks.flatMap((block) => block.rows);
    expect(rows.length).toBe(counties.reduce((sum, { items }) => sum + items.length, 0));
    for (const { worstX, bestX, meanX, spread } of rows) {
      expect(worstX).toBeLessThanOrEqual(bestX);
      // a rounded mean of one neighbourhood may stand a hair beside it; neighbourhoods elsewhere count in it too
      if (spread.elsewhere === 0) expect(meanX).toBeGreaterThan(worstX - 2);
      if (spread.elsewhere === 0) expect(meanX).toBeLessThan(bestX + 2);
      expect(worstX).toBeGreaterThanOrEqual(range.left);
      expect(bestX).toBeLessThanOrEqual(range.right);
    }
    rows.slice(1).forEach((row, index) => expect(row.top).toBeGreaterThanOrEqual(rows[index]?.bottom ?? 0));
  });
});

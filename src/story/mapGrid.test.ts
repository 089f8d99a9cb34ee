import { expect, it } from 'vitest';
import { mapGrid } from './mapGrid.ts';

it('puts four maps into two rows of two where one row would make them small', () => {
  expect(mapGrid(4, 680, 520)).toEqual({ columns: 2, pane: { width: 332, height: 226 } });
  expect(mapGrid(4, 1100, 300).columns).toBe(4);
});

it('never leaves the fourth map alone under three', () => {
  for (let across = 200; across < 2000; across += 37)
    for (const tall of [null, 300, 500, 900]) expect(4 % mapGrid(4, across, tall).columns).toBe(0);
});

it('gives three maps on a sheet of paper two rows rather than one of small maps', () => {
  expect(mapGrid(3, 680, 640).columns).toBe(2);
  expect(mapGrid(3, 1100, 400).columns).toBe(3);
});

it('keeps every map within the height a slide has, down to a least one', () => {
  for (const count of [1, 2, 3, 4]) {
    const { columns, pane } = mapGrid(count, 960, 560);
    expect(Math.ceil(count / columns) * (pane.height + 26)).toBeLessThanOrEqual(560);
  }
  expect(mapGrid(2, 288, 10).pane.height).toBe(160);
});

it('stands one below the other on a phone that scrolls', () => {
  expect(mapGrid(4, 358, null)).toEqual({ columns: 1, pane: { width: 358, height: 340 } });
  expect(mapGrid(2, 900, null).columns).toBe(2);
  expect(mapGrid(1, 1200, null).pane.height).toBe(600);
});

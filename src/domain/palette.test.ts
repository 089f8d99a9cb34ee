import { describe, expect, it } from 'vitest';
import { linearOf, oklabOf } from './colour.ts';
import type { Category } from './indicator.ts';
import { difference, grounds, seen, sights } from '../../tests/fixtures/sight.ts';
import { categoryColours, colours } from './palette.ts';

const themes = ['deprivation', 'access', 'people', 'rurality'] as const;
function pairs(list: string[]): [string, string][] {
  return list.slice(1).map((colour, i) => [list[i] ?? '', colour]);
}

describe.each(['light', 'dark'] as const)('the %s ramps', (scheme) => {
  describe.each(themes)('of %s', (theme) => {
    it.each(Object.keys(sights))('get steadily lighter from worst to best (%s)', (name) => {
      const lightness = colours(theme, 10, scheme).map((hex) => seen(hex, sights[name] ?? [])[0]);
      expect(lightness).toEqual([...lightness].sort((a, b) => a - b));
    });

    it.each(Object.keys(sights))('have neighbours that can be told apart (%s)', (name) => {
      const gaps = pairs(colours(theme, 10, scheme)).map(([a, b]) => difference(a, b, sights[name]));
      // 0.02 is about one just noticeable difference in OKLab
      expect(Math.min(...gaps)).toBeGreaterThan(0.03);
    });

    it('stand off everything around the county', () => {
      for (const ground of Object.values(grounds[scheme]))
        for (const colour of colours(theme, 10, scheme))
          expect(difference(colour, ground)).toBeGreaterThan(0.06);
    });
  });
});

const categories = (urban: number, rural: number): Category[] =>
  Array.from({ length: urban + rural }, (_, i) => ({
    code: `C${i}`,
    label: `Class ${i}`,
    family: i < urban ? 'urban' : 'rural',
    further: i % 2 === 1,
  }));

describe.each(['light', 'dark'] as const)('the %s categories', (scheme) => {
  it.each([
    [2, 4],
    [4, 6],
  ])('of %i urban and %i rural classes can be told apart', (urban, rural) => {
    const list = categoryColours(categories(urban, rural), scheme);
    expect(new Set(list).size).toBe(urban + rural);
    for (const name of ['normal', 'protanopia', 'deuteranopia', 'tritanopia'])
      for (const [i, a] of list.entries())
        for (const b of list.slice(i + 1)) expect(difference(a, b, sights[name])).toBeGreaterThan(0.045);
  });

  it('part urban from rural by hue: blue against yellow, which every kind of sight keeps', () => {
    const list = categoryColours(categories(4, 6), scheme).map((hex) => oklabOf(linearOf(hex))[2]);
    expect(Math.max(...list.slice(0, 4))).toBeLessThan(-0.03);
    expect(Math.min(...list.slice(4))).toBeGreaterThan(0.03);
  });
});

it('gives any number of classes, worst first', () => {
  expect(colours('deprivation', 5, 'light')).toHaveLength(5);
  expect(colours('deprivation', 1, 'light')).toHaveLength(1);
});

import { describe, expect, it } from 'vitest';
import { linearOf, oklabOf } from './colour.ts';
import type { Category } from './indicator.ts';
import { categoryColours, colours, type Scheme } from './palette.ts';

/** Machado, Oliveira, Fernandes 2009, severity 1.0, on linear light; grey by luminance. */
const sights: Record<string, number[][]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

function seen(hex: string, sight: number[][]): [number, number, number] {
  const light = linearOf(hex);
  const [r = 0, g = 0, b = 0] = sight.map((row) =>
    Math.max(
      0,
      row.reduce((sum, factor, i) => sum + factor * (light[i] ?? 0), 0),
    ),
  );
  return oklabOf([r, g, b]);
}

function difference(a: string, b: string, sight = sights['normal'] ?? []): number {
  const [p, q] = [seen(a, sight), seen(b, sight)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

const themes = ['deprivation', 'access', 'people', 'rurality'] as const;
const grounds: Record<Scheme, Record<string, string>> = {
  light: { paper: '#ffffff', land: '#f2f0eb', sea: '#e9f0f3' },
  dark: { paper: '#14181c', land: '#1f252a', sea: '#10161a' },
};

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

import { describe, expect, it } from 'vitest';
import { tinyCounty } from '../../tests/fixtures/mapScene.ts';
import { borderWidthPx, classFills, dotRadiusPx, fineWidthPx, paletteStyle } from './drawing.ts';
import { mixColours } from './mixColours.ts';
import { lensOf } from './projection.ts';

const pane = { width: 480, height: 240 };

describe('painting', () => {
  it('fills the areas of a class as one, and those without a figure apart', () => {
    expect(classFills(['M0 0z', 'M1 1z', 'M2 2z', ''], [3, -1, 3, 0])).toEqual([
      { name: 'kn', areas: 1, d: 'M1 1z' },
      { name: 'k0', areas: 1, d: '' },
      { name: 'k3', areas: 2, d: 'M0 0zM2 2z' },
    ]);
  });

  it('keeps every colour until one is emphasised', () => {
    expect(paletteStyle(['#111111', '#222222'], null)).toBe('--k0:#111111;--k1:#222222;');
  });

  it('fades by the same mix in both renderers', () => {
    // color-mix(in srgb, #000000 22%, #ffffff) is rgb(199 199 199)
    expect(mixColours('#000000', 'rgb(255, 255, 255)', 0.22)).toBe('rgb(199,199,199)');
  });

  it('thins lines and dots as areas grow many, and thickens them as the map is magnified', () => {
    const fit = lensOf(tinyCounty.bbox, pane, null);
    const near = lensOf(tinyCounty.bbox, pane, { lon: -1.96, lat: 52.009, k: 8 });
    for (const width of [borderWidthPx, dotRadiusPx]) {
      expect(width(fit, tinyCounty.bbox, 900)).toBeLessThan(width(fit, tinyCounty.bbox, 90));
      expect(width(near, tinyCounty.bbox, 900)).toBeGreaterThan(width(fit, tinyCounty.bbox, 900));
    }
    expect(fineWidthPx(fit, tinyCounty.bbox, 9)).toBeLessThan(borderWidthPx(fit, tinyCounty.bbox, 9));
    expect(fineWidthPx(near, tinyCounty.bbox, 9)).toBe(borderWidthPx(near, tinyCounty.bbox, 9));
  });
});

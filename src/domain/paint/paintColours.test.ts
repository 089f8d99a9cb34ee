import { describe, expect, it } from 'vitest';
import { difference, grounds, seen, sights } from '../../../tests/fixtures/sight.ts';
import { DIMMED_SHARE } from '../../map/drawing.ts';
import { changeColours, groupPalette, restColour, squareColours } from './paintColours.ts';

const coloured = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'];

function leastDifference(list: readonly string[], sight: string): number {
  return Math.min(...list.flatMap((a, i) => list.slice(i + 1).map((b) => difference(a, b, sights[sight]))));
}

/** WCAG contrast of a text colour on a ground. */
function contrast(one: string, other: string): number {
  const light = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const c = parseInt(hex.slice(at, at + 2), 16) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [a, b] = [light(one), light(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** A colour as the maps step it back into the land. */
function faded(colour: string, land: string): string {
  const channels = [1, 3, 5].map((at) => {
    const [own, ground] = [colour, land].map((hex) => parseInt(hex.slice(at, at + 2), 16));
    return Math.round((own ?? 0) * DIMMED_SHARE + (ground ?? 0) * (1 - DIMMED_SHARE));
  });
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

describe.each(['light', 'dark'] as const)('the %s colours of districts', (scheme) => {
  it.each(coloured)('can all be told apart (%s)', (sight) => {
    expect(leastDifference(groupPalette(scheme), sight)).toBeGreaterThan(0.1);
  });

  it.each(coloured)('stand off the colour of what is in none of them (%s)', (sight) => {
    for (const colour of groupPalette(scheme))
      expect(difference(colour, restColour(scheme), sights[sight])).toBeGreaterThan(0.08);
  });

  it('stand off everything around the county', () => {
    for (const ground of Object.values(grounds[scheme]))
      for (const colour of groupPalette(scheme)) expect(difference(colour, ground)).toBeGreaterThan(0.06);
  });
});

describe.each(['light', 'dark'] as const)('the %s colours of two measures', (scheme) => {
  it.each(coloured)('can be told apart, four or nine of them (%s)', (sight) => {
    expect(leastDifference(squareColours(2, scheme), sight)).toBeGreaterThan(0.12);
    expect(leastDifference(squareColours(3, scheme), sight)).toBeGreaterThan(0.04);
  });

  it.each(Object.keys(sights))('are darkest where both are worse, palest where neither is (%s)', (sight) => {
    for (const size of [2, 3] as const) {
      const lightness = squareColours(size, scheme).map((hex) => seen(hex, sights[sight] ?? [])[0]);
      expect(lightness[0]).toBe(Math.max(...lightness));
      expect(lightness.at(-1)).toBe(Math.min(...lightness));
    }
  });

  it('darken with each step of either measure', () => {
    const lightness = squareColours(3, scheme).map((hex) => seen(hex, sights['normal'] ?? [])[0]);
    lightness.forEach((own, index) => {
      if (index % 3 < 2) expect(lightness[index + 1]).toBeLessThan(own);
      if (index < 6) expect(lightness[index + 3]).toBeLessThan(own);
    });
  });

  it('stand off everything around the county', () => {
    for (const ground of Object.values(grounds[scheme]))
      for (const colour of squareColours(3, scheme)) expect(difference(colour, ground)).toBeGreaterThan(0.06);
  });

  it('carry the shares that the chart writes on them', () => {
    const [neither = '', first = '', second = '', both = ''] = squareColours(2, scheme);
    const inks = [
      [neither, '#1b1f24'],
      [first, scheme === 'light' ? '#ffffff' : '#1b1f24'],
      [second, '#1b1f24'],
      [both, '#ffffff'],
    ] as const;
    for (const [ground, ink] of inks) expect(contrast(ground, ink)).toBeGreaterThan(4.5);
  });
});

describe.each(['light', 'dark'] as const)('the %s colours of moves', (scheme) => {
  it.each(coloured)('can all be told apart (%s)', (sight) => {
    expect(leastDifference(changeColours(scheme), sight)).toBeGreaterThan(0.07);
  });

  it.each(Object.keys(sights))(
    'darken towards the most deprived end, all darker than any other (%s)',
    (sight) => {
      const lightness = changeColours(scheme).map((hex) => seen(hex, sights[sight] ?? [])[0]);
      const [twoDown = 1, oneDown = 1, ...others] = lightness;
      expect(twoDown).toBeLessThan(oneDown - 0.1);
      expect(oneDown).toBeLessThan(Math.min(...others));
    },
  );

  it('are no red against green: they differ along blue and yellow', () => {
    const seenAs = changeColours(scheme).map((hex) => seen(hex, sights['normal'] ?? []));
    for (const [, a] of seenAs) expect(Math.abs(a)).toBeLessThan(0.05);
    expect(seenAs[0]?.[2]).toBeLessThan(-0.08);
    expect(seenAs[4]?.[2]).toBeGreaterThan(0.08);
  });

  it('stand off everything around the county', () => {
    for (const ground of Object.values(grounds[scheme]))
      for (const colour of changeColours(scheme)) expect(difference(colour, ground)).toBeGreaterThan(0.06);
  });

  it('stay told from a faded neighbour where one of them stands out', () => {
    const own = changeColours(scheme);
    const land = grounds[scheme]['land'] ?? '';
    for (const [at, colour] of own.entries())
      for (const other of own.filter((_, index) => index !== at))
        expect(difference(colour, faded(other, land))).toBeGreaterThan(0.03);
  });

  it('carry the numbers that the chart writes on them', () => {
    changeColours(scheme).forEach((ground, index) => {
      expect(contrast(ground, index === 0 ? '#ffffff' : '#1b1f24')).toBeGreaterThan(4.5);
    });
  });
});

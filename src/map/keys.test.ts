import { describe, expect, it } from 'vitest';
import { keyMeaning } from './keys.ts';
import { scaleBarFor } from './scaleBar.ts';

const press = (key: string, ctrlKey = false) => keyMeaning({ key, ctrlKey, altKey: false, metaKey: false });

describe('keys of a focused map', () => {
  it('mean what the instructions say', () => {
    expect(press('ArrowLeft')).toEqual({ do: 'move', arrow: 'left' });
    expect(press('0')).toEqual({ do: 'reset' });
    expect(press(' ')).toEqual({ do: 'select' });
  });

  it('leave everything else to the page and the browser', () => {
    expect([press('a'), press('Tab'), press('+', true)]).toEqual([null, null, null]);
  });
});

describe('the scale bar', () => {
  it.each([
    [0.1, 5, '5 km'],
    [0.21, 20, '20 km'],
    [0.004, 0.2, '200 m'],
  ])('at %d km per pixel is %d km long', (kmPerPixel, km, label) => {
    const bar = scaleBarFor(kmPerPixel);
    expect(bar.km).toBeCloseTo(km, 9);
    expect(bar.label).toBe(label);
    expect(bar.widthPx).toBeLessThanOrEqual(96);
    expect(bar.widthPx * kmPerPixel).toBeCloseTo(km, 9);
  });
});

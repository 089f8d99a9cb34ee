import { describe, expect, it } from 'vitest';
import {
  clampCamera,
  fitKmPerPixel,
  gridMatrix,
  KM_PER_DEGREE,
  lensOf,
  MAX_MAGNIFICATION,
  panBy,
  toDegrees,
  toPixel,
  zoomAbout,
  type Bbox,
} from './projection.ts';

const herefordshire: Bbox = [-3.1419, 51.82596, -2.3379, 52.39539];
const pane = { width: 400, height: 560 };

describe('the lens of a county', () => {
  it('fits the whole box with a margin and touches it on one axis', () => {
    const lens = lensOf(herefordshire, pane, null);
    const [left, bottom] = toPixel(lens, herefordshire[0], herefordshire[1]);
    const [right, top] = toPixel(lens, herefordshire[2], herefordshire[3]);
    expect([left, 400 - right]).toEqual([expect.closeTo(12, 6), expect.closeTo(12, 6)]);
    expect(top).toBeGreaterThan(12);
    expect(560 - bottom).toBeGreaterThan(12);
  });

  it('is true to distance: a degree of latitude is 111.2 km, one of longitude that times cos(latitude)', () => {
    const lens = lensOf(herefordshire, pane, null);
    expect(lens.pxPerLat * lens.kmPerPixel).toBeCloseTo(KM_PER_DEGREE, 6);
    const cosine = Math.cos(((51.82596 + 52.39539) / 2 / 180) * Math.PI);
    expect(lens.pxPerLon / lens.pxPerLat).toBeCloseTo(cosine, 9);
  });

  it('draws at a shared ground scale when told to', () => {
    expect(lensOf(herefordshire, pane, null, 0.2).kmPerPixel).toBe(0.2);
    expect(lensOf(herefordshire, pane, { lon: -2.7, lat: 52, k: 4 }, 0.2).kmPerPixel).toBeCloseTo(0.05);
  });

  it('turns pixels back into the degrees they came from', () => {
    const lens = lensOf(herefordshire, pane, { lon: -2.7, lat: 52.1, k: 3.5 });
    const [lon, lat] = toDegrees(lens, ...toPixel(lens, -2.715, 52.056));
    expect([lon, lat]).toEqual([expect.closeTo(-2.715, 10), expect.closeTo(52.056, 10)]);
  });

  it('maps quantised integers by the matrix exactly as it maps their degrees', () => {
    const lens = lensOf(herefordshire, pane, { lon: -2.7, lat: 52.1, k: 2 });
    const transform = {
      scale: [1.5e-4, 9e-5] as [number, number],
      translate: [-3.1419, 51.82596] as [number, number],
    };
    const { a, d, e, f } = gridMatrix(lens, transform);
    const [x, y] = toPixel(lens, -3.1419 + 1234 * 1.5e-4, 51.82596 + 987 * 9e-5);
    expect([a * 1234 + e, d * 987 + f]).toEqual([expect.closeTo(x, 6), expect.closeTo(y, 6)]);
  });

  it('never divides by nothing: a pane smaller than its margins still has a scale', () => {
    expect(fitKmPerPixel(herefordshire, { width: 0, height: 0 })).toBeGreaterThan(0);
  });
});

describe('moving', () => {
  const lens = lensOf(herefordshire, pane, { lon: -2.7, lat: 52.1, k: 4 });

  it('keeps the ground under the pointer when zooming', () => {
    const before = toDegrees(lens, 260, 200);
    const after = lensOf(herefordshire, pane, zoomAbout(lens, herefordshire, 1.5, [260, 200]));
    const [x, y] = toPixel(after, ...before);
    expect([x, y]).toEqual([expect.closeTo(260, 6), expect.closeTo(200, 6)]);
  });

  it('drags the ground by the pixels it is given', () => {
    const before = toDegrees(lens, 100, 100);
    const after = lensOf(herefordshire, pane, panBy(lens, herefordshire, [30, -20]));
    expect(toPixel(after, ...before)).toEqual([expect.closeTo(130, 6), expect.closeTo(80, 6)]);
  });

  it('needs no camera at the fit, and goes no nearer than its limit', () => {
    expect(zoomAbout(lens, herefordshire, 0.001, [0, 0])).toBeNull();
    expect(zoomAbout(lens, herefordshire, 1e6, [200, 280])?.k).toBe(MAX_MAGNIFICATION);
  });

  it('cannot lose the county: its box always meets the pane', () => {
    for (const k of [1.01, 1.5, 3, 10, 48]) {
      const camera = clampCamera({ lon: 50, lat: -80, k }, herefordshire);
      const far = lensOf(herefordshire, pane, camera);
      const [left, bottom] = toPixel(far, herefordshire[0], herefordshire[1]);
      const [right, top] = toPixel(far, herefordshire[2], herefordshire[3]);
      expect(left < pane.width && right > 0 && top < pane.height && bottom > 0).toBe(true);
    }
  });
});

import type { GeoJSONStoreFeatures } from 'terra-draw';
import { expect, it } from 'vitest';
import { lensOf, toPixel, zoomAbout, type Bbox, type Lens } from '../projection.ts';
import { PaneAdapter } from './paneAdapter.ts';

const bbox: Bbox = [-3.1, 51.8, -2.3, 52.4];
const pane = { width: 400, height: 500 };
const whole = lensOf(bbox, pane, null);

/** An element as far as the adapter asks of one: where it is on the screen. */
function paneAt(left: number, top: number): HTMLElement {
  return { style: {}, getBoundingClientRect: () => ({ left, top }) } as unknown as HTMLElement;
}

function adapterOf(lens: () => Lens): { adapter: PaneAdapter; drawn: () => GeoJSONStoreFeatures[] } {
  let features: GeoJSONStoreFeatures[] = [];
  const adapter = new PaneAdapter(paneAt(30, 200), lens, (next) => (features = next));
  return { adapter, drawn: () => features };
}

it('sees the ground as the map does, and back again', () => {
  const { adapter } = adapterOf(() => whole);
  const [x, y] = toPixel(whole, -2.71, 52.05);
  expect(adapter.project(-2.71, 52.05)).toEqual({ x, y });
  const { lng, lat } = adapter.unproject(x, y);
  expect(lng).toBeCloseTo(-2.71, 9);
  expect(lat).toBeCloseTo(52.05, 9);
  // the middle of the pane is the middle of the county
  expect(adapter.unproject(200, 250)).toEqual({ lng: -2.7, lat: 52.099999999999994 });
});

it('reads a press from where the pane is on the screen', () => {
  const { adapter } = adapterOf(() => whole);
  const event = { clientX: 30 + 200, clientY: 200 + 250 } as MouseEvent;
  const { lng, lat } = adapter.getLngLatFromEvent(event);
  expect([lng, lat]).toEqual([expect.closeTo(-2.7, 9), expect.closeTo(52.1, 9)]);
});

it('follows the map when it is magnified', () => {
  let lens = whole;
  const { adapter } = adapterOf(() => lens);
  const before = adapter.unproject(100, 100);
  lens = lensOf(bbox, pane, zoomAbout(whole, bbox, 4, [100, 100]));
  const after = adapter.unproject(100, 100);
  // the ground under the pixel at which it was magnified stays; others come four times as near
  expect(after.lng).toBeCloseTo(before.lng, 6);
  expect(after.lat).toBeCloseTo(before.lat, 6);
  const [x0, x1] = [adapter.project(-2.71, 52).x, adapter.project(-2.7, 52).x];
  expect(x1 - x0).toBeCloseTo(4 * 0.01 * whole.pxPerLon, 6);
});

it('hands on what stands on the map now', () => {
  const { adapter, drawn } = adapterOf(() => whole);
  const point = (id: string, lon: number): GeoJSONStoreFeatures => ({
    id,
    type: 'Feature',
    properties: {},
    geometry: { type: 'Point', coordinates: [lon, 52] },
  });
  const changes = { created: [], updated: [], unchanged: [], deletedIds: [] };
  adapter.render({ ...changes, created: [point('a', -2.7), point('b', -2.6)] });
  adapter.render({ ...changes, updated: [point('a', -2.5)], deletedIds: ['b'] });
  expect(drawn()).toEqual([point('a', -2.5)]);
  adapter.clear();
  expect(drawn()).toEqual([]);
});

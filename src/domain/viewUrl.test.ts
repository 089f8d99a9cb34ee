import { describe, expect, it } from 'vitest';
import type { View } from './view.ts';
import { defaultView, params, viewKeys } from './viewParams.ts';
import { formatView, historyStep, parseView } from './viewUrl.ts';

/** A small generator with a seed: the same thousand views in every run. */
function randomViews(count: number): View[] {
  let seed = 7;
  const below = (most: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % most;
  };
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const codes = ['E06000019', 'E06000059', 'E10000031', 'E06000053', 'E09000001'] as View['counties'];
  return Array.from({ length: count }, () => {
    const counties = codes.slice(below(3), 3 + below(3));
    const cameras: View['cameras'] = {};
    for (const code of counties)
      if (below(2) === 0)
        cameras[code] = {
          lon: (below(80000) - 60000) / 1e4,
          lat: (500000 + below(50000)) / 1e4,
          k: (100 + below(900)) / 100,
        };
    return {
      ...defaultView,
      counties,
      level: pick(['lsoa', 'ward']),
      indicator: pick(['imd-2025', 'ruc-2021', 'km-gp-2025']) as View['indicator'],
      area: pick([null, 'E01014042', 'E05009461']) as View['area'],
      breaks: pick(['national', 'local']),
      scale: pick(['fit', 'ground']),
      renderer: pick(['auto', 'light', 'gl']),
      cameras,
      pinned: pick([null, 0, 4, 9]),
      sort: pick(['rank', '-name', 'value']),
      filter: pick(['', 'st mary’s & co', 'a,b:c', '50% + more', ' x']),
      rows: pick(['county', 'ward', 'district', 'former']),
      order: pick(['mean', 'worst', 'gap']),
      paint: pick(['measure', 'district', 'former', 'two', 'two3'] as const),
      worst: pick([10, 20, 30, 50]),
      pockets: { wards: pick([5, 20, 50]), lsoas: pick([5, 20, 45]) },
      with: pick([null, 'geographical-barriers-2025', 'no-car-2021']) as View['with'],
      between: pick(['', '2015-2019']),
    };
  });
}

describe('the address of a view', () => {
  it('gives the same view back, whatever the view', () => {
    for (const view of randomViews(1000)) {
      expect(parseView(formatView(view))).toEqual({ view, problems: [] });
    }
  });

  it('is empty for the usual view', () => {
    expect(formatView(defaultView)).toBe('');
    expect(parseView('')).toEqual({ view: defaultView, problems: [] });
  });

  it('can be read by people: commas and colons as they are, a fixed order', () => {
    const view = {
      ...defaultView,
      filter: 'weymouth, town',
      level: 'ward' as const,
      counties: defaultView.counties.slice(0, 2),
    };
    expect(formatView(view)).toBe('?counties=E06000019,E06000059&level=ward&filter=weymouth,+town');
    const cameras = { ...defaultView.cameras, E06000019: { lon: -2.715, lat: 52.056, k: 3.2 } };
    expect(formatView({ ...defaultView, cameras })).toBe('?at=E06000019*-2.7150*52.0560*3.20');
  });

  it('names each parameter once', () => {
    const names = viewKeys.map((key) => params[key].name);
    expect(new Set(names).size).toBe(names.length);
    expect(viewKeys).toHaveLength(Object.keys(defaultView).length);
  });

  it.each([
    '?counties=,,&level=parish&class=0&at=E06000019*x*y*z&area=E01&sort=%3Cscript%3E',
    '?at=E06000019*-2.7*52.05*-3&map=webgpu',
    '?%E0%A4%A=1&counties=%FF',
    '?level=constructor&work=__proto__&sort=toString',
    '&&&===',
  ])('never throws over a bad link: %s', (search) => {
    expect(() => parseView(search)).not.toThrow();
  });

  it('cuts a long filter between characters, so that it can be written again', () => {
    const { view } = parseView(`?filter=${'a'.repeat(99)}${encodeURIComponent('😀😀')}`);
    expect(view.filter).toBe(`${'a'.repeat(99)}😀`);
    expect(() => formatView(view)).not.toThrow();
  });

  it('says what could not be read and shows the usual setting instead', () => {
    const { view, problems } = parseView('?level=parish&breaks=local');
    expect(view).toEqual({ ...defaultView, breaks: 'local' });
    expect(problems).toEqual([
      'The link asks for level “parish”, which cannot be read; the usual setting is shown.',
    ]);
  });

  it('takes the words readers see for levels', () => {
    expect(parseView('?level=Wards').view.level).toBe('ward');
    expect(parseView('?level=neighbourhoods').view.level).toBe('lsoa');
  });
});

describe('the step for Back', () => {
  it('is made by a choice, not by moving a map or typing', () => {
    expect(historyStep(defaultView, { ...defaultView, level: 'ward' })).toBe('push');
    expect(historyStep(defaultView, { ...defaultView, filter: 'x' })).toBe('replace');
    expect(historyStep(defaultView, { ...defaultView, filter: 'x', pinned: 1 })).toBe('push');
    expect(historyStep(defaultView, { ...defaultView })).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import type { AreaCode, County, CountyCode } from '../area.ts';
import type { View } from '../view.ts';
import { defaultView } from '../viewParams.ts';
import { sharedLink } from './sharedLink.ts';

const counties = [
  { code: 'E06000059', name: 'Dorset' },
  { code: 'E08000013', name: 'St. Helens' },
] as County[];
const only = (code: string, more: Partial<View> = {}): View => ({
  ...defaultView,
  counties: [code as CountyCode],
  ...more,
});

describe('what is pasted for a view', () => {
  test('is the page of its county, where that shows the same map', () => {
    expect(sharedLink(only('E06000059'), counties)).toBe('county/dorset.html');
    expect(sharedLink(only('E08000013'), counties)).toBe('county/st-helens.html');
  });

  test('takes the rest of the view along', () => {
    const view = only('E06000059', { area: 'E01020366' as AreaCode, pinned: 0 });
    expect(sharedLink(view, counties)).toBe('county/dorset.html?area=E01020366&class=1');
  });

  test.each<[string, View]>([
    ['another measure', only('E06000059', { indicator: 'imd-2019' as View['indicator'] })],
    ['wards', only('E06000059', { level: 'ward' })],
    ['the other room', only('E06000059', { work: 'target' })],
    ['an unknown county', only('E06000099')],
    ['two counties', { ...defaultView, counties: ['E06000059', 'E08000013'] as CountyCode[] }],
  ])('is the address of the view for %s', (_, view) => {
    expect(sharedLink(view, counties)).toMatch(/^\?counties=E0/);
  });

  test('is the bare address for the bare view', () => {
    expect(sharedLink(defaultView, counties)).toBe('');
  });
});

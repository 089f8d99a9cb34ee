import { describe, expect, it } from 'vitest';
import { tinyshire } from '../../tests/fixtures/tinyAtlas.ts';
import { defaultView } from '../domain/viewParams.ts';
import { chartView, isSameView, steady } from './steady.ts';

describe('what charts know of a view', () => {
  it('stays the same object while a map moves or the table is sorted', () => {
    const keep = steady(isSameView);
    const first = keep({ ...defaultView });
    const moved = { [tinyshire]: { lon: 0, lat: 52, k: 2 } };
    expect(keep({ ...defaultView, cameras: moved, sort: 'name' })).toBe(first);
    expect(keep({ ...defaultView, rows: 'ward' })).not.toBe(first);
  });

  it('has the newest options and selection, but the measure that is shown', () => {
    const newest = {
      ...defaultView,
      indicator: 'x' as typeof defaultView.indicator,
      rows: 'ward' as const,
      area: 'E01000001' as never,
    };
    const view = chartView(defaultView, newest);
    expect([view.indicator, view.rows, view.area]).toEqual([defaultView.indicator, 'ward', 'E01000001']);
  });
});

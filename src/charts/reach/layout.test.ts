import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { layoutReach, shareAt } from './layout.ts';
import ReachCurve from './ReachCurve.svelte';

const shown = {
  curve: [
    { x: 0, y: 0 },
    { x: 0.25, y: 0.5 },
    { x: 1, y: 1 },
  ],
  best: [
    { x: 0, y: 0 },
    { x: 1, y: 1 },
  ],
  against: null,
  at: { x: 0.25, y: 0.5 },
  atOther: null,
};

describe('a reach curve laid out', () => {
  it('has one scale for residents and one for those in need, whatever its width', () => {
    for (const room of [280, 640, 1400]) {
      const layout = layoutReach(shown, room);
      expect(layout.width).toBeLessThanOrEqual(room);
      expect(layout.at.x - layout.left).toBeCloseTo((layout.right - layout.left) / 4, 6);
      expect(layout.bottom - layout.at.y).toBeCloseTo((layout.bottom - layout.top) / 2, 6);
      expect(layout.at.label).toBe('50%');
    }
  });

  it('finds the share of residents under a pointer, and stays within all of them', () => {
    const layout = layoutReach(shown, 640);
    expect(shareAt(layout, layout.at.x)).toBeCloseTo(0.25, 9);
    expect(shareAt(layout, -50)).toBe(0);
    expect(shareAt(layout, 5000)).toBe(1);
  });

  it('writes to the left of a cut that is far to the right', () => {
    expect(layoutReach({ ...shown, at: { x: 0.9, y: 0.95 } }, 400).at.anchor).toBe('end');
  });
});

it('is drawn with a slider that says what it holds', () => {
  const { body } = render(ReachCurve, {
    props: {
      ...{ shown, room: 320, foot: 'Residents', side: 'In need', spoken: '3 neighbourhoods' },
      onkey: () => false,
      ondrag: () => undefined,
    },
  });
  expect(body).toContain('role="slider"');
  expect(body).toContain('aria-valuenow="25"');
  expect(body).toContain('aria-valuetext="3 neighbourhoods"');
  expect(body).not.toContain('NaN');
});

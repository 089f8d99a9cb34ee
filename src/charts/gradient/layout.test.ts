import { describe, expect, it } from 'vitest';
import { layoutGradient, type GradientRow } from './layout.ts';

const words = (pounds: number): string => `£${pounds.toFixed(2)}`;
const rows = (cliff: number | null): GradientRow[] => [
  { label: 'worst 10%', plan: 10, cliff, isCliff: true },
  { label: '10–20%', plan: null, cliff: cliff === null ? null : 0, isCliff: false },
  { label: 'best 10%', plan: 5, cliff: cliff === null ? null : 0, isCliff: false },
];

describe('pounds per resident laid out', () => {
  it('keeps all bars on one scale from nought, and says where nobody lives', () => {
    for (const width of [20, 288, 640]) {
      const layout = layoutGradient(rows(null), 6, width, words);
      const [first, none, last] = layout.rows;
      expect(first!.bar! / last!.bar!).toBeCloseTo(2, 9);
      expect(none).toMatchObject({ bar: null, words: 'nobody here' });
      expect((layout.flat.x - layout.left) / first!.bar!).toBeCloseTo(0.6, 9);
      expect(layout.rows.every(({ cliff }) => cliff === null)).toBe(true);
    }
  });

  it('writes a cliff edge off the scale at its end, and marks one that fits', () => {
    const off = layoutGradient(rows(500), 6, 640, words);
    expect(off.rows[0]?.cliff).toMatchObject({
      isOff: true,
      x: off.right,
      words: 'cliff edge £500.00, off the scale',
    });
    const fits = layoutGradient(rows(10), 6, 640, words).rows[0]!;
    expect(fits.cliff).toMatchObject({ isOff: false });
    expect(fits.cliff!.x).toBeCloseTo(fits.bar! + off.left, 9);
  });

  it('writes no figure across the line of the flat amount', () => {
    for (const flat of [0.1, 2, 4.9, 5.1, 9.9]) {
      const layout = layoutGradient(rows(null), flat, 640, words);
      for (const { words: said, wordsX } of layout.rows)
        expect(layout.flat.x > wordsX && layout.flat.x < wordsX + said.length * 8).toBe(false);
    }
  });

  it('holds where all pounds are nought', () => {
    const layout = layoutGradient([{ label: 'a', plan: 0, cliff: null, isCliff: true }], 0, 300, words);
    expect(layout.rows[0]?.bar).toBe(0);
  });
});

it('is drawn where all figures round to the same pence', async () => {
  const { default: Gradient } = await import('./Gradient.svelte');
  const { render } = await import('svelte/server');
  const { chart } = await import('../strip/chart.ts');
  const few = rows(0.002).map((row) => ({ ...row, plan: row.plan === null ? null : row.plan / 1e4 }));
  const { body } = render(Gradient, {
    props: { chart, rows: few, flat: 0.0004, width: 300, head: 'Tenths', words },
  });
  expect(body).toContain('£0.00');
  expect(body).not.toContain('NaN');
});

import { describe, expect, it } from 'vitest';
import type { SummaryRow } from '../../domain/summaryRows.ts';
import { layoutSummaries, type LayoutInput } from './layout.ts';

const values = {
  ...{ averageScore: 20, averageRank: 1, tenth: 0, extent: 0, localConcentration: 1, scale: null },
};
const row = (code: string, rank: number | null): SummaryRow => ({
  ...{ kind: 'county', code, name: code, county: code, areas: 3, residents: 10, values, codes: [] },
  ranks: {
    averageScore: rank,
    averageRank: rank,
    tenth: null,
    extent: null,
    localConcentration: null,
    scale: null,
  },
  among: 153,
});
const input: LayoutInput = {
  rows: [row('A', 1), row('B', 153), row('C', 154), row('D', null)],
  measures: ['averageScore', 'averageRank'],
  width: 900,
  valueOf: () => '20',
  noteOf: () => '3 neighbourhoods',
  placeOf: () => '1st of 153',
};

describe.each([900, 320])('the matrix at %d px', (width) => {
  const layout = layoutSummaries({ ...input, width });

  const [worst, best, beyond, none] = layout.lines.flatMap(({ cells }) => cells[0] ?? []);
  if (!worst || !best || !beyond || !none) throw new Error('four rows are laid out');

  it('puts the worst at the left end, the best at the right, and none outside', () => {
    expect(worst.dotX).toBeCloseTo(worst.left + 5, 6);
    expect(best.dotX).toBeCloseTo(best.right - 5, 6);
    expect(beyond.dotX).toBe(best.dotX);
    expect(none.dotX).toBeNull();
    for (const { cells } of layout.lines)
      for (const cell of cells) expect(cell.right).toBeLessThanOrEqual(width);
  });

  it('lets no area run into the next', () => {
    layout.lines.forEach(({ cells, bottom, nameY }, index) => {
      const top = layout.lines[index - 1]?.bottom ?? 0;
      expect(nameY).toBeGreaterThan(top);
      for (const { lineY } of cells) expect(lineY).toBeLessThan(bottom);
    });
    expect(layout.height).toBe(layout.lines.at(-1)?.bottom);
  });
});

it('leaves a long name room before its figures', () => {
  const rows = [row('Bournemouth, Christchurch and Poole', 1)];
  const layout = layoutSummaries({ ...input, rows });
  expect(layout.isWide).toBe(true);
  // 16 px semi-bold runs about 7.3 px a letter: 256 px
  expect(layout.lines[0]?.cells[0]?.left).toBeGreaterThan(270);
});

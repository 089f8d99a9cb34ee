import { describe, expect, it } from 'vitest';
import { localConcentration } from './localConcentration.ts';

describe('local concentration', () => {
  it('takes exactly 10% of residents from the most deprived end', () => {
    // 1,000 residents: 60 of rank 2 (reversed 99), then 40 of the 500 of rank 10 (reversed 91)
    expect(localConcentration([10, 2, 80], [500, 60, 440], 100)).toBeCloseTo((60 * 99 + 40 * 91) / 100, 12);
  });

  it('is one neighbourhood’s own reversed rank where that one holds 10%', () => {
    expect(localConcentration([7, 50], [500, 500], 100)).toBe(94);
  });

  it('does not depend on the order of the neighbourhoods, and never falls below their mean', () => {
    const ranks = [3, 44, 91, 12, 60];
    const residents = [120, 90, 400, 77, 300];
    const found = localConcentration(ranks, residents, 100) ?? NaN;
    expect(localConcentration([...ranks].reverse(), [...residents].reverse(), 100)).toBeCloseTo(found, 10);
    const mean = ranks.reduce((sum, rank, at) => sum + (101 - rank) * (residents[at] ?? 0), 0) / 987;
    expect(found).toBeGreaterThan(mean);
  });

  it('is null where nobody lives', () => {
    expect(localConcentration([], [], 100)).toBeNull();
  });
});

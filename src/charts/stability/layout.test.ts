import { describe, expect, it } from 'vitest';
import { madeUpPlan } from '../../../tests/fixtures/planData.ts';
import { stableRows, wavering } from './layout.ts';
import { drawnWords, stableSentences, timesWords } from './words.ts';

const data = madeUpPlan([
  { code: 'A1', residents: 100, rank: 1 },
  { code: 'A2', residents: 200, rank: 9 },
  { code: 'A3', residents: 400, rank: 11 },
  { code: 'B1', residents: 800, rank: 10, county: 'Otherland' },
]);
/** England's list in another order than the plan's */
const places = [3, 0, 2, 1];
const stability = {
  draws: 200,
  tenth: Uint16Array.from([90, 0, 150, 200]),
  fifth: Uint16Array.from([200, 0, 200, 200]),
};
const rows = stableRows(data, places, stability, 'tenth');

describe('rank stability, neighbourhood by neighbourhood', () => {
  it('lists who is there in any draw, most often first', () => {
    expect(rows.map(({ area, times, share }) => [area.code, times, share])).toEqual([
      ['A1', 200, 1],
      ['A3', 150, 0.75],
      ['A2', 90, 0.45],
    ]);
    expect(wavering(rows, 200).map(({ area }) => area.code)).toEqual(['A3', 'A2']);
    expect(stableRows(data, places, stability, 'fifth')).toHaveLength(3);
  });

  it('says for each county who holds and who comes and goes', () => {
    expect(stableSentences(data, rows, 200, 'most deprived 10% in England')).toEqual([
      'Tinyshire: 1 neighbourhood is among the most deprived 10% in England in every draw. 2 more are there in some draws only, 1 in at least half.',
      'Otherland: no neighbourhood is among the most deprived 10% in England in any draw.',
    ]);
    expect([timesWords(200, 200), timesWords(187, 200)]).toEqual(['all 200 draws', '187 of 200 draws']);
    expect(drawnWords(200, 0.2, 1, ['Tinyshire'])).toContain('up to ±20% of it (seed 1)');
  });
});

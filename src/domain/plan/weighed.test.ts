import { describe, expect, it } from 'vitest';
import { madeUpPlan } from '../../../tests/fixtures/planData.ts';
import { weighCounties } from './weighed.ts';
import {
  countedWords,
  englandSentence,
  moveWords,
  spokenMoves,
  weighedSentence,
  weighedTable,
  weightsWords,
} from './weighedWords.ts';
import { officialWeights } from './weights.ts';

const data = madeUpPlan([
  { code: 'A1', residents: 100, rank: 1 },
  { code: 'A2', residents: 200, rank: 9 },
  { code: 'A3', residents: 400, rank: 11 },
  { code: 'B1', residents: 800, rank: 10, county: 'Otherland' },
  { code: 'B2', residents: 1600, rank: 50, county: 'Otherland' },
]);
const ranks = { official: [1, 9, 11, 10, 50], own: [2, 12, 5, 9, 60] };
const [own, other] = weighCounties(data, ranks, 10);

describe('what own weights change', () => {
  it('is counted county by county, with residents', () => {
    expect(own).toMatchObject({
      before: { areas: [0, 1], residents: 300 },
      after: { areas: [0, 2], residents: 500 },
      enters: { areas: [2], residents: 400 },
      leaves: { areas: [1], residents: 200 },
    });
    expect(other).toMatchObject({
      before: { areas: [3], residents: 800 },
      after: { areas: [3], residents: 800 },
      enters: { areas: [], residents: 0 },
      leaves: { areas: [], residents: 0 },
    });
  });

  it('adds up: who was there, less who leaves, and who enters', () => {
    for (const { before, after, enters, leaves } of [own, other].flatMap((one) => one ?? [])) {
      expect(after.areas.length).toBe(before.areas.length - leaves.areas.length + enters.areas.length);
      expect(after.residents).toBe(before.residents - leaves.residents + enters.residents);
    }
  });

  it('is said in a sentence', () => {
    expect(own && weighedSentence(own)).toBe(
      'Tinyshire: 2 neighbourhoods with 500 residents, instead of 2 neighbourhoods with 300 residents by the official IMD: 1 enters (400 residents), 1 leaves (200 residents).',
    );
    expect(other && weighedSentence(other)).toBe(
      'Otherland: 1 neighbourhood with 800 residents, as by the official IMD.',
    );
    expect(countedWords({ areas: [], residents: 0 })).toBe('no neighbourhood');
    expect(spokenMoves([{ short: '10%', weighed: [own, other].flatMap((one) => one ?? []) }])).toBe(
      'Most deprived 10%: 1 enters, 1 leaves.',
    );
    expect(englandSentence({ enters: [4], leaves: [1], stays: [0, 2] }, 3)).toBe(
      'England: 2 of 3 neighbourhoods stay, 1 enters in place of others.',
    );
    expect(weightsWords(officialWeights)).toContain('Income 22.5%, Employment 22.5%, Education, skills');
  });

  it('has a word for every neighbourhood', () => {
    expect([moveWords(1, 2, 10), moveWords(11, 5, 10), moveWords(9, 12, 10), moveWords(50, 60, 10)]).toEqual([
      'stays in',
      'enters',
      'leaves',
      'stays out',
    ]);
  });

  it('is a table of all of them, with the draws where they were counted', () => {
    const plain = weighedTable(data, ranks, [10, 20], null, 'x');
    expect(plain.rows.map((row) => row.slice(6))).toEqual([
      [1, 2, 'stays in', 'stays in'],
      [9, 12, 'leaves', 'stays in'],
      [11, 5, 'enters', 'stays in'],
      [10, 9, 'stays in', 'stays in'],
      [50, 60, 'stays out', 'stays out'],
    ]);
    const counts = {
      draws: 200,
      tenth: Uint16Array.from([200, 50, 150, 0, 0]),
      fifth: Uint16Array.from([200, 200, 200, 200, 1]),
    };
    const stable = weighedTable(data, ranks, [10, 20], { places: [0, 1, 2, 3, 4], counts }, 'x');
    expect(stable.rows.map((row) => row.slice(-2))).toEqual([
      [100, 100],
      [25, 100],
      [75, 100],
      [0, 100],
      [0, 0.5],
    ]);
    for (const { columns, rows } of [plain, stable])
      for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});

import { describe, expect, it } from 'vitest';
import { coarseCounts, coarseMove, flowOf, followCounty, type Move, type ReleaseOfCounty } from './change.ts';
import type { ChangeFile } from './changeFile.ts';
import { persistCounty } from './persistence.ts';

/**
 * Tinyshire of 2011: A, B, C, D, E. In 2021: A unchanged (0), B split into two (1, 2), C and D merged (3), E redrawn
 * together with an area of another county (4).
 */
const file: ChangeFile = {
  county: 'E1',
  relation: [0, 1, 1, 2, 3],
  pairs: { lsoa21: [0, 1, 2, 3, 3, 4], lsoa11: [0, 1, 1, 2, 3, 4] },
  outside: [{ lsoa21: 'n4', lsoa11: 'z' }],
} as unknown as ChangeFile;

function release(
  geography: 'lsoa21' | 'lsoa11',
  codes: string[],
  tenths: (number | null)[],
): ReleaseOfCounty {
  const lsoas = codes.map((code, index) => ({
    code,
    name: `Area ${code}`,
    residents: 1000 + index,
    tenth: tenths[index] ?? null,
  }));
  return {
    geography,
    own: { county: { code: 'E1', name: 'Tinyshire' }, lsoas },
  } as unknown as ReleaseOfCounty;
}

const in2025 = release('lsoa21', ['n0', 'n1', 'n2', 'n3', 'n4'], [1, 2, 4, 1, 1]);
const in2019 = release('lsoa11', ['A', 'B', 'C', 'D', 'E'], [2, 2, 1, 1, 1]);
const in2015 = release('lsoa11', ['A', 'B', 'C', 'D', 'E'], [1, 1, 1, null, 1]);

describe('neighbourhoods followed from one release to another', () => {
  const change = followCounty(file, in2019, in2025);

  it('are compared where unchanged, carried where split, apart where merged or complex', () => {
    expect(
      change.moves.map(({ code, codeBefore, before, after, relation }) => [
        code,
        codeBefore,
        before,
        after,
        relation,
      ]),
    ).toEqual([
      ['n0', 'A', 2, 1, 'U'],
      ['n1', 'B', 2, 2, 'S'],
      ['n2', 'B', 2, 4, 'S'],
    ]);
    expect(
      change.apart.map(({ code, relation, before }) => [code, relation, before.map((one) => one.code)]),
    ).toEqual([
      ['n3', 'M', ['C', 'D']],
      ['n4', 'X', ['E', 'z']],
    ]);
  });

  it('lose nobody: compared, apart and without a figure make all', () => {
    const gap = followCounty(file, release('lsoa11', ['A', 'B', 'C', 'D', 'E'], [null, 2, 1, 1, 1]), in2025);
    expect([gap.moves.length, gap.apart.length, gap.unknown]).toEqual([2, 2, ['n0']]);
  });

  it('are compared one by one on the same boundaries', () => {
    const same = followCounty(file, in2015, in2019);
    expect(same.moves.map(({ before, after }) => [before, after])).toEqual([
      [1, 2],
      [1, 2],
      [1, 1],
      [1, 1],
    ]);
    expect(same.apart).toEqual([]);
    expect(same.unknown).toEqual(['D']);
  });

  it('add up to a flow and to coarse moves', () => {
    const flow = flowOf(change.moves);
    expect(flow[10]).toBe(1); // second tenth to first
    expect(flow[11]).toBe(1); // second to second
    expect(flow[13]).toBe(1); // second to fourth
    expect(flow.reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(coarseCounts(flow)).toEqual([0, 1, 1, 0, 1]);
  });

  it('loses nobody between flow and coarse moves, whatever the moves', () => {
    const moves = Array.from({ length: 100 }, (_, at) => ({
      before: Math.floor(at / 10) + 1,
      after: (at % 10) + 1,
    })) as Move[];
    const counts = coarseCounts(flowOf(moves));
    // of the 100 ways: 10 stay, 9 go one tenth each way, 36 two or more each way
    expect(counts).toEqual([36, 9, 10, 9, 36]);
  });

  it.each([
    [1, 1, 0],
    [2, 1, -1],
    [3, 1, -2],
    [10, 1, -2],
    [1, 2, 1],
    [1, 10, 2],
  ])('from tenth %d to %d is the coarse move %d', (before, after, move) => {
    expect(coarseMove(before, after)).toBe(move);
  });
});

describe('who is in the worst fifth in every release', () => {
  it('is counted among those that can be followed through all of them', () => {
    const found = persistCounty(file, [in2025, in2019, in2015]);
    expect(found).toMatchObject({ areas: 5, followed: 3 });
    expect(found?.inEvery.map(({ code, codes, tenths, isSplit }) => [code, codes, tenths, isSplit])).toEqual([
      ['n0', ['n0', 'A', 'A'], [1, 2, 1], false],
      ['n1', ['n1', 'B', 'B'], [2, 2, 1], true],
    ]);
  });

  it('needs two releases', () => {
    expect(persistCounty(file, [in2025])).toBeNull();
  });
});

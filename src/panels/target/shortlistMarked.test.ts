import { expect, it } from 'vitest';
import type { AreaCode } from '../../domain/area.ts';
import type { CodePair } from '../../domain/locality/olderAreas.ts';
import { shortlistMarked } from './shortlistMarked.ts';

/** A stays; B was split into B1 and B2, C into C1 and C2; D and E were merged to M. */
const older = [
  ['A', 'A'],
  ['B1', 'B'],
  ['B2', 'B'],
  ['C1', 'C'],
  ['C2', 'C'],
  ['M', 'D'],
  ['M', 'E'],
].map(([now, was]) => ({ now, was })) as CodePair[];
const areas = ['A', 'B1', 'B2', 'C1', 'C2', 'M'].map((code) => ({ code }));
const data = { level: 'lsoa', areas } as never;
const maps = (codes: string[]) => ({ counties: [{ areas: codes.map((code) => ({ code })) }] }) as never;
const drawn = (lit: ReadonlySet<AreaCode> | undefined, codes: string[]) =>
  codes.filter((code) => lit?.has(code as AreaCode));

it('lights areas of 2011 all of whose pieces are on the list, and says how many cannot be lit', () => {
  const codes = ['A', 'B', 'C', 'D', 'E'];
  const marked = shortlistMarked({ data, older }, { shortlist: [0, 1, 2, 3, 5] }, maps(codes));
  expect(drawn(marked?.codes, codes)).toEqual(['A', 'B', 'D', 'E']);
  expect(marked?.words).toBe('Shortlist: 5 neighbourhoods; 1 not drawn on these boundaries of 2011');
});

it('lights what has kept its code where no pairs are known', () => {
  const marked = shortlistMarked({ data, older: [] }, { shortlist: [0, 1, 2] }, maps(['A', 'B', 'C']));
  expect(drawn(marked?.codes, ['A', 'B', 'C'])).toEqual(['A']);
  expect(marked?.words).toContain('2 not drawn');
});

it('says nothing of boundaries where every area is drawn, nor anything without rules', () => {
  const all = ['A', 'B1', 'B2', 'C1', 'C2', 'M'];
  expect(shortlistMarked({ data, older: [] }, { shortlist: [1] }, maps(all))?.words).toBe(
    'Shortlist: 1 neighbourhood',
  );
  expect(shortlistMarked({ data, older }, { shortlist: null }, maps(all))).toBeNull();
});

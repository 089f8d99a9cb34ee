import { describe, expect, it } from 'vitest';
import type { AreaCode } from '../area.ts';
import { codesWords, membershipWords } from './localityWords.ts';

const code = (number: number): AreaCode => `E0100000${number}` as AreaCode;
const nameOf = (area: AreaCode): string => `Mill ${area.at(-1) ?? ''}`;
const words = (membership: Parameters<typeof membershipWords>[0]): string[] =>
  membershipWords(membership, '3 km round HR1 2HX', nameOf);

describe('how neighbourhoods fit a shape', () => {
  it('says who belongs, who reaches beyond and who lies partly inside', () => {
    expect(
      words({
        areas: [code(1), code(2)],
        beyond: [{ code: code(2), inside: 0.75 }],
        partly: [{ code: code(3), inside: 0.004 }],
        fit: 0.998,
      }),
    ).toEqual([
      '2 neighbourhoods have the middle of their homes inside 3 km round HR1 2HX.',
      'Of their postcodes more than 99% lie inside.',
      'Reaching beyond it: Mill 2 (75% inside).',
      'Partly inside, but not taken: Mill 3 (less than 1% inside).',
    ]);
  });

  it('says when nobody lives there', () => {
    expect(words({ areas: [], beyond: [], partly: [], fit: null })).toEqual([
      'No home of a neighbourhood shown lies inside 3 km round HR1 2HX.',
    ]);
  });

  it('names four and counts the rest', () => {
    const partly = [1, 2, 3, 4, 5, 6].map((number) => ({ code: code(number), inside: 0.5 }));
    expect(words({ areas: [], beyond: [], partly, fit: null }).at(-1)).toBe(
      'Partly inside, but not taken: Mill 1 (50% inside), Mill 2 (50% inside), Mill 3 (50% inside), Mill 4 (50% inside) and 2 others.',
    );
  });
});

it('pasted codes say what they came to, and what is wrong with each', () => {
  expect(
    codesWords({
      areas: [code(1), code(2)],
      wards: 1,
      faults: [
        { text: 'W01000001', fault: 'abroad' },
        { text: 'E01000009', fault: 'redrawn' },
      ],
    }),
  ).toEqual([
    '2 neighbourhoods named, 1 ward by best fit among them.',
    'W01000001 is not in England: the atlas has England only.',
    'E01000009 is a neighbourhood of 2011 that has been redrawn since: use codes of 2021.',
  ]);
});

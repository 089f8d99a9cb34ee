import { describe, expect, it } from 'vitest';
import type { CountyCode } from './area.ts';
import { compareWith, compareWords } from './comparison.ts';

const list = (text: string) => Array.from(text) as CountyCode[];
const [x] = list('x') as [CountyCode];

describe('one more county in the comparison', () => {
  it('is added, and the button says so', () => {
    expect(compareWith(list('ab'), x)).toEqual(list('abx'));
    expect(compareWords(list('ab'), x, (code) => `${code}shire`)).toBe('Compare xshire');
  });

  it('takes the place of the fourth, and the button says so', () => {
    expect(compareWith(list('abcd'), x)).toEqual(list('abcx'));
    expect(compareWords(list('abcd'), x, (code) => `${code}shire`)).toBe('Show xshire in place of dshire');
  });

  it('leaves the one it is to be compared with in its place', () => {
    const [d] = list('d') as [CountyCode];
    expect(compareWith(list('abcd'), x, d)).toEqual(list('abxd'));
    expect(compareWords(list('abcd'), x, String, d)).toBe('Show x in place of c');
  });

  it('that is shown already changes nothing', () => {
    expect(compareWith(list('axcd'), x)).toEqual(list('axcd'));
    expect(compareWords(list('axcd'), x, String)).toBeNull();
  });
});

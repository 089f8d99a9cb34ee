import { describe, expect, it } from 'vitest';
import type { CountyCode } from '../../domain/area.ts';
import type { ProfileFeature, Profiles } from '../../domain/profiles.ts';
import type { Neighbour, Side } from '../../domain/similar.ts';
import { distanceWords, figureOf, likenessWords, likeSentences, tableOf } from './words.ts';

const feature = (title: string, unit: string): ProfileFeature => ({
  id: title,
  title,
  group: 'X',
  unit,
  year: '2025',
  indicator: null,
  weight: 0.5,
  log: false,
  decimals: 1,
  stored: 1,
  values: [10, 20],
});
const crime = feature('crime, average score', '');
const aged = feature('residents aged 65 and over', '%');
const side = (one: ProfileFeature, apart: number, share: number): Side => ({
  feature: one,
  own: 1,
  other: 2,
  apart,
  share,
});
const near: Neighbour = {
  code: 'B' as CountyCode,
  distance: 0.5,
  sides: [side(crime, 0.1, 0.1), side(aged, 1, 0.9)],
};

describe('likeness in words', () => {
  it('says what two counties share and what parts them, with both figures', () => {
    expect(likenessWords(near)).toEqual({
      alike: 'on 1 of 2 sides, most in crime',
      differs: 'residents aged 65 and over (2.0%, not 1.0%)',
    });
  });

  it('has words for counties alike in all or in nothing', () => {
    expect(likenessWords({ ...near, sides: [side(crime, 0, 0)] }).differs).toBe('on no side by much');
    expect(likenessWords({ ...near, sides: [side(crime, 2, 1)] }).alike).toBe(
      'on no side within a quarter of a standard deviation',
    );
  });

  it('measures distance by the middle one of all', () => {
    expect(distanceWords(0.5, 2)).toBe('0.25');
    expect(distanceWords(0, 0)).toBe('0.00');
  });

  it('writes a unit once', () => {
    expect(figureOf(12.34, { unit: '%', decimals: 1 })).toBe('12.3%');
    expect(figureOf(100, { unit: '%', decimals: 1 })).toBe('100%');
    expect(figureOf(0, { unit: '%', decimals: 1 })).toBe('0%');
    expect(figureOf(86.5, { unit: 'per km²', decimals: 1 })).toBe('86.5');
    expect(figureOf(0.1362, { unit: '', decimals: 3 })).toBe('0.136');
  });

  it('names the most alike and says whose profile it is', () => {
    const rows = [{ code: 'A' as CountyCode, name: 'Ashire', near: [near] }];
    const [first, last] = likeSentences(rows, () => 'Bshire', '2025');
    expect(first).toBe('Most like Ashire: Bshire.');
    expect(last).toContain('this atlas’s own');
  });

  it('has every side of both in its table', () => {
    const rows = [{ code: 'A' as CountyCode, name: 'Ashire', near: [near] }];
    const profiles: Profiles = { counties: ['A', 'B'] as CountyCode[], features: [crime, aged] };
    const table = tableOf(rows, profiles, () => 'Bshire', 1, 'x');
    expect(table.rows).toEqual([
      ['Ashire', 'itself', 'A', 0, 0, 1, 1],
      ['Ashire', 'Bshire', 'B', 1, 0.5, 2, 2],
    ]);
    expect(table.columns).toHaveLength(7);
  });
});

import { describe, expect, it } from 'vitest';
import type { IndicatorFile } from '../../domain/indicator.ts';
import type { CountyPairs, Pair } from '../../domain/twoMeasures.ts';
import {
  boxWords,
  furtherWord,
  presetsOf,
  rhoWords,
  scatterSentences,
  sidesWords,
  tableOf,
} from './words.ts';
import { shortOf } from './bases.ts';

function indicator(short: string, patch: Partial<IndicatorFile> = {}): IndicatorFile {
  return {
    title: short,
    short,
    year: '2025',
    kind: 'rank',
    worse: 'low',
    lsoa: { areas: 100, classes: { type: 'deciles', cuts: [10, 20, 30, 40, 50, 60, 70, 80, 90] } },
    ...patch,
  } as unknown as IndicatorFile;
}

const imd = indicator('IMD');
const cars = indicator('No car', { kind: 'rate', worse: 'high' });
const aged = indicator('Aged 65+', { kind: 'rate', worse: 'none' });
const pair = (isWorstX: boolean, isWorstY: boolean, y: number | null): Pair =>
  ({
    isWorstX,
    isWorstY,
    x: 0.9,
    y,
    residents: 1500,
    name: 'Area',
    ref: { code: 'E01', county: 'E1' },
    first: 'a',
    second: 'b',
  }) as unknown as Pair;
const county: CountyPairs = {
  code: 'E1',
  name: 'Tinyshire',
  pairs: [pair(true, true, 0.9), pair(true, false, 0.1), pair(true, false, null)],
  both: 2,
  rho: -0.5,
} as unknown as CountyPairs;

describe('two measures in words', () => {
  it('name measures, years, base and who has no dot', () => {
    expect(scatterSentences([county], imd, cars, 'lsoa', 0.31)).toEqual([
      'Rank correlation of IMD (2025) and No car (2025) over neighbourhoods (1 = the same order, 0 = none, −1 = the opposite order): Tinyshire −0.50, moderate, opposite ways; all of England 0.31, weak. In England as a whole, where IMD is worse, No car tends to be worse too.',
      'Among the worst 20% of neighbourhoods in England by IMD (2025) and by No car (2025) alike: 1 of 2 in Tinyshire, 1,500 residents.',
      'Without a figure for IMD or No car, so without a dot: 1 in Tinyshire (neighbourhoods).',
      'This is about neighbourhoods, not about the people in them.',
    ]);
  });

  it('say why wards have no England beside them', () => {
    expect(scatterSentences([county], imd, cars, 'ward', null)).toContain(
      'England’s outlines and its correlation are of neighbourhoods: wards have none here.',
    );
  });

  it('call nothing worse that has no worse end', () => {
    const sentences = scatterSentences([county], aged, indicator('Young', { worse: 'none' }), 'lsoa', null);
    expect(sentences.join(' ')).not.toMatch(/worse|worst/);
    expect(sentences[0]).toContain('In Tinyshire, where Aged 65+ is higher, Young tends to be lower.');
    expect(presetsOf(aged, imd, 'lsoa')).toEqual([]);
  });

  it('say what lies further along an axis', () => {
    expect([imd, cars, aged, indicator('x', { kind: 'measure', worse: 'low' })].map(furtherWord)).toEqual([
      'more deprived',
      'worse (higher)',
      'higher',
      'worse (lower)',
    ]);
  });

  it.each([
    [null, 'none (too few areas, or all alike)'],
    [0.05, '0.05, very weak'],
    [-0.19, '−0.19, very weak'],
    [-0.81, '−0.81, very strong, opposite ways'],
  ])('read a correlation of %s as %s', (rho, words) => {
    expect(rhoWords(rho)).toBe(words);
  });

  it('call a box by what it holds', () => {
    const presets = presetsOf(imd, cars, 'lsoa');
    const [both] = presets;
    expect(both?.box).toEqual({ x0: 0.8, x1: 1, y0: 0.8, y1: 1 });
    expect(boxWords(1, both!.box, 'lsoa', presets)).toBe(
      '1 neighbourhood among the worst 20% of neighbourhoods in England by IMD (2025) and by No car (2025)',
    );
    expect(boxWords(2, { ...both!.box, x0: 0.3 }, 'ward', presets)).toBe(
      '2 wards in the box of “Do two measures go together?”',
    );
  });

  it('say where a box has come to', () => {
    expect(sidesWords({ x0: 0.5, x1: 1, y0: 0.05, y1: 0.55 }, imd, cars)).toBe(
      'IMD (2025) from 50% to 100%, No car (2025) from 5% to 55%',
    );
  });

  it('write a year once', () => {
    expect(shortOf(indicator('Bus 2025'))).toBe('Bus 2025');
  });

  it('list areas without a dot too', () => {
    const { rows } = tableOf([county], imd, cars, 'lsoa', 'x');
    expect(rows).toHaveLength(3);
    expect(rows[2]?.slice(3, 6)).toEqual([1500, 90, null]);
  });
});

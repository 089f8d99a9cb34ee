import { expect, it } from 'vitest';
import { formatNumber, formatShare, formatValue, joinNames, missingReasons, ordinal } from './format.ts';

it('writes numbers the British way', () => {
  expect(formatNumber(33755)).toBe('33,755');
  expect(formatNumber(-0.5, 1)).toBe('−0.5');
  expect(formatNumber(2.5, 3, false)).toBe('2.5');
  expect(formatValue(12.345, '%', 1)).toBe('12.3%');
  expect(formatValue(0.4, 'km', 2)).toBe('0.40 km');
  expect(formatValue(31.7, '', 1)).toBe('31.7');
});

it('writes ordinals', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 111, 1012, 3163].map(ordinal)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '102nd',
    '111th',
    '1,012th',
    '3,163rd',
  ]);
});

it('never rounds something to none or to all', () => {
  expect([0, 0.0001, 0.074, 0.9999, 1].map(formatShare)).toEqual([
    '0%',
    'less than 0.1%',
    '7.4%',
    'more than 99.9%',
    '100%',
  ]);
});

it('joins names as in a sentence', () => {
  const lists = [[], ['A'], ['A', 'B'], ['A', 'B', 'C']];
  expect(lists.map((names) => joinNames(names))).toEqual(['', 'A', 'A and B', 'A, B and C']);
  expect(joinNames(['A', 'B', 'C'], 'or')).toBe('A, B or C');
});

it('has words for every reason', () => {
  for (const words of Object.values(missingReasons)) expect(words.length).toBeGreaterThan(10);
});

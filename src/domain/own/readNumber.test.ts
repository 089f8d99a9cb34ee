import { describe, expect, it } from 'vitest';
import { marksOf, readNumber } from './readNumber.ts';

const number = (value: number) => ({ kind: 'number', value });

describe('readNumber', () => {
  it.each([
    ['12', 12],
    [' 1,234 ', 1234],
    ['1,234,567.5', 1_234_567.5],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['12%', 12],
    ['12.5 %', 12.5],
    ['12 per cent', 12],
    ['£3,400', 3400],
    ['-£3,400.50', -3400.5],
    ['£-12', -12],
    ['3400 €', 3400],
    ['(5)', -5],
    ['−5', -5],
    ['+5', 5],
    ['0', 0],
    ['-0', 0],
    ['1e3', 1000],
  ])('reads %j', (text, value) => {
    expect(readNumber(text, 'point')).toEqual(number(value));
  });

  it.each(['', ' ', '-', '–', '..', '…', '*', ':', 'n/a', 'N/A', 'na', 'NULL', '[x]', '[c]', '<5', '#N/A'])(
    'takes %j for no figure',
    (text) => {
      expect(readNumber(text, 'point')).toEqual({ kind: 'none' });
    },
  );

  it.each(['abc', '12abc', '1,23', '12,5', '1.2.3', '5-10', '#REF!', '1,2345', '2024-05-01', 'E01014042'])(
    'does not take %j for a number',
    (text) => {
      expect(readNumber(text, 'point')).toEqual({ kind: 'bad' });
    },
  );

  it.each([
    ['12,5', 12.5],
    ['1.234,5', 1234.5],
    ['1.234', 1234],
    ['7', 7],
    ['12,5%', 12.5],
    ['1 234,5', 1234.5],
  ])('reads %j where the comma parts whole from fraction', (text, value) => {
    expect(readNumber(text, 'comma')).toEqual(number(value));
  });
});

describe('the decimal mark of a column', () => {
  it.each([
    [['12,5', '7', '1,234'], 'comma'],
    [['1.234,5', '12'], 'comma'],
    [['1,234', '2,345'], 'point'],
    [['1.5', '2,345'], 'point'],
    // some say point, some comma: a comma would misread the first
    [['1.25', '12,5'], 'point'],
    // thousands do not begin with nought
    [['0.125', '1.200'], 'point'],
    [['0,125', '1,200'], 'comma'],
    [['1', 'n/a'], 'point'],
    [[], 'point'],
  ] as const)('%j: %s, and no doubt', (cells, decimal) => {
    expect(marksOf(cells)).toEqual({ decimal, doubt: null });
  });

  it.each([
    // alone, it is what such a file usually has
    [['1.200', '3.450'], 'point', 'point'],
    [['1.200', '3.450'], 'comma', 'comma'],
    [['1,200'], 'comma', 'comma'],
    // no whole number reaches a thousand without a point
    [['950', '1.200', '12'], 'point', 'comma'],
    [['950', '1.200', '1450'], 'comma', 'point'],
  ] as const)('%j, usually %s: %s, in doubt', (cells, usual, decimal) => {
    const doubt = cells.find((cell) => /[,.]/.test(cell));
    expect(marksOf(cells, null, usual)).toEqual({ decimal, doubt });
  });

  it('is no matter of doubt where other columns prove it', () => {
    expect(marksOf(['1.200'], 'comma')).toEqual({ decimal: 'comma', doubt: null });
    expect(marksOf(['1.25', '5'], 'comma')).toEqual({ decimal: 'point', doubt: null });
  });
});

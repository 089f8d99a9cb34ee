import { expect, it } from 'vitest';
import { doubtWords } from './fileWords.ts';
import { turnDecimal } from './findColumns.ts';
import { makeGazetteer } from './gazetteer.ts';
import { describeTable, readTable } from './openTable.ts';

/** The column of figures of a file of two columns. */
function figuresOf(text: string) {
  const read = readTable(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.fault);
  const gazetteer = makeGazetteer({ counties: [], areas: [], msoas: [], postcodes: null });
  return describeTable(read, gazetteer).columns[1];
}

it('says of a figure that could be two how it is read, and what it could be too', () => {
  const column = figuresOf('lsoa;grants\nE01014010;1.200\nE01014011;3.450\n');
  expect(column).toMatchObject({ decimal: 'comma', doubt: '1.200' });
  expect(doubtWords('1.200', 'comma')).toEqual({
    said: '“1.200” could be 1,200 or 1.2, and nothing in the file proves which. The column is read so that it is 1,200.',
    other: '1.2',
  });
  expect(doubtWords('1.200', 'point').other).toBe('1,200');
});

it('makes a rate of counts that are read as fractions, and keeps what a reader said of them', () => {
  const column = figuresOf('lsoa;calls\nE01014010;1.200\nE01014011;3.450\n');
  expect(column).toMatchObject({ value: 'count', otherwise: 'rate' });
  const choice = { key: 0, keyKind: 'lsoa', value: 1, decimal: 'comma', within: null } as const;
  const turned = turnDecimal({ ...choice, valueKind: 'count' }, column);
  expect(turned).toMatchObject({ decimal: 'point', valueKind: 'rate' });
  expect(turnDecimal(turned, column)).toMatchObject({ decimal: 'comma', valueKind: 'count' });
  expect(turnDecimal({ ...choice, valueKind: 'per-cent' }, column).valueKind).toBe('per-cent');
  expect(turnDecimal({ ...choice, valueKind: 'count' }, undefined).valueKind).toBe('count');
});

it.each([
  ['thousands in a file parted by commas', 'lsoa,grants\nE01014010,"1,200"\n', 'point'],
  ['a fraction in the same column', 'lsoa;rate\nE01014010;1.200\nE01014011;0.5\n', 'point'],
  ['a comma elsewhere in the file', 'lsoa;grants;rate\nE01014010;1.200;4,5\n', 'comma'],
])('is not in doubt: %s', (_, text, decimal) => {
  expect(figuresOf(text)).toMatchObject({ decimal });
  expect(figuresOf(text)?.doubt).toBeUndefined();
});

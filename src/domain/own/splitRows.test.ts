import { describe, expect, it } from 'vitest';
import { delimiterOf, splitRows, unifyBreaks } from './splitRows.ts';

describe('splitRows', () => {
  it('keeps the line each row begins at, through quoted line breaks and empty lines', () => {
    const text = unifyBreaks('code,note\r\nE1,"one\r\ntwo\r\nthree"\r\n\r\n,\nE2,"a ""b"" c"\n');
    expect(splitRows(text, ',')).toEqual({
      cells: [
        ['code', 'note'],
        ['E1', 'one\ntwo\nthree'],
        ['E2', 'a "b" c'],
      ],
      lines: [1, 2, 7],
      badQuotes: [],
    });
  });

  it('reads a line whose quotes do not close as it stands, and all others as ever', () => {
    expect(splitRows('a,b\n"x" y,1\nc,2\n"d,e",3\n', ',')).toEqual({
      cells: [
        ['a', 'b'],
        ['"x" y', '1'],
        ['c', '2'],
        ['d,e', '3'],
      ],
      lines: [1, 2, 3, 4],
      badQuotes: [2],
    });
    expect(splitRows('a,b\nc,2\nd,"open\ne,3\n', ',')).toMatchObject({
      cells: [
        ['a', 'b'],
        ['c', '2'],
        ['d', '"open'],
        ['e', '3'],
      ],
      lines: [1, 2, 3, 4],
      badQuotes: [3],
    });
    expect(splitRows('a,"b', ',')).toMatchObject({ cells: [['a', '"b']], badQuotes: [1] });
  });

  it('gives up on quotation marks where they fault again and again', () => {
    const text = Array.from({ length: 5000 }, (_, at) => `${String(at)},"x" y\n`).join('');
    const { cells, badQuotes } = splitRows(text, ',');
    expect(cells).toHaveLength(5000);
    expect(cells[4000]).toEqual(['4000', '"x" y']);
    expect(badQuotes).toHaveLength(20);
  });

  it('counts lines, cells and faults right in a text of many portions', () => {
    const count = 120_000;
    const texts = Array.from({ length: count }, (_, at) => {
      if (at === 90_000) return 'E01090000,"two\nlines"';
      return at === 100_000
        ? '"E0110" x,1'
        : `E01${String(at).padStart(6, '0')},${String(at)},and some words`;
    });
    const told: number[] = [];
    const { cells, lines, badQuotes } = splitRows(`${texts.join('\n')}\n`, ',', (share) => told.push(share));
    expect(cells).toHaveLength(count);
    expect(cells[90_000]?.[1]).toBe('two\nlines');
    expect(lines[90_000]).toBe(90_001);
    expect(lines[90_001]).toBe(90_003);
    expect(lines.at(-1)).toBe(count + 1);
    expect(badQuotes).toEqual([100_002]);
    expect(told.length).toBeGreaterThan(3);
    expect(told.at(-1)).toBe(1);
  });
});

describe('delimiterOf', () => {
  it.each([
    ['a,b\n1,2\n3,4\n', ','],
    ['a;b\n1,5;2\n3,5;4\n', ';'],
    ['a\tb, c\n1\t2\n3\t4\n', '\t'],
    ['Report, of May, 2024\n\na;b;c\n1;2;3\n4;5;6\n', ';'],
    ['"a;x";"b;y",c\n', ','],
    ['code\nE01014042\nE01014043\n', ','],
  ])('of %j', (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });
});

import { expect, it } from 'vitest';
import { cutLines } from './pictureLink.ts';

it('breaks an address wherever a line is full and loses no letter', () => {
  const link = 'https://atlas.example/?rules=all(imd-2025:worst20)';
  const lines = cutLines(link, 12, (text) => text.length);
  expect(lines.every((line) => line.length <= 12)).toBe(true);
  expect(lines.join('')).toBe(link);
  expect(cutLines('', 12, (text) => text.length)).toEqual([]);
  expect(cutLines('abc', 0, (text) => text.length)).toEqual(['a', 'b', 'c']);
});

import { expect, it } from 'vitest';
import { fileStem } from './fileStem.ts';

it.each([
  ['Newton Farm · 009D', 'newton-farm-009d'],
  ['King’s Lynn and West Norfolk', 'kings-lynn-and-west-norfolk'],
  ['Béal, St. Agnes', 'beal-st-agnes'],
  ['北', ''],
])('names a file of %s', (words, stem) => {
  expect(fileStem(words)).toBe(stem);
});

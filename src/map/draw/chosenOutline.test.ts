import { expect, it } from 'vitest';
import { rowOfAreas } from '../../../tests/fixtures/rowOfAreas.ts';
import { chosenOutline } from './chosenOutline.ts';

const row = rowOfAreas(['A', 'B', 'C']);

it('goes round the chosen areas and not between them', () => {
  expect(chosenOutline(row, new Set(['A']))).toEqual([0, 1]);
  expect(chosenOutline(row, new Set(['A', 'B']))).toEqual([0, 2, 3, 5]);
  expect(chosenOutline(row, new Set(['A', 'C']))).toEqual([0, 1, 3, 4]);
  expect(chosenOutline(row, new Set(['A', 'B', 'C']))).toEqual([0, 2, 4, 5]);
});

it('is nothing where nothing is chosen, or nothing of this map', () => {
  expect(chosenOutline(row, new Set())).toEqual([]);
  expect(chosenOutline(row, new Set(['D']))).toEqual([]);
});

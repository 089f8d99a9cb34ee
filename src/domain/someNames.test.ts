import { expect, it } from 'vitest';
import { someNames } from './someNames.ts';

it('names all where there is room, and never counts one other', () => {
  expect(someNames(['Ash'], 3)).toBe('Ash');
  expect(someNames(['Ash', 'Elm', 'Oak'], 3)).toBe('Ash, Elm and Oak');
  expect(someNames(['Ash', 'Elm', 'Oak', 'Yew'], 3)).toBe('Ash, Elm and 2 others');
});

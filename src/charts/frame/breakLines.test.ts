import { describe, expect, it } from 'vitest';
import { breakLines } from './picture.ts';
import { plainColour } from './snapshot.ts';

describe('lines of a picture’s words', () => {
  const letters = (text: string): number => text.length;

  it('are no wider than the picture', () => {
    expect(breakLines('one two three four', 9, letters)).toEqual(['one two', 'three', 'four']);
  });

  it('lose no word, however long', () => {
    expect(breakLines('a extraordinarily b', 5, letters)).toEqual(['a', 'extraordinarily', 'b']);
    expect(breakLines('', 5, letters)).toEqual([]);
  });
});

it('writes new colours the old way', () => {
  expect(plainColour('color(srgb 1 0.5 0)')).toBe('rgb(255, 128, 0)');
  expect(plainColour('rgb(1, 2, 3)')).toBe('rgb(1, 2, 3)');
});

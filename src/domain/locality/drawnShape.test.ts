import { expect, it } from 'vitest';
import { cornersOf, faultOfLine, faultOfRing } from './drawnShape.ts';

const square = [
  [-2.8, 52],
  [-2.6, 52],
  [-2.6, 52.1],
  [-2.8, 52.1],
];
const bow = [square[0]!, square[2]!, square[1]!, square[3]!];

it('counts every corner once, the one that closes the ring not again', () => {
  expect(cornersOf([...square, square[3]!, square[0]!])).toEqual(square);
  expect(cornersOf([square[0]!, square[0]!])).toEqual([square[0]]);
  expect(cornersOf([])).toEqual([]);
});

it('refuses a ring that crosses itself, has too few corners or no ground', () => {
  expect(faultOfRing([...square, square[0]!])).toBeNull();
  expect(faultOfRing([...square].reverse())).toBeNull();
  expect(faultOfRing(bow)).toBe('crosses');
  expect(faultOfRing(square.slice(0, 2))).toBe('few');
  expect(
    faultOfRing([
      [-2.8, 52],
      [-2.7, 52],
      [-2.6, 52],
    ]),
  ).toBe('flat');
});

it('lets a line turn inwards while it is drawn, though its ends joined now would cross it', () => {
  // a C: from its third corner on, the line back to the first would cut the opening
  const inwards = [
    [0, 0],
    [3, 0],
    [3, 1],
    [1, 1],
    [1, 2],
    [3, 2],
    [3, 3],
    [0, 3],
  ];
  for (let drawn = 1; drawn <= inwards.length; drawn += 1)
    expect(faultOfLine(inwards.slice(0, drawn))).toBeNull();
  expect(faultOfRing(inwards)).toBeNull();
  expect(faultOfLine([...inwards.slice(0, 4), [4, -1]])).toBe('crosses');
  expect(faultOfLine([square[0]!, square[2]!, square[1]!, square[3]!])).toBe('crosses');
});

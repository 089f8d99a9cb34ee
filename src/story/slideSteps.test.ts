import { expect, it } from 'vitest';
import { stepOfKey, stepOfSwipe } from './slideSteps.ts';

const at = { place: 1, last: 3, isOnButton: false, more: { above: false, below: false } };

it('turns slides by the keys of keyboards and presenters, and never beyond the ends', () => {
  const asked = (key: string, place = 1): number | null => stepOfKey(key, { ...at, place });
  expect(['ArrowRight', 'PageDown', ' ', 'Enter', 'ArrowDown'].map((key) => asked(key))).toEqual([
    2, 2, 2, 2, 2,
  ]);
  expect(['ArrowLeft', 'PageUp', 'ArrowUp', 'Backspace'].map((key) => asked(key))).toEqual([0, 0, 0, 0]);
  expect([asked('Home'), asked('End')]).toEqual([0, 3]);
  expect([asked('ArrowRight', 3), asked('ArrowLeft', 0), asked('Tab'), asked('toString')]).toEqual([
    3,
    0,
    null,
    null,
  ]);
});

it('leaves a button its own keys, and a tall slide the keys that read on', () => {
  expect(stepOfKey(' ', { ...at, isOnButton: true })).toBeNull();
  expect(stepOfKey('Enter', { ...at, isOnButton: true })).toBeNull();
  const tall = { ...at, more: { above: false, below: true } };
  expect(stepOfKey('ArrowUp', tall)).toBe(0);
  expect(stepOfKey('ArrowDown', tall)).toBeNull();
  expect(stepOfKey(' ', tall)).toBeNull();
  expect(stepOfKey('ArrowRight', tall)).toBe(2);
});

it('turns by a swipe, not by scrolling or a tap', () => {
  expect([stepOfSwipe(-90, 10), stepOfSwipe(90, -10), stepOfSwipe(-90, 80), stepOfSwipe(3, 0)]).toEqual([
    1, -1, 0, 0,
  ]);
});

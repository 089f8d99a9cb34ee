import { describe, expect, it } from 'vitest';
import { walkLine, walkMarks } from './walk.ts';

const lengths = [3, 0, 2];

describe('walking a chart’s marks', () => {
  it('begins at the first mark there is', () => {
    expect(walkMarks('ArrowRight', null, lengths)).toEqual({ row: 0, column: 0 });
    expect(walkMarks('ArrowRight', null, [0, 4])).toEqual({ row: 1, column: 0 });
    expect(walkMarks('ArrowRight', null, [])).toBeNull();
  });

  it.each([
    ['ArrowRight', { row: 0, column: 1 }, { row: 0, column: 2 }],
    ['ArrowRight', { row: 0, column: 2 }, { row: 0, column: 2 }],
    ['ArrowLeft', { row: 0, column: 0 }, { row: 0, column: 0 }],
    ['ArrowDown', { row: 0, column: 2 }, { row: 2, column: 1 }],
    ['ArrowDown', { row: 2, column: 1 }, { row: 2, column: 1 }],
    ['ArrowUp', { row: 2, column: 1 }, { row: 0, column: 1 }],
    ['Home', { row: 0, column: 2 }, { row: 0, column: 0 }],
    ['End', { row: 2, column: 0 }, { row: 2, column: 1 }],
  ])('%s from %o', (key, from, to) => {
    expect(walkMarks(key, from, lengths)).toEqual(to);
  });

  it('leaves other keys alone', () => {
    expect(walkMarks('Tab', { row: 0, column: 0 }, lengths)).toBeNull();
  });
});

describe('walking one line', () => {
  it.each([
    ['ArrowDown', null, 0],
    ['ArrowUp', null, 0],
    ['End', null, 4],
    ['Home', null, 0],
    ['ArrowRight', 0, 1],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 4, 4],
    ['PageUp', 3, 0],
    ['PageDown', 1, 4],
    ['Home', 3, 0],
    ['End', 1, 4],
    ['x', 1, null],
  ])('%s from %s', (key, from, to) => {
    expect(walkLine(key, from, 5)).toBe(to);
  });

  it('leads nowhere where there is nothing', () => {
    expect(walkLine('End', null, 0)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import type { AreaCode, CountyCode } from '../../domain/area.ts';
import { dotPaths, nearestDot, type Dot } from './dots.ts';
import { dotAt, dotOf, stepDot } from './pointing.ts';

const dot = (code: string, x: number, y: number, of = 0): Dot => ({
  ref: { county: 'E06999999' as CountyCode, code: code as AreaCode },
  x,
  y,
  r: 4,
  class: of,
});
const [a, b, c, d] = [dot('a', 10, 10), dot('b', 50, 10), dot('c', 90, 14, 1), dot('d', 45, 40)];
const rows = [
  { top: 0, bottom: 20, dots: [a, b, c] },
  { top: 20, bottom: 30, dots: [] },
  { top: 30, bottom: 50, dots: [d] },
];

describe('a key among dots in rows', () => {
  it('begins at the first dot', () => {
    expect(stepDot(rows, null, 'ArrowRight')).toBe(a);
  });

  it('goes along a row and stops at its ends', () => {
    expect(stepDot(rows, a, 'ArrowRight')).toBe(b);
    expect(stepDot(rows, a, 'ArrowLeft')).toBe(a);
    expect(stepDot(rows, a, 'End')).toBe(c);
    expect(stepDot(rows, c, 'Home')).toBe(a);
  });

  it('goes to the nearest dot of the next row that has any', () => {
    expect(stepDot(rows, c, 'ArrowDown')).toBe(d);
    expect(stepDot(rows, d, 'ArrowUp')).toBe(b);
    expect(stepDot(rows, d, 'PageDown')).toBe(d);
    expect(stepDot(rows, a, 'PageDown')).toBe(d);
  });

  it('does nothing with other keys, nor without dots', () => {
    expect(stepDot(rows, a, 'Enter')).toBeNull();
    expect(stepDot([], null, 'ArrowRight')).toBeNull();
  });
});

describe('a pointer among dots', () => {
  it('finds the nearest of its row within a finger’s reach', () => {
    expect(dotAt(rows, 52, 12)).toBe(b);
    expect(dotAt(rows, 30, 10)).toBeNull();
    expect(dotAt(rows, 45, 19)).toBe(b);
    expect(dotAt(rows, 45, 25)).toBeNull();
    expect(nearestDot([a, b], 29, 10, 100)).toBe(a);
  });

  it('finds an area’s dot by its code', () => {
    expect(dotOf(rows, 'd' as AreaCode)).toBe(d);
    expect(dotOf(rows, 'x' as AreaCode)).toBeNull();
    expect(dotOf(rows, null)).toBeNull();
  });
});

it('draws the dots of one class as one path, classes ascending', () => {
  const paths = dotPaths([c, a, b]);
  expect(paths.map((path) => path.class)).toEqual([0, 1]);
  expect(paths[0]?.d.match(/M/g)).toHaveLength(2);
  expect(paths[1]?.d).toBe('M86,14a4,4 0 1 0 8,0a4,4 0 1 0 -8,0');
});

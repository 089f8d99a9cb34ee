import { describe, expect, it } from 'vitest';
import { editsBetween, nearest } from './nearest.ts';

describe('the edits between two texts', () => {
  it.each([
    ['', '', 0],
    ['', 'wards', 5],
    ['dorset', 'dorset', 0],
    ['dorst', 'dorset', 1],
    ['kitten', 'sitting', 3],
    ['saturday', 'sunday', 3],
    ['flaw', 'lawn', 2],
  ])('from %j to %j are %i, both ways', (a, b, edits) => {
    expect(editsBetween(a, b)).toBe(edits);
    expect(editsBetween(b, a)).toBe(edits);
  });
});

describe('the nearest name', () => {
  const names = (name: string): string[] => [name];
  const counties = ['Herefordshire', 'Hertfordshire', 'Dorset'];

  it('takes the same before a beginning, and a beginning before the fewest edits', () => {
    expect(nearest('HERTFORDSHIRE', counties, names)).toBe('Hertfordshire');
    expect(nearest('here', counties, names)).toBe('Herefordshire');
    expect(nearest('dorsett', counties, names)).toBe('Dorset');
  });

  it('is none where more than a third of the letters would have to change', () => {
    expect(nearest('Kent', counties, names)).toBeNull();
  });
});

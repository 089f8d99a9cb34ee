import { describe, expect, it } from 'vitest';
import { hatchColour, hatchPath } from './hatch.ts';

describe('a hatch in a picture', () => {
  it('is the outline and lines 7 px apart, cut at the box (worked by hand)', () => {
    // lines v = u - 3 and v = u + 4 cross a box of 10 by 6 at (3, 0)-(9, 6) and (0, 4)-(2, 6)
    expect(hatchPath({ x: 100, y: 50, width: 10, height: 6 })).toBe(
      'M100.0 50.0H110.0V56.0H100.0Z' + 'M103.0 50.0L109.0 56.0' + 'M100.0 54.0L102.0 56.0',
    );
  });

  it('has the colour of the stripes, and is none without stripes', () => {
    expect(
      hatchColour(
        'repeating-linear-gradient(45deg, rgb(140, 149, 158) 0px, rgb(140, 149, 158) 1px, rgb(255, 255, 255) 1px, rgb(255, 255, 255) 5px)',
      ),
    ).toBe('rgb(140, 149, 158)');
    expect(hatchColour('none')).toBeNull();
    expect(hatchColour('linear-gradient(90deg, rgb(1, 2, 3), rgb(4, 5, 6))')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { describeFit } from './fit.ts';

describe('fit of neighbourhoods to a ward', () => {
  it('says what the share means, and that a loose fit speaks of the area around', () => {
    expect(describeFit(100)).toEqual({
      word: 'close fit',
      meaning: '100% of the postcodes of its neighbourhoods lie inside the ward.',
    });
    expect(describeFit(95).word).toBe('close fit');
    expect(describeFit(94.9).word).toBe('fair fit');
    expect(describeFit(80).word).toBe('fair fit');
    expect(describeFit(61).meaning).toMatch(/^Only 61% .* around it\.$/);
  });

  it('does not take an unknown share for a bad one', () => {
    expect(describeFit(null).word).toBe('fit not known');
  });
});

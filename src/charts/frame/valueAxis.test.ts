import { describe, expect, it } from 'vitest';
import { placeAxis, valueAxis } from './valueAxis.ts';

const span = { left: 0, right: 1000 };
/** percentiles 0 to 100: the figures 0 to 100 themselves */
const quantiles = Array.from({ length: 101 }, (_, index) => index);

describe('an axis of figures', () => {
  it('has the worst end left, whichever end that is', () => {
    const high = valueAxis([20, 80], quantiles, 'high', span);
    const low = valueAxis([20, 80], quantiles, 'low', span);
    expect(high.position(80)).toBeLessThan(high.position(20));
    expect(low.position(20)).toBeLessThan(low.position(80));
    expect(high.position(20)).toBeCloseTo(1000 - low.position(20));
  });

  it('reaches over the middle of England and on to the figures near it', () => {
    const axis = valueAxis([50], quantiles, 'low', span);
    expect([axis.figureAt(0), axis.figureAt(1000)]).toEqual([0, 100]);
    expect(valueAxis([50, 115], quantiles, 'low', span).isBeyond(115)).toBe(false);
  });

  it('keeps what is far off at its end, and says so', () => {
    const many = Array.from({ length: 300 }, (_, index) => index / 3);
    const axis = valueAxis([...many, 900], quantiles, 'low', span);
    expect(axis.isBeyond(900)).toBe(true);
    expect(axis.position(900)).toBe(1000);
    expect(axis.isBeyond(50)).toBe(false);
    expect(axis.position(100)).toBeGreaterThan(600);
  });

  it('stands for one figure alone too', () => {
    const axis = valueAxis([3, 3], [], 'high', span);
    expect(Number.isFinite(axis.position(3))).toBe(true);
    expect(axis.isBeyond(3)).toBe(false);
  });

  it('writes a per cent sign at each tick, no other unit', () => {
    expect(valueAxis([50], quantiles, 'high', span, '%').ticks[0]?.label).toMatch(/%$/);
    expect(valueAxis([50], quantiles, 'high', span, 'km').ticks[0]?.label).toMatch(/^\d+$/);
  });
});

describe('an axis of places', () => {
  it('puts the middle rank at the middle: rank 16,878 of 33,755', () => {
    expect(placeAxis(33755, span).position(16878)).toBeCloseTo(500);
  });

  it('puts the worst at the left end, the best at the right', () => {
    const axis = placeAxis(100, span);
    expect([axis.position(1), axis.position(100)]).toEqual([5, 995]);
    expect(axis.ticks.map(({ label }) => label).slice(0, 2)).toEqual(['0%', '10%']);
  });
});

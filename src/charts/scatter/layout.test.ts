import { describe, expect, it } from 'vitest';
import { densityOf } from '../../domain/density.ts';
import type { CountyPairs, Pair } from '../../domain/twoMeasures.ts';
import { contourPaths, contourShares, gridOf, placeDots, stepAlong } from './layout.ts';

const pair = (x: number | null, y: number | null) =>
  ({ x, y, ref: { county: 'E1', code: `${x} ${y}` }, class: 0 }) as unknown as Pair;
const county = { pairs: [pair(1, 1), pair(0, 0), pair(0.5, 0.25), pair(null, 0.4)] } as CountyPairs;
const grid = { columns: 1, side: 200, radius: 3 };

describe('the squares of two measures', () => {
  it.each([
    [4, 1376, 4, 326],
    [3, 1376, 3, 440],
    [4, 800, 2, 388],
    [4, 288, 1, 288],
    [1, 1376, 1, 440],
  ])('%d counties in %d px stand %d in a row, %d px wide', (counties, width, columns, side) => {
    expect(gridOf(counties, width)).toMatchObject({ columns, side });
  });

  it('have the worst end of both right and on top, and no dot without both figures', () => {
    expect(placeDots(county, grid).map(({ x, y }) => [x, y])).toEqual([
      [200, 0],
      [0, 200],
      [100, 150],
    ]);
  });

  it('are walked along either measure', () => {
    const dots = placeDots(county, grid);
    const [worst, best, middle] = dots;
    expect(stepAlong(dots, null, 'ArrowRight')).toBe(best);
    expect(stepAlong(dots, best ?? null, 'ArrowRight')).toBe(middle);
    expect(stepAlong(dots, middle ?? null, 'ArrowUp')).toBe(worst);
    expect(stepAlong(dots, worst ?? null, 'ArrowUp')).toBe(worst);
    expect(stepAlong(dots, null, 'Home')).toBe(best);
    expect(stepAlong(dots, best ?? null, 'End')).toBe(worst);
    expect(stepAlong(dots, null, 'x')).toBeNull();
    expect(stepAlong([], null, 'ArrowUp')).toBeNull();
  });

  it('draw one outline for each share, whatever England looks like', () => {
    const places = Array.from({ length: 900 }, (_, index) => index % 90);
    const paths = contourPaths(densityOf(places, places, 90, 45), 200);
    expect(paths).toHaveLength(contourShares.length);
    for (const path of paths) expect(path).toMatch(/^M[\d.]+,[\d.]+L/);
    const numbers =
      paths
        .join(' ')
        .match(/-?[\d.]+/g)
        ?.map(Number) ?? [];
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(200);
  });
});

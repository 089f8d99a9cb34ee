import { describe, expect, it } from 'vitest';
import { lensOf } from './projection.ts';
import { placeRegions } from './regionLabels.ts';

const lens = lensOf([-2, 51, -1, 52], { width: 400, height: 400 }, null, null);

describe('names of districts on a map', () => {
  it('stand where the districts lie, a long one in two lines broken near its middle', () => {
    const [label] = placeRegions([{ name: 'Weymouth and Portland', lon: -1.5, lat: 51.5 }], lens);
    expect(label?.lines).toEqual(['Weymouth and', 'Portland']);
    expect(Math.round(label?.x ?? 0)).toBe(200);
    expect(Math.round(label?.y ?? 0)).toBe(200);
  });

  it('move apart where they would meet', () => {
    const labels = placeRegions(
      [
        { name: 'Cambridge', lon: -1.5, lat: 51.5 },
        { name: 'Fenland', lon: -1.5, lat: 51.5 },
      ],
      lens,
    );
    expect(labels).toHaveLength(2);
    expect(Math.abs((labels[0]?.y ?? 0) - (labels[1]?.y ?? 0))).toBeGreaterThanOrEqual(12);
  });

  it('stay inside the map, and stand away from it where their district does', () => {
    const [edge] = placeRegions([{ name: 'Scarborough', lon: -1.01, lat: 51.5 }], lens);
    expect((edge?.x ?? 999) + 11 * 0.55 * 6).toBeLessThanOrEqual(400);
    expect(placeRegions([{ name: 'Elsewhere', lon: 3, lat: 51.5 }], lens)).toEqual([]);
  });
});

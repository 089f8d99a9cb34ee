import { describe, expect, it } from 'vitest';
import { wardFigures } from './areaFigures.ts';
import { areaText } from './areaText.ts';
import type { PictureBase } from './pictureBase.ts';
import { ruralWardFigures } from './ruralFigures.ts';

const base = {
  indicator: {
    kind: 'category',
    worse: 'none',
    year: '2021',
    aggregateName: 'share of residents in rural neighbourhoods',
    aggregateUnit: '%',
    aggregateDecimals: 1,
    lsoa: { mean: 16.6 },
  },
  level: 'ward',
  national: { classes: { type: 'breaks', method: 'fixed', cuts: [50] }, areas: 3 },
  unit: '%',
  decimals: 1,
} as unknown as PictureBase;
const none = { rank: [1, 2, null], worst: [], best: [], residentsFifth: [] };
const summary = {
  value: 53.3,
  rank: 1,
  areas: 9,
  tenth: 0,
  fifth: 0,
  residentsFifth: 0,
  residents: 900,
  further: 72.2,
};

describe('the rurality of a ward', () => {
  it('is two shares of its residents: rural, and further from a town', () => {
    const wards = wardFigures({ ...none, value: [1000, 529, null], further: [1000, 325, null] }, 1);
    expect(wards.map((ward) => areaText(ward, base))).toEqual([
      '100.0% (2021), share of residents in rural neighbourhoods, rank 1 of 3 wards (1 = highest); 100.0% in neighbourhoods further from a major town or city',
      '52.9% (2021), share of residents in rural neighbourhoods, rank 2 of 3 wards (1 = highest); 32.5% in neighbourhoods further from a major town or city',
      'no figure: no neighbourhood is assigned to this ward (2021)',
    ]);
  });

  it('is one share where the classes do not tell how far', () => {
    const [ward] = wardFigures({ ...none, value: [1000] }, 1);
    expect(ward && areaText(ward, base)).toBe(
      '100.0% (2021), share of residents in rural neighbourhoods, rank 1 of 3 wards (1 = highest)',
    );
  });

  it('is summed up with the county’s own further share', () => {
    const figures = ruralWardFigures(summary, [], base);
    expect(figures[2]).toMatchObject({ value: '72.2%' });
    expect(ruralWardFigures({ ...summary, further: null }, [], base)[2]).toMatchObject({ value: '0 of 0' });
  });
});

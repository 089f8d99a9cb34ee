import { expect, it } from 'vitest';
import { aggregateArea, type NationalColumn } from './aggregateAreas.ts';

it('the mean of a measure is made of the figures read, not of those rounded for the screen', () => {
  const column = {
    row: { kind: 'measure', aggregation: 'mean', decimals: 0, worse: 'high', read: { kind: 'measure' } },
    value: [1, 2],
    exact: [1.4, 1.6],
    rank: [2, 1],
    weight: [300, 100],
    residents: [300, 100],
    numerator: [],
    denominator: [],
    cuts: null,
    redrawn: [],
    tenth: [false, true],
    fifth: [false, true],
  } as unknown as NationalColumn;
  // (1.4 x 300 + 1.6 x 100) / 400
  expect(aggregateArea(column, [0, 1])).toMatchObject({
    value: 1.45,
    residentsFifth: 100,
    worst: 1,
    best: 0,
  });
});

import { polygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { AreaCode } from '../area.ts';
import { circleRound, membersIn, middleOf, type Home } from './membersIn.ts';

const home = (code: string, ...points: [number, number][]): Home => ({
  code: code as AreaCode,
  points,
  middle: middleOf(points),
});

/** from 0 to 1 degree both ways */
const square = polygon([
  [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ],
]);

describe('neighbourhoods in a shape', () => {
  const inside = home('E01000001', [0.2, 0.2], [0.4, 0.4]);
  // three of four postcodes inside, and their middle
  const reaching = home('E01000002', [0.7, 0.5], [0.8, 0.5], [0.9, 0.5], [1.2, 0.5]);
  // one of three inside, their middle not
  const touching = home('E01000003', [0.9, 0.9], [1.3, 0.9], [1.4, 0.9]);
  const outside = home('E01000004', [2, 2]);
  const empty: Home = { code: 'E01000005' as AreaCode, points: [], middle: [0.5, 0.5] };
  const membership = membersIn(square, [reaching, inside, touching, outside, empty]);

  it('are those whose postcodes’ middle lies inside', () => {
    expect(membership.areas).toEqual(['E01000001', 'E01000002']);
  });

  it('say how far they reach beyond, and which others lie partly inside', () => {
    expect(membership.beyond).toEqual([{ code: 'E01000002', inside: 0.75 }]);
    expect(membership.partly).toEqual([{ code: 'E01000003', inside: 1 / 3 }]);
  });

  it('fit by the share of their postcodes inside: 5 of 6', () => {
    expect(membership.fit).toBeCloseTo(5 / 6, 12);
  });

  it('are none where nothing lies inside', () => {
    expect(membersIn(square, [outside])).toEqual({ areas: [], beyond: [], partly: [], fit: null });
  });

  it('are not those in a hole', () => {
    const ring = polygon([
      ...square.geometry.coordinates,
      [
        [0.1, 0.1],
        [0.5, 0.1],
        [0.5, 0.5],
        [0.1, 0.5],
        [0.1, 0.1],
      ],
    ]);
    expect(membersIn(ring, [inside, reaching]).areas).toEqual(['E01000002']);
  });
});

it('a circle holds what is nearer than its radius: a degree of latitude is 111.2 km', () => {
  const at = (lat: number): Home => home('E01000001', [-2, lat]);
  const shape = circleRound([-2, 52], 5);
  expect(membersIn(shape, [at(52 + 4.9 / 111.2)]).areas).toHaveLength(1);
  expect(membersIn(shape, [at(52 + 5.1 / 111.2)]).areas).toHaveLength(0);
});

import { describe, expect, it } from 'vitest';
import { bendCrossings } from './bendArcs.ts';
import { findCrossings } from './crossings.ts';
import { deviationM } from './deviation.ts';
import { drawArc, dropNeedles, tidyPoints } from './drawArc.ts';
import { GRID, ringAreaM2, toDegrees, toGrid, type GridPoint } from './grid.ts';
import { joinLines } from './joinLines.ts';
import type { WeightedPoint } from './network.ts';

describe('the grid', () => {
  it('gives back each of its points', () => {
    for (const point of [
      [-13_333, 577_778],
      [0, 600_000],
      [11_111, 555_555],
    ] as GridPoint[])
      expect(toGrid(...toDegrees(point))).toEqual(point);
  });

  it('writes degrees without a tail of digits', () => {
    expect(toDegrees([-13_333, 577_777])).toEqual([-1.99995, 51.99993]);
  });

  it('knows that a square kilometre is one, either way round', () => {
    const [east, north] = [1000 / (111_320 * Math.cos((52 * Math.PI) / 180)), 1000 / 111_320];
    const square = [
      [0, 52],
      [east, 52],
      [east, 52 + north],
      [0, 52 + north],
    ];
    expect(ringAreaM2(square) / 1e6).toBeCloseTo(1, 3);
    expect(ringAreaM2([...square].reverse()) / 1e6).toBeCloseTo(-1, 3);
  });
});

describe('drawing a line', () => {
  it('keeps what weighs enough, and always the ends', () => {
    const at = (x: number, y: number, weight: number): WeightedPoint => [x * GRID.lon, y * GRID.lat, weight];
    const line = [at(0, 0, Infinity), at(5, 9, 10), at(9, 5, 99), at(20, 0, Infinity)];
    expect(drawArc(line, 50)).toEqual([
      [0, 0],
      [9, 5],
      [20, 0],
    ]);
    expect(drawArc(line, 100)).toEqual([
      [0, 0],
      [20, 0],
    ]);
  });

  it('leaves out repeats, needles and points on the way', () => {
    expect(
      tidyPoints([
        [0, 0],
        [0, 0],
        [5, 0],
        [9, 0],
        [9, 7],
        [9, 0],
        [9, -4],
      ]),
    ).toEqual([
      [0, 0],
      [9, 0],
      [9, -4],
    ]);
    expect(
      tidyPoints([
        [0, 0],
        [4, 4],
        [0, 0],
      ]),
    ).toEqual([[0, 0]]);
    expect(
      dropNeedles([
        [0, 0],
        [5, 0],
        [9, 0],
      ]),
    ).toEqual([
      [0, 0],
      [5, 0],
      [9, 0],
    ]);
  });

  it('measures how far the drawn line strays', () => {
    const metre = 1 / 111_320;
    const line: WeightedPoint[] = [
      [0, 0, Infinity],
      [50 * metre, 30 * metre, 1],
      [100 * metre, 0, Infinity],
    ];
    expect(deviationM(line, 2)).toBeCloseTo(30, 3);
    expect(deviationM(line, 0)).toBe(0);
  });
});

describe('crossings', () => {
  const cross: GridPoint[][] = [
    [
      [0, 0],
      [100, 100],
    ],
    [
      [0, 100],
      [100, 0],
    ],
    [
      [0, 0],
      [0, 100],
    ],
  ];

  it('are found once, though both lines share many index cells; touching ends are none', () => {
    expect(findCrossings(cross)).toEqual([{ arc: 0, at: 0, otherArc: 1, otherAt: 0 }]);
  });

  it('of a line with itself are found', () => {
    expect(
      findCrossings([
        [
          [0, 0],
          [9, 9],
          [9, 0],
          [0, 9],
        ],
      ]),
    ).toHaveLength(1);
  });

  it('are bent to a shared point, which stays though it lies on a straight line', () => {
    const arcs = structuredClone(cross);
    expect(bendCrossings(arcs)).toEqual({ bent: new Set([0, 1]), left: [] });
    expect(arcs[0]).toEqual([
      [0, 0],
      [50, 50],
      [100, 100],
    ]);
    expect(arcs[1]).toEqual([
      [0, 100],
      [50, 50],
      [100, 0],
    ]);
  });
});

describe('joining lines', () => {
  it('uses every piece once, turned where needed', () => {
    const lines = [
      [
        [2, 0],
        [1, 0],
      ],
      [
        [2, 0],
        [3, 1],
      ],
      [
        [0, 0],
        [1, 0],
      ],
      [
        [8, 8],
        [9, 9],
      ],
    ];
    const joined = joinLines(lines);
    expect(joined).toHaveLength(2);
    expect(joined.map((line) => line.length).sort()).toEqual([2, 4]);
    const long = joined.find((line) => line.length === 4)?.join(' ');
    expect(['0,0 1,0 2,0 3,1', '3,1 2,0 1,0 0,0']).toContain(long);
  });
});

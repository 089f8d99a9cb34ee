import { beforeEach, expect, it } from 'vitest';
import type { DrawnFault } from '../../domain/locality/drawnShape.ts';
import { lensOf, toPixel, type Point } from '../projection.ts';
import { nothingDrawn, type Drawn } from './drawn.ts';
import { PolygonDrawing } from './polygonDrawing.ts';

const lens = lensOf([-3.1, 51.8, -2.3, 52.4], { width: 400, height: 500 }, null);

/** An element that listens to nothing: the drawing is led by its cross-hair. */
const node = {
  style: {},
  getBoundingClientRect: () => ({ left: 0, top: 0 }),
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
} as unknown as HTMLElement;

let drawn: Drawn = nothingDrawn;
let refused: DrawnFault[] = [];
let finished = 0;
let drawing: PolygonDrawing;

beforeEach(() => {
  drawn = nothingDrawn;
  refused = [];
  finished = 0;
  drawing = new PolygonDrawing(node, () => lens, 12, {
    change: (next) => (drawn = next),
    refuse: (fault) => refused.push(fault),
    finish: () => (finished += 1),
  });
});

function press(...points: Point[]): void {
  for (const at of points) drawing.press(at);
}

/** The corners drawn, in whole pixels. */
function corners(): Point[] {
  return drawn.corners.map(([lon = 0, lat = 0]) => {
    const [x, y] = toPixel(lens, lon, lat);
    return [Math.round(x), Math.round(y)] as const;
  });
}

const square: Point[] = [
  [100, 100],
  [100, 200],
  [200, 200],
  [200, 100],
];

it('takes corners, takes them back, and closes on the first one', () => {
  press(...square);
  expect(corners()).toEqual(square);
  drawing.takeBack();
  expect(corners()).toEqual(square.slice(0, 3));
  press([200, 100], [102, 103]);
  expect(drawn.isClosed).toBe(true);
  expect(corners()).toEqual(square);
  expect(drawn.middles).toHaveLength(4);
  expect(finished).toBe(1);
  expect(refused).toEqual([]);
});

it('closes when asked to, from three corners on', () => {
  press([100, 100], [200, 100]);
  drawing.close();
  expect(refused).toEqual(['few']);
  press([200, 200]);
  drawing.close();
  expect(drawn.isClosed).toBe(true);
  expect(corners()).toHaveLength(3);
});

it('refuses a corner whose line would cross another, and a closing line too', () => {
  press([100, 100], [200, 100], [200, 200], [150, 50]);
  expect(refused).toEqual(['crosses']);
  expect(corners()).toEqual([
    [100, 100],
    [200, 100],
    [200, 200],
  ]);
  press([300, 200], [300, 60], [150, 60], [250, 150]);
  expect(refused).toEqual(['crosses', 'crosses']);
});

it('refuses to be closed across itself', () => {
  // a spiral: the line from its end inside back to its beginning would cross an arm
  press([100, 100], [300, 100], [300, 300], [50, 300], [50, 150], [250, 150], [250, 250]);
  expect(refused).toEqual([]);
  drawing.close();
  expect(refused).toEqual(['crosses']);
  expect(drawn.isClosed).toBe(false);
  expect(corners()).toHaveLength(7);
});

it('is mended by its corners, but not across itself', () => {
  press(...square, [100, 100]);
  drawing.adapter.drag([200, 200], [230, 240]);
  expect(corners()).toContainEqual([230, 240]);
  expect(finished).toBe(2);
  drawing.adapter.drag([230, 240], [80, 150]);
  expect(refused).toContain('crosses');
  expect(corners()).toContainEqual([230, 240]);
  drawing.adapter.press([230, 240], 'right');
  expect(corners()).toHaveLength(3);
});

it('begins anew with an empty map', () => {
  press(...square, [100, 100]);
  drawing.restart();
  expect(drawn.corners).toEqual([]);
  press([10, 10]);
  expect(corners()).toEqual([[10, 10]]);
});

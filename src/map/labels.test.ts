import { describe, expect, it } from 'vitest';
import type { ContextFile } from '../domain/context.ts';
import { tinyCounty, tinyScene } from '../../tests/fixtures/mapScene.ts';
import { chooseLabels, labelPoint } from './labels.ts';
import { lensOf, toPixel } from './projection.ts';

const pane = { width: 400, height: 300 };
const context = tinyScene.context!;
const inside = () => true;
const texts = (file: ContextFile, k: number): string[] =>
  chooseLabels(
    file,
    lensOf(tinyCounty.bbox, pane, k === 1 ? null : { lon: -1.97, lat: 52.01, k }),
    inside,
  ).map(({ text }) => text);

describe('names on a map', () => {
  it('go to the larger place where two would overlap', () => {
    expect(texts(context, 2)).toContain('Bigtown');
    expect(texts(context, 2)).not.toContain('Overlap');
  });

  it('stand above a small town, and in the middle of one drawn large', () => {
    const near = (k: number) => {
      const lens = lensOf(tinyCounty.bbox, pane, { lon: -1.985, lat: 52.0135, k });
      const label = chooseLabels(context, lens, inside).find(({ text }) => text === 'Bigtown')!;
      return labelPoint(label, lens)[1];
    };
    const far = { ...lensOf(tinyCounty.bbox, pane, null), kmPerPixel: 0.1 };
    const [town] = chooseLabels({ ...context, roads: [] }, far, inside);
    expect(labelPoint(town!, far)[1]).toBeLessThan(toPixel(far, town!.lon, town!.lat)[1] - 2 / 0.1);
    expect(near(8)).toBeCloseTo(pane.height / 2, 6);
  });

  it('name villages only when magnified', () => {
    const lone: ContextFile = { ...context, places: [['Alone', 'village', -1.97, 52.01, 300]], roads: [] };
    expect(texts(lone, 1)).toEqual([]);
    expect(texts(lone, 3)).toEqual(['Alone']);
  });

  it('name suburbs at once in a county that is a part of a town', () => {
    const part: ContextFile = { ...context, places: [['Part', 'suburb', -1.97, 52.01, 300]], roads: [] };
    const lens = lensOf(tinyCounty.bbox, pane, null);
    const named = (kmPerPixel: number) => chooseLabels(part, { ...lens, kmPerPixel }, inside).length;
    expect([named(0.01), named(0.1)]).toEqual([1, 0]);
  });

  it('of places beyond the county never lie on its areas', () => {
    const lens = lensOf(tinyCounty.bbox, pane, null);
    const near: ContextFile = { ...context, places: [['Nextdoor', 'town', -1.97, 52.01, 900]], roads: [] };
    const eastOf = (edge: number) => (lon: number) => lon > edge;
    expect(chooseLabels(near, lens, eastOf(-1.9699))).toEqual([]);
    expect(chooseLabels(near, lens, eastOf(-1.5))).toHaveLength(1);
  });

  it('stay inside the pane and within a number that helps', () => {
    const many: ContextFile = {
      ...context,
      places: Array.from({ length: 900 }, (_, at) => [
        `Town ${at}`,
        'town',
        -2 + (at % 30) * 0.0024,
        52 + Math.floor(at / 30) * 0.0006,
        at,
      ]),
    };
    const labels = texts(many, 1);
    expect(labels.length).toBeGreaterThan(3);
    expect(labels.length).toBeLessThanOrEqual(14);
  });
});

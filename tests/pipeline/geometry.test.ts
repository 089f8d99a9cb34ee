import { describe, expect, it } from 'vitest';
import { feature } from 'topojson-client';
import { checkDrawing } from '../../scripts/geometry/checkDrawing.ts';
import { cutTopology } from '../../scripts/geometry/cutTopology.ts';
import { ringAreaM2 } from '../../scripts/geometry/grid.ts';
import { buildNetwork, type AreaFeature } from '../../scripts/geometry/network.ts';
import { simplifyNetwork, type Drawing } from '../../scripts/geometry/simplifyNetwork.ts';
import { Problems, describeProblem } from '../../scripts/problems.ts';
import { area, tinyCounty } from '../fixtures/tinyCounty.ts';

const draw = (features: AreaFeature[]): Drawing => simplifyNetwork(buildNetwork(features, 'code'));

/** What the checks say of these features when these codes are wanted. */
function problemsOf(drawing: Drawing, wanted: string[]): string[] {
  const problems = new Problems();
  checkDrawing('areas.geojson.gz', drawing, wanted, problems);
  return problems.list.map(describeProblem);
}

describe('a tiny county', () => {
  const drawing = draw(tinyCounty);
  const topology = cutTopology(drawing.areas, drawing.arcs);

  it('becomes the same file as ever', async () => {
    await expect(`${JSON.stringify(topology, null, 1)}\n`).toMatchFileSnapshot(
      '../fixtures/tiny-county/areas.topo.json',
    );
  });

  it('keeps the order of codes, the bay and the island', () => {
    const { features } = feature(topology, topology.objects.areas);
    expect(features.map(({ id }) => id)).toEqual(['E01', 'E02', 'E03']);
    const [, , third] = features.map(({ geometry }) => geometry);
    if (third?.type !== 'MultiPolygon') throw new Error('E03 lost its island');
    expect(third.coordinates.map(([outer]) => outer?.length)).toEqual([8, 5]);
  });

  it('drops the wiggle on both sides of the border at once', () => {
    const { features } = feature(topology, topology.objects.areas);
    for (const { geometry } of features.slice(0, 2))
      expect(geometry.type === 'Polygon' && geometry.coordinates[0]?.length).toBe(5);
  });

  it('turns every area the same way round, though the source does not', () => {
    const { features } = feature(topology, topology.objects.areas);
    const outer = features.map(({ geometry }) =>
      geometry.type === 'Polygon' ? geometry.coordinates[0] : [],
    );
    for (const ring of outer.slice(0, 2)) expect(ringAreaM2(ring ?? [])).toBeGreaterThan(0);
  });

  it('has no problem', () => {
    expect(problemsOf(drawing, ['E01', 'E02', 'E03'])).toEqual([]);
  });
});

describe('planted faults', () => {
  const square = (code: string, x: number): AreaFeature =>
    area(code, [
      [x, 0],
      [x + 50, 0],
      [x + 50, 50],
      [x, 50],
    ]);

  it('names an area without a boundary', () => {
    expect(problemsOf(draw(tinyCounty.slice(1)), ['E01', 'E02', 'E03'])).toEqual([
      'areas.geojson.gz, area E03: has no boundary; add it to the boundary file.',
    ]);
  });

  it('names an area with two boundaries', () => {
    expect(problemsOf(draw([square('E01', 0), square('E01', 200)]), ['E01'])).toEqual([
      'areas.geojson.gz, area E01: has 2 boundaries; keep one in the boundary file.',
    ]);
  });

  it('names an area that is nothing on the grid', () => {
    const needle = area('E01', [
      [0, 0],
      [0.2, 0],
      [0.2, 0.2],
    ]);
    expect(problemsOf(draw([needle]), ['E01'])).toEqual([
      'areas.geojson.gz, area E01: has no shape on the map grid; check its boundary in the source.',
    ]);
  });

  it('names a large part that vanished', () => {
    // a strip 4 m wide and 900 m long rounds to a line
    const strip = area('E01', [
      [10, 0.1],
      [100, 0.1],
      [100, 0.45],
      [10, 0.45],
    ]);
    const [first = '', ...others] = problemsOf(draw([square('E02', 200), strip]), ['E02']);
    expect(others.join()).toMatch(/area E01: lost a part of \d{4} square metres/);
    expect(first).toMatch(/area E01: has no shape/);
  });

  it('names an area whose size changed too much', () => {
    const thin = area('E01', [
      [10, 0],
      [100, 0],
      [100, 1.45],
      [10, 1.45],
    ]);
    expect(problemsOf(draw([thin]), ['E01']).join()).toMatch(/area E01: changed its size by 31\.\d %/);
  });

  it('tells of crossings that are left', () => {
    const drawing = { ...draw([square('E01', 0)]), crossings: 2 };
    expect(problemsOf(drawing, ['E01']).join()).toMatch(
      /has 2 crossings of lines that could not be resolved/,
    );
  });
});

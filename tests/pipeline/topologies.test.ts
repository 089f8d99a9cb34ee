import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { AreasTopology } from '../../scripts/geometry/cutTopology.ts';
import { GRID, type GridPoint } from '../../scripts/geometry/grid.ts';
import type { Geography } from '../../src/domain/area.ts';
import type { ContextFile } from '../../src/domain/context.ts';
import { areas, manifest, readData } from './publicData.ts';

const { counties } = manifest();
const TOTALS: Record<Geography, number> = { lsoa21: 33_755, lsoa11: 32_844, ward24: 6_817 };

const read = (county: string, geography: Geography): AreasTopology =>
  readData(`counties/${county}/${geography}.topo.json`) as AreasTopology;

const readContext = (county: string): ContextFile =>
  readData(`counties/${county}/context.json`) as ContextFile;

/** Lines in whole steps of the national grid. */
function gridArcs({ arcs, transform }: AreasTopology): GridPoint[][] {
  const x0 = Math.round((transform?.translate[0] ?? 0) / GRID.lon);
  const y0 = Math.round((transform?.translate[1] ?? 0) / GRID.lat);
  return arcs.map((arc) => {
    let [x, y] = [x0, y0];
    return arc.map(([dx = 0, dy = 0]): GridPoint => [(x += dx), (y += dy)]);
  });
}

/** Every ring of a topology as points; a polygon's outer ring and holes alike. */
function rings(topology: AreasTopology): GridPoint[][] {
  const lines = gridArcs(topology);
  return topology.objects.areas.geometries
    .flatMap((geometry) => {
      if (geometry.type === 'Polygon') return geometry.arcs;
      return geometry.type === 'MultiPolygon' ? geometry.arcs.flat() : [];
    })
    .map((ring) =>
      ring.flatMap((arc, i) => {
        const points = arc < 0 ? [...(lines[~arc] ?? [])].reverse() : (lines[arc] ?? []);
        return i === 0 ? points : points.slice(1);
      }),
    );
}

/**
 * Sides of one grid step (10 to 14 m) where the grid folds an area: two on an islet of E01021974 (the Essex marshes),
 * one between the wards E05001174 and E05009068.
 */
const KNOWN_OVERLAPS: Record<Geography, number> = { lsoa21: 2, lsoa11: 0, ward24: 1 };

const keyOf = ([x, y]: GridPoint): number => (x + 50_000) * 1_000_000 + y;

/**
 * Faults of one geography over all of England: rings that are open, tiny or repeat a point, and sides where areas
 * overlap. Each area keeps its inside on one hand, so along a side the areas of either hand cancel out; one is left
 * over at the coast, and two would lie on top of each other.
 */
function listFaults(geography: Geography): { faults: string[]; overlaps: number } {
  const faults: string[] = [];
  const numbers = new Map<number, number>();
  const number = (point: GridPoint): number => {
    const key = keyOf(point);
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const hands = new Map<number, number>();
  for (const { code } of counties) {
    for (const ring of rings(read(code, geography))) {
      const ids = ring.map(number);
      faults.push(...ringFaults(ids).map((fault) => `${code}: ${fault}`));
      for (let i = 1; i < ids.length; i++) {
        const [from = 0, to = 0] = [ids[i - 1], ids[i]];
        const side = Math.min(from, to) * 2 ** 22 + Math.max(from, to);
        hands.set(side, (hands.get(side) ?? 0) + Math.sign(to - from));
      }
    }
  }
  return { faults, overlaps: [...hands.values()].filter((left) => Math.abs(left) > 1).length };
}

/** What is wrong with one ring, given the numbers of its points. */
function ringFaults(ids: readonly number[]): string[] {
  const faults: string[] = [];
  if (ids.length < 4) faults.push(`ring of ${ids.length} points`);
  if (ids[0] !== ids.at(-1)) faults.push('open ring');
  if (ids.some((id, i) => i > 0 && id === ids[i - 1])) faults.push('repeated point');
  return faults;
}

describe.each(['lsoa21', 'lsoa11', 'ward24'] as const)('boundaries %s', (geography) => {
  it('hold every area of England once, in the order of the names', () => {
    let total = 0;
    for (const { code, areas: counts } of counties) {
      const codes = read(code, geography).objects.areas.geometries.map(({ id }) => id);
      expect(codes).toEqual(areas(code)[geography].codes);
      expect(codes).toHaveLength(counts[geography]);
      total += codes.length;
    }
    expect(total).toBe(TOTALS[geography]);
  });

  it('lie on one grid', () => {
    for (const { code } of counties) {
      const { transform } = read(code, geography);
      expect(transform?.scale).toEqual([GRID.lon, GRID.lat]);
      for (const [i, step] of [GRID.lon, GRID.lat].entries()) {
        const steps = (transform?.translate[i] ?? NaN) / step;
        expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
      }
    }
  });

  it('have closed rings and do not overlap along any side', () => {
    const { faults, overlaps } = listFaults(geography);
    expect(faults).toEqual([]);
    expect(overlaps).toBe(KNOWN_OVERLAPS[geography]);
  });
});

describe('sizes', () => {
  it('stay within 25 kB (median) and 120 kB (largest) of brotli for the neighbourhoods', () => {
    // quality 5 is a little larger than what is sent, and much faster to make
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    const sizes = counties
      .map(({ code }) => brotliCompressSync(JSON.stringify(read(code, 'lsoa21')), { params }).length)
      .sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(25_000);
    expect(sizes.at(-1)).toBeLessThan(120_000);
  });

  it('stay within 32 MB for all geometry', () => {
    const folder = resolve(import.meta.dirname, '../../public/data/counties');
    const names = ['lsoa21.topo.json', 'lsoa11.topo.json', 'ward24.topo.json', 'context.json'];
    const bytes = counties.flatMap(({ code }) =>
      names.map((name) => statSync(resolve(folder, code, name)).size),
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(32_000_000);
  });
});

describe('context', () => {
  it('names neighbours and places of every county, and never the county itself', () => {
    for (const { code, bbox } of counties) {
      const { topology, places, roads } = readContext(code);
      const { neighbours } = topology.objects;
      const ids = neighbours?.type === 'GeometryCollection' ? neighbours.geometries.map(({ id }) => id) : [];
      expect(ids).not.toContain(code);
      // the Isles of Scilly have no land near
      if (code !== 'E06000053') expect(ids.length).toBeGreaterThan(0);
      expect(places.length + roads.length).toBeGreaterThan(0);
      expect(places.length).toBeLessThanOrEqual(160);
      for (const [, , lon, lat] of places) {
        expect(Math.abs(lon - (bbox[0] + bbox[2]) / 2)).toBeLessThan(2.5);
        expect(Math.abs(lat - (bbox[1] + bbox[3]) / 2)).toBeLessThan(1.5);
      }
    }
  });

  it('shows Wales beside Herefordshire and Scotland beside Northumberland', () => {
    const idsOf = (code: string): unknown[] => {
      const { neighbours } = readContext(code).topology.objects;
      return neighbours?.type === 'GeometryCollection' ? neighbours.geometries.map(({ id }) => id) : [];
    };
    // Powys, Monmouthshire
    expect(idsOf('E06000019')).toEqual(expect.arrayContaining(['W06000021', 'W06000023']));
    expect(idsOf('E06000057')).toContain('Scotland');
  });
});

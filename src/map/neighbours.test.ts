import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { tinyTopology } from '../../tests/fixtures/mapTopology.ts';
import { ARROWS, followArrow } from './neighbours.ts';
import { arrowsOf } from './walk.ts';

function reached(table: Int32Array, start: number): number {
  const seen = new Set([start]);
  for (const area of seen)
    for (const arrow of ARROWS) {
      const to = followArrow(table, area, arrow);
      if (to !== null) seen.add(to);
    }
  return seen.size;
}

/** Every area leads to all: first out of area 0, then by turning every arrow round, back to it. */
function isJoined(table: Int32Array): boolean {
  const count = table.length / 4;
  const turned: number[][] = Array.from({ length: count }, () => []);
  table.forEach((to, slot) => turned[to]?.push(Math.floor(slot / 4)));
  const back = new Set([0]);
  for (const area of back) for (const from of turned[area] ?? []) back.add(from);
  return reached(table, 0) === count && back.size === count;
}

describe('arrow keys', () => {
  const arrows = arrowsOf(tinyTopology);

  it('lead to the neighbour in that direction', () => {
    expect(followArrow(arrows, 0, 'right')).toBe(1);
    expect(followArrow(arrows, 1, 'left')).toBe(0);
    expect(followArrow(arrows, 0, 'down')).toBe(2);
    expect(followArrow(arrows, 3, 'up')).toBe(1);
    expect(followArrow(arrows, 0, 'up')).toBeNull();
  });

  it('reach the island and come back', () => {
    expect([0, 1, 2, 3, 4].map((area) => reached(arrows, area))).toEqual([5, 5, 5, 5, 5]);
  });

  it('notice an area that no arrow leads to', () => {
    const broken = arrows.slice();
    broken.forEach((to, slot) => (broken[slot] = to === 4 ? -1 : to));
    expect(isJoined(broken)).toBe(false);
  });
});

const counties = 'public/data/counties';

describe.skipIf(!existsSync(counties))('arrow keys in real counties', () => {
  const codes = existsSync(counties) ? readdirSync(counties) : [];
  it.each(['lsoa21', 'lsoa11', 'ward24'])(
    'reach every area from every other: all counties, %s',
    (geography) => {
      const cut = codes.filter((code) => {
        const file = `${counties}/${code}/${geography}.topo.json`;
        return existsSync(file) && !isJoined(arrowsOf(JSON.parse(readFileSync(file, 'utf8')) as Topology));
      });
      expect(codes.length).toBeGreaterThan(0);
      expect(cut).toEqual([]);
    },
  );
});

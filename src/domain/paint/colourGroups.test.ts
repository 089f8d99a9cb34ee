import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { unpackColumns } from '../packed.ts';
import type { AreasFile } from '../area.ts';
import { colourGroups, neighbouringGroups } from './colourGroups.ts';

/** Three areas in a row, each sharing one line with the next. */
const row = {
  type: 'Topology',
  arcs: [[], [], [], [], []],
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]] },
        { type: 'Polygon', arcs: [[~1, 2, 3]] },
        { type: 'MultiPolygon', arcs: [[[~3, 4]]] },
      ],
    },
  },
} as unknown as Topology;

describe('neighbouring groups', () => {
  it('share a line, whichever way it runs', () => {
    expect(neighbouringGroups(row, [0, 1, 2])).toEqual([new Set([1]), new Set([0, 2]), new Set([1])]);
  });

  it('are not their own neighbours, and an area of none has none', () => {
    expect(neighbouringGroups(row, [0, 0, 1])).toEqual([new Set([1]), new Set([0])]);
    expect(neighbouringGroups(row, [0, -1, 1])).toEqual([new Set(), new Set()]);
  });
});

describe('colours of groups', () => {
  it('are each their own while there are enough', () => {
    expect(colourGroups([new Set([1]), new Set([0]), new Set()], 6)).toEqual([0, 1, 2]);
  });

  it('differ between neighbours: a wheel of six round a hub needs four', () => {
    const rim = Array.from({ length: 7 }, (_, i) => new Set([7, (i + 1) % 7, (i + 6) % 7]));
    const wheel = [...rim, new Set([0, 1, 2, 3, 4, 5, 6])];
    const colours = colourGroups(wheel, 6);
    wheel.forEach((beside, group) => {
      for (const other of beside) expect(colours[group]).not.toBe(colours[other]);
    });
  });

  it.each(['E10000016', 'E10000012', 'E10000017', 'E10000030'])(
    'differ between neighbouring districts of %s',
    (code) => {
      const read = (file: string): unknown =>
        unpackColumns(JSON.parse(readFileSync(`public/data/counties/${code}/${file}`, 'utf8')));
      const beside = neighbouringGroups(
        read('lsoa21.topo.json') as Topology,
        (read('areas.json') as AreasFile).lsoa21.district,
      );
      const colours = colourGroups(beside, 6);
      expect(beside.length).toBeGreaterThan(6);
      expect(beside.some(({ size }) => size > 2)).toBe(true);
      beside.forEach((others, group) => {
        for (const other of others) expect(colours[group]).not.toBe(colours[other]);
      });
    },
  );
});

import { polygonContains } from 'd3';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { findPostcode, postcodesOf, type Outcodes, type PostcodesFile } from '../../src/domain/postcodes.ts';
import { areas, manifest, readData } from './publicData.ts';

const HEREFORDSHIRE = 'E06000019';
const index = readData('postcodes/outcodes.json') as Outcodes;
const shard = (outcode: string): PostcodesFile => readData(`postcodes/${outcode}.json`) as PostcodesFile;

function outcodesOf(county: string): string[] {
  const place = index.countyCodes.findIndex((code) => code === county);
  return index.outcodes.filter((_, at) => index.counties[at]?.includes(place));
}

type Area = Polygon | MultiPolygon;

function contains(area: Area, point: [number, number]): boolean {
  const polygons: Position[][][] = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const isIn = (ring: Position[] = []): boolean => polygonContains(ring as [number, number][], point);
  return polygons.some(([outer, ...holes]) => isIn(outer) && !holes.some(isIn));
}

describe('postcodes of England', () => {
  it('are as many as published, less three whose LSOA is Welsh', () => {
    expect(index.elsewhere).toEqual(['HR3 5FG', 'LD7 1TT', 'SY13 2LH']);
    expect(index.count.reduce((total, count) => total + count, 0)).toBe(1_491_312 - 3);
    expect(index.outcodes).toHaveLength(index.count.length);
  });

  it('reach every county, and every neighbourhood of Herefordshire', () => {
    const reached = new Set(index.counties.flat());
    expect(manifest().counties.filter(({ code }) => !reached.has(index.countyCodes.indexOf(code)))).toEqual(
      [],
    );
    const held = new Set(
      outcodesOf(HEREFORDSHIRE).flatMap((outcode) =>
        [...postcodesOf(shard(outcode)).values()].map(({ lsoa }) => lsoa),
      ),
    );
    expect(areas(HEREFORDSHIRE).lsoa21.codes.filter((code) => !held.has(code))).toEqual([]);
  });

  it('lie in the neighbourhood they are given, but for the few that the lookup knows better', () => {
    const topology = readData(`counties/${HEREFORDSHIRE}/lsoa21.topo.json`) as Topology;
    const { codes } = areas(HEREFORDSHIRE).lsoa21;
    const [object] = Object.values(topology.objects);
    const shapes = feature(topology, object as GeometryCollection).features.map(
      ({ geometry }) => geometry as Area,
    );
    const shapeOf = new Map(codes.map((code, at) => [code, shapes[at]]));
    let inside = 0;
    let all = 0;
    for (const outcode of outcodesOf(HEREFORDSHIRE))
      for (const { lsoa, lat, lon } of postcodesOf(shard(outcode)).values()) {
        const shape = shapeOf.get(lsoa);
        if (!shape) continue;
        all += 1;
        if (contains(shape, [lon, lat])) inside += 1;
      }
    // the source's list of Herefordshire has 6,836, HR3 5FG in its Welsh neighbourhood among them
    expect(all).toBe(6_836 - 1);
    // 99.6 % by the source's own count; boundaries here are simplified and places rounded to about 10 m
    expect(inside / all).toBeGreaterThan(0.985);
  });

  it('give a place that can be looked up by hand: the Shirehall in Hereford', () => {
    // HR1 2HX, St Peter’s Square
    const found = findPostcode(shard('HR1'), '2HX');
    const { codes, place } = areas(HEREFORDSHIRE).lsoa21;
    const at = codes.findIndex((code) => code === found?.lsoa);
    expect(areas(HEREFORDSHIRE).places[place[at] ?? -1]).toBe('Hereford Central');
    expect(found?.lat).toBeCloseTo(52.055, 2);
    expect(found?.lon).toBeCloseTo(-2.712, 2);
  });
});

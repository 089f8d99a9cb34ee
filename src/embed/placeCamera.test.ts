import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import type { AreasFile } from '../domain/area.ts';
import { areaCodes } from '../domain/countyData.ts';
import type { Manifest } from '../domain/manifest.ts';
import { unpackColumns } from '../domain/packed.ts';
import { placeCamera } from './placeCamera.ts';

const folder = 'public/data/counties/E06000019';
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const topology = read(`${folder}/lsoa21.topo.json`) as Topology;
const county = (read('public/data/manifest.json') as Manifest).counties.find(
  ({ code }) => code === 'E06000019',
)!;
const names = (unpackColumns(read(`${folder}/areas.json`)) as AreasFile).lsoa21;

test('looks at a neighbourhood where it lies, near enough to see it', () => {
  areaCodes(topology).forEach((code, index) => {
    const camera = placeCamera(topology, county, new Set([index]));
    const at = names.codes.indexOf(code);
    // the published point inside the area, which no line of ours has moved
    const size = 0.4 / (camera?.k ?? 1);
    expect(Math.abs((camera?.lon ?? 0) - names.lon[at]! / 1e4)).toBeLessThan(size);
    expect(Math.abs((camera?.lat ?? 0) - names.lat[at]! / 1e4)).toBeLessThan(size);
    expect(camera?.k).toBeGreaterThan(1.2);
  });
});

test('looks at the whole county where the place is nearly all of it, or none', () => {
  expect(placeCamera(topology, county, new Set(areaCodes(topology).keys()))).toBeNull();
  expect(placeCamera(topology, county, new Set())).toBeNull();
});

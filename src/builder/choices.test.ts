import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { areasSchema, manifestSchema } from '../data/schema.ts';
import { parse } from 'valibot';
import { parseEmbed } from '../domain/embed/embedAddress.ts';
import { unpackColumns } from '../domain/packed.ts';
import { areaGroups, countyOf, factsOf, measureGroups, soundSettings } from './choices.ts';

const read = (path: string): unknown =>
  unpackColumns(JSON.parse(readFileSync(`public/data/${path}`, 'utf8')));
const manifest = parse(manifestSchema, read('manifest.json'));
const kent = parse(areasSchema, read('counties/E10000016/areas.json'));
const imd = manifest.indicators.find(({ id }) => id === 'imd-2025')!;
const sound = (search: string) => soundSettings(parseEmbed(search), manifest);

test('every measure stands in the list once', () => {
  const listed = measureGroups(manifest).flatMap(({ measures }) => measures.map(({ id }) => id));
  expect(listed).toHaveLength(manifest.indicators.length);
  expect(new Set(listed)).toEqual(new Set(manifest.indicators.map(({ id }) => id)));
  const labels = measureGroups(manifest).map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});

describe('what an address asks for', () => {
  test('is taken by name, and two counties at most', () => {
    expect(sound('?counties=Kent,dorset').counties).toEqual(['E10000016', 'E06000059']);
    expect(sound('?counties=Kent&chrome=map&title=Need')).toMatchObject({ chrome: 'map', title: 'Need' });
  });

  test('gives way to what there is', () => {
    expect(sound('').counties).toHaveLength(1);
    expect(manifest.indicators.map(({ id }) => id)).toContain(sound('?indicator=imd-2026').indicator);
    const noWards = manifest.indicators.find(({ levels }) => !levels.includes('ward'));
    if (noWards) expect(sound(`?level=ward&indicator=${noWards.id}`).level).toBe('lsoa');
  });
});

test('areas stand under their districts, each once, at the level and boundaries of the measure', () => {
  const county = countyOf(manifest, kent.county)!;
  const lsoas = areaGroups(county, kent, 'lsoa', imd);
  expect(lsoas).toHaveLength(12);
  expect(lsoas[0]?.label).toBe('Kent: Ashford');
  expect(lsoas.flatMap(({ areas }) => areas)).toHaveLength(county.areas.lsoa21);
  const wards = areaGroups(county, kent, 'ward', imd).flatMap(({ areas }) => areas);
  expect(new Set(wards.map(({ code }) => code)).size).toBe(county.areas.ward24);
});

test('a snippet is written in the names of the lists', () => {
  const facts = factsOf(sound('?counties=Kent'), manifest, 'https://atlas.example/', 'Tenterden');
  expect(facts).toMatchObject({
    counties: ['Kent'],
    area: 'Tenterden',
    measure: 'Index of Multiple Deprivation, 2025',
  });
});

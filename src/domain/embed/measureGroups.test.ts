import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Manifest } from '../manifest.ts';
import { measureGroups } from './measureGroups.ts';

const manifest = JSON.parse(readFileSync('public/data/manifest.json', 'utf8')) as Manifest;

test('every measure can be chosen, once, under a heading of its own', () => {
  const groups = measureGroups(manifest);
  const ids = groups.flatMap(({ measures }) => measures.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(manifest.indicators.map(({ id }) => id).toSorted());
  expect(new Set(groups.map(({ heading }) => heading)).size).toBe(groups.length);
});

test('no name says its year twice or never', () => {
  const years = new Map(manifest.indicators.map(({ id, year }) => [id, year]));
  for (const { measures } of measureGroups(manifest))
    for (const { id, name } of measures) expect(name.split(years.get(id)!)).toHaveLength(2);
});

import { area, booleanPointInPolygon } from '@turf/turf';
import { expect, it } from 'vitest';
import { rowOfAreas } from '../../../tests/fixtures/rowOfAreas.ts';
import type { AreaCode } from '../area.ts';
import { localityGeojson } from './localityGeojson.ts';
import { readShapes } from './readShapes.ts';

const codes = ['E01000001', 'E01000002', 'E01000003'] as AreaCode[];

/** Squares of a hundredth of a degree at 52 N. */
const row = rowOfAreas(['E01000001', 'E01000002', 'E01000003'], {
  scale: [0.01, 0.01],
  translate: [-2.7, 52],
});

const places = [
  {
    locality: { name: 'South, "Wye"', colour: 1, areas: codes.slice(0, 2) },
    figures: {
      areas: [],
      elsewhere: [],
      residents: 3100,
      fifth: { areas: 1, residents: 1500 },
      income: { count: 400, unknown: 1 },
    },
  },
];
const seen = {
  link: 'https://example.org/',
  release: 'abc123',
  colours: ['#111111', '#222222'],
  sources: [
    { licence: 'OGL v3', attribution: 'MHCLG' },
    { licence: 'OGL v3', attribution: 'ONS' },
  ],
};

it('dissolves the borders between neighbourhoods of a place', () => {
  const [feature] = localityGeojson([row], places, seen).features;
  expect(feature!.geometry.coordinates).toHaveLength(1);
  const [ring] = feature!.geometry.coordinates[0]!;
  // the corners of both squares together; the line between them is gone
  expect(booleanPointInPolygon([-2.69, 52.005], feature!)).toBe(true);
  expect(booleanPointInPolygon([-2.675, 52.005], feature!)).toBe(false);
  expect(ring).not.toContainEqual([-2.695, 52.005]);
  const square = 0.01 * 111_195 * 0.01 * 111_195 * Math.cos((52.005 * Math.PI) / 180);
  expect(area(feature!) / (2 * square)).toBeCloseTo(1, 2);
});

it('says name, colour, numbers, release and licence on every place', () => {
  const file = localityGeojson([row], places, seen);
  expect(file.features[0]!.properties).toMatchObject({
    name: 'South, "Wye"',
    colour: '#222222',
    residents: 3100,
    residents_in_most_deprived_20_percent: 1500,
    income_deprived_residents: 400,
    income_unknown: 1,
    release: 'abc123',
    licence: 'OGL v3',
  });
  expect(file.attribution).toEqual(['MHCLG', 'ONS']);
  // every property has a heading, and no heading is without one
  expect(Object.keys(file.features[0]!.properties).sort()).toEqual(Object.keys(file.properties).sort());
});

it('is read back as the same neighbourhoods under the same name', () => {
  const text = JSON.stringify(localityGeojson([row], places, seen));
  const { shapes, problems } = readShapes(text, 'places.geojson');
  expect(problems).toEqual([]);
  expect(shapes.map(({ name, codes: listed }) => ({ name, listed }))).toEqual([
    { name: 'South, "Wye"', listed: codes.slice(0, 2) },
  ]);
});

import { csvParse, geoArea } from 'd3';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { madeUpPlan } from '../../../tests/fixtures/planData.ts';
import type { IndicatorFile, IndicatorId } from '../indicator.ts';
import { csvwMetadata, planCsv } from './csvw.ts';
import { planGeojson } from './geojson.ts';
import type { PlanData } from './planData.ts';
import { planReadme, type PlanAbout } from './planFiles.ts';
import { numeral, type PlanTable } from './planTables.ts';
import { shortlistTable } from './planTablesAreas.ts';
import { planSheets } from './spreadsheet.ts';

const about: PlanAbout = {
  title: 'Warm homes',
  notes: 'First line.\nSecond line.',
  places: 'neighbourhoods (LSOA 2021) of Tinyshire',
  findings: ['2 neighbourhoods with 3,000 residents.'],
  release: '40673bf3a3da',
  made: '2026-11-22',
  link: 'https://atlas.example/?work=target',
  measures: ['Made-up index, 2025: Made up; Open Government Licence v3.0'],
  sources: [
    {
      title: 'Made-up source',
      publisher: 'Nobody',
      year: '2025',
      url: 'https://example.org/source',
      licence: 'Open Government Licence v3.0',
      licenceUrl: 'https://example.org/licence',
      attribution: 'Made up.',
    },
  ],
  caveats: ['A rank twice as high is not twice as deprived.'],
};

const need = {
  id: 'income',
  people: 'income-deprived residents',
  measure: 'made-up residents',
  release: 'Made up',
} as const;

function plan(names: string[] = []): PlanData {
  const made = madeUpPlan([
    { code: 'E01000001', residents: 1000, rank: 5, inNeed: 250 },
    { code: 'E01000002', residents: 2000, rank: null, inNeed: null },
  ]);
  const [[id, column] = []] = [...made.columns];
  const indicator = {
    ...column?.indicator,
    meaning: 'Made up.',
    licence: 'Open Government Licence v3.0',
    geography: 'lsoa21',
  } as IndicatorFile;
  const areas = made.areas.map((area, at) => ({ ...area, name: names[at] ?? area.name }));
  return { ...made, areas, columns: new Map([[id as IndicatorId, { ...column!, indicator }]]) };
}

const table = (names?: string[]): PlanTable => shortlistTable(plan(names), [0, 1], [need]);

describe('CSV of a plan', () => {
  it('names unit, year and boundaries in its headings and leaves unknown numbers empty', () => {
    const rows = csvParse(planCsv(table()));
    expect(rows).toHaveLength(2);
    expect(rows.columns).toContain('Index of Multiple Deprivation (score, 2025, LSOA 2021)');
    expect(rows[0]?.['Residents (mid-2022, LSOA 2021)']).toBe('1000');
    expect(rows[0]?.['Income-deprived residents (number, LSOA 2021)']).toBe('250');
    expect(rows[1]?.['Income-deprived residents (number, LSOA 2021)']).toBe('');
    expect(rows[1]?.['Index of Multiple Deprivation (rank of 100, 2025, LSOA 2021)']).toBe('');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('does not let a spreadsheet run %j', (text) => {
    const [row] = csvParse(planCsv(table([text])));
    expect(row?.['Neighbourhood']).toBe(`'${text}`);
    const cells = planSheets([table([text])], { ...about, title: text, notes: text }).flatMap(
      (sheet) => sheet.rows,
    );
    const words = cells.flat().flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    expect(words.filter((word) => /^[=+\-@\t\r]/.test(word))).toEqual([]);
    expect(words.filter((word) => word === `'${text}`).length).toBeGreaterThan(1);
  });

  it('writes numbers bare: negative ones stay numbers, small ones have no exponent', () => {
    expect([-3.5, 0, 12, 1e-7, NaN].map(numeral)).toEqual(['-3.5', '0', '12', '0.0000001', '']);
  });
});

describe('metadata after CSV on the Web', () => {
  const metadata = csvwMetadata([table()], about) as {
    '@context': unknown[];
    tables: {
      url: string;
      tableSchema: { primaryKey: string; columns: { name: string; titles: string; datatype: string }[] };
    }[];
    dialect: Record<string, unknown>;
  };
  const schema = metadata.tables[0]?.tableSchema;

  it('describes every column of the file, in its order, by its very heading', () => {
    expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw');
    expect(metadata.tables.map(({ url }) => url)).toEqual(['shortlist.csv']);
    expect(schema?.columns.map(({ titles }) => titles)).toEqual(csvParse(planCsv(table())).columns);
  });

  it('has names that are unique and may be names, and a key that is one of them', () => {
    const names = schema?.columns.map(({ name }) => name) ?? [];
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
    expect(names).toContain(schema?.primaryKey);
  });

  it('gives datatypes that every cell has', () => {
    const form: Record<string, RegExp> = {
      string: /[^]*/,
      integer: /^(-?\d+)?$/,
      decimal: /^(-?\d+(\.\d+)?)?$/,
    };
    for (const row of csvParse(planCsv(table())))
      for (const { titles, datatype } of schema?.columns ?? []) expect(row[titles]).toMatch(form[datatype]!);
  });

  it('names licence and source', () => {
    expect(metadata).toMatchObject({
      'dc:license': { '@id': 'https://example.org/licence' },
      'dc:source': [{ '@id': 'https://example.org/source' }],
      'dc:identifier': about.link,
    });
  });
});

it('tells in the README what, when, by which rules, from whom and where to open it', () => {
  const readme = planReadme(about, [{ name: 'shortlist.csv', what: 'the areas' }]);
  expect(readme.startsWith('# Warm homes\n\n## What this is\n')).toBe(true);
  for (const words of [
    '2 neighbourhoods with 3,000 residents.',
    '40673bf3a3da',
    about.link,
    'Second line.',
    'shortlist.csv: the areas',
    'Open Government Licence v3.0',
    'Contains OS data',
    'A rank twice as high is not twice as deprived.',
  ])
    expect(readme).toContain(words);
});

describe('GeoJSON of a plan', () => {
  // one square with a hole, drawn the wrong way round on purpose: outer ring with the clock, hole against it
  const topology = {
    type: 'Topology',
    transform: { scale: [0.00001, 0.00001], translate: [-3, 52] },
    objects: {
      areas: {
        type: 'GeometryCollection',
        geometries: [{ type: 'Polygon', id: 'E01000001', arcs: [[0], [1]] }],
      },
    },
    arcs: [
      [
        [0, 0],
        [0, 1000],
        [1000, 0],
        [0, -1000],
        [-1000, 0],
      ],
      [
        [200, 200],
        [100, 0],
        [0, 100],
        [-100, 0],
        [0, -100],
      ],
    ],
  } as unknown as Topology;
  const geojson = planGeojson([topology], table(), about);
  const [feature] = geojson.features;

  it('has the rows whose boundaries are known, with properties as the table names them', () => {
    expect(geojson.features.map(({ id }) => id)).toEqual(['E01000001']);
    expect(feature?.properties).toMatchObject({ code: 'E01000001', residents: 1000, imd_2025_rank: 5 });
    expect(geojson.properties['residents']).toBe('Residents (mid-2022, LSOA 2021)');
  });

  it('turns outer rings against the clock and holes with it', () => {
    const rings = feature?.geometry.type === 'Polygon' ? feature.geometry.coordinates : [];
    expect(rings[0]?.slice(0, 2)).toEqual([
      [-3, 52],
      [-2.99, 52],
    ]);
    expect(rings[1]?.slice(0, 2)).toEqual([
      [-2.998, 52.002],
      [-2.998, 52.003],
    ]);
    // d3 reads rings the other way: a ring against the clock is the rest of the world
    expect(geoArea({ type: 'Polygon', coordinates: [rings[0]!] })).toBeGreaterThan(12);
  });
});

import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { about, plan, table } from '../../../tests/fixtures/planFiles.ts';
import type { Source } from '../manifest.ts';
import { planDefaults } from '../planOptions.ts';
import { csvwMetadata, planCsv } from './csvw.ts';
import { planReadme } from './planFiles.ts';
import { commonSources, planAbout, planTables, type WholePlan } from './planFilesMake.ts';
import { numeral, type PlanTable } from './planTables.ts';
import { planSheets } from './spreadsheet.ts';

describe('CSV of a plan', () => {
  it('names unit, year and boundaries in its headings and leaves unknown numbers empty', () => {
    const rows = csvParse(planCsv(table()));
    expect(rows).toHaveLength(2);
    expect(rows.columns).toContain('Index of Multiple Deprivation (score, 2025, LSOA 2021)');
    expect(rows[0]?.['Residents (mid-2022, LSOA 2021)']).toBe('1000');
    expect(rows[0]?.['Income-deprived residents (number, mid-2022, LSOA 2021)']).toBe('250');
    expect(rows[1]?.['Income-deprived residents (number, mid-2022, LSOA 2021)']).toBe('');
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

describe('tables of a plan', () => {
  const whole: WholePlan = {
    options: { ...planDefaults, budget: 'amount:1001,steep:3', notes: 'Warm homes\nFor cabinet.' },
    data: plan(),
    manifest: { release: 'aaaa1111', counties: [], themes: [], indicators: [] },
    rules: null,
    shortlist: null,
    chosen: [0, 1],
    own: null,
  };
  const tables = planTables(whole);
  const sum = ({ fields, rows }: PlanTable, name: string): number => {
    const at = fields.findIndex((field) => field.name === name);
    return rows.reduce((all, row) => all + Number(row[at]), 0);
  };

  it('share the sum by area, ward, district and county, each to the pound', () => {
    const shared = tables.filter(({ id }) => id.startsWith('allocation'));
    expect(shared.map(({ id }) => id)).toEqual([
      'allocation',
      'allocation-wards',
      'allocation-districts',
      'allocation-counties',
    ]);
    for (const one of shared) {
      expect(sum(one, 'pounds')).toBe(1001);
      expect(sum(one, 'pounds_flat')).toBe(1001);
      expect(sum(one, 'residents')).toBe(3000);
    }
  });

  it('have no allocation without a sum, and the reader’s own weights under their own name', () => {
    const own = { ranks: [3, null], tenths: [1, null] };
    const [only, ...others] = planTables({ ...whole, options: { ...whole.options, budget: '' }, own });
    expect(others).toEqual([]);
    const field = only?.fields.findIndex(({ name }) => name === 'own_weights_rank') ?? -1;
    expect(only?.rows.map((row) => row[field])).toEqual([3, null]);
    expect(only?.fields[field]?.title).toContain('Not the official IMD');
  });

  it('name sources that there are', () => {
    const known = JSON.parse(readFileSync('public/data/sources.json', 'utf8')) as Source[];
    const { sources, title, notes, findings } = planAbout(
      whole,
      { link: 'l', release: 'r', made: '2026-11-22' },
      known,
    );
    expect(sources.map(({ title: name }) => name)).toContain(
      'Indices of Deprivation 2025, File 7: all ranks, deciles, scores and denominators',
    );
    expect(sources).toHaveLength(commonSources.length);
    expect([title, notes]).toEqual(['Warm homes', 'For cabinet.']);
    expect(findings[0]).toBe('There are no rules: all 2 neighbourhoods of Tinyshire, with 3,000 residents.');
    expect(findings[1]).toMatch(/^£1,001 is shared among 2 neighbourhoods/);
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

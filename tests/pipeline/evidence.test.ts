import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { createLoader } from '../../src/data/load.ts';
import { loadBeside } from '../../src/data/loadBeside.ts';
import { loadPlace } from '../../src/data/loadPlace.ts';
import { homesSchema } from '../../src/data/schemaSearch.ts';
import { compareRows } from '../../src/domain/place/compareRows.ts';
import { countyPanel } from '../../src/domain/place/countyPanel.ts';
import { citeSheet, evidenceCsv } from '../../src/domain/place/evidenceFile.ts';
import { panelSections } from '../../src/domain/place/evidencePanel.ts';
import { evidenceSections } from '../../src/domain/place/evidenceRows.ts';
import { placeGeojson } from '../../src/domain/place/placeGeojson.ts';
import type { PlaceRecord } from '../../src/domain/place/placeRecord.ts';
import { serveFromDisk } from '../fixtures/publicFiles.ts';

const loader = createLoader(serveFromDisk);
const HEREFORDSHIRE = 'E06000019';

async function open(code: string): Promise<PlaceRecord> {
  const homes = await loader.file('search/homes.json', homesSchema);
  if (!homes.ok) throw new Error('no homes');
  const loaded = await loadPlace(loader, homes.value, { code });
  if (loaded.status !== 'ready') throw new Error(`${code} is ${loaded.status}`);
  return loaded.record;
}

async function beside(record: PlaceRecord) {
  const loaded = await loadBeside(loader, record);
  if (!loaded.ok) throw new Error(loaded.problem.file);
  return loaded.value;
}

describe('the evidence sheet', () => {
  it('has the published tenths of Herefordshire and all its residents in them', async () => {
    const record = await open(HEREFORDSHIRE);
    const tenths = evidenceSections(record).find(({ title }) => title.startsWith('Residents by tenth'));
    const counts = tenths?.rows.map(({ text }) => Number(/in ([\d,]+) neighbourhood/.exec(text)?.[1]));
    expect(counts).toEqual([1, 8, 6, 19, 28, 23, 11, 10, 8, 3]);
    expect(tenths?.rows.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(100, 9);
  });

  it.each([HEREFORDSHIRE, 'E07000110', 'E05012957', 'E01014000', 'E06000053'])(
    'gives every row of %s a figure or a reason, a year, a vintage and a source; older releases are left out',
    async (code) => {
      const record = await open(code);
      const { authority, like } = await beside(record);
      const groups = authority ? countyPanel(authority, code, like) : [];
      const sections = [...evidenceSections(record), ...panelSections(groups, record.sources)];
      const rows = sections.flatMap((section) => section.rows);
      expect(rows.length).toBeGreaterThan(40);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      for (const row of rows) {
        expect(
          [row.value, row.rank, row.missing].some((part) => part !== null),
          row.id,
        ).toBe(true);
        for (const part of [row.title, row.year, row.vintage, row.source]) expect(part, row.id).not.toBe('');
      }
      expect(rows.some(({ id }) => /-(2015|2019)$/.test(id) && /^(imd|income|health)/.test(id))).toBe(false);
    },
  );

  it('writes a file that is the same each time, with the release in every row and no cell that is a formula', async () => {
    const record = await open('E05012957');
    const text = evidenceCsv(record, evidenceSections(record));
    expect(evidenceCsv(await open('E05012957'), evidenceSections(record))).toBe(text);
    for (const row of csvParse(text)) {
      expect(row['data_release']).toBe(record.manifest.release);
      expect(row['code']).toBe('E05012957');
      for (const cell of Object.values(row)) if (!/^-?\d/.test(cell)) expect(cell).not.toMatch(/^[=+\-@]/);
    }
  });

  it('is cited with its release and its address', async () => {
    const record = await open(HEREFORDSHIRE);
    const seen = {
      address: 'https://example.org/place.html?area=E06000019',
      release: 'abc',
      date: new Date(0),
    };
    expect(citeSheet(record, seen)).toContain(
      'Evidence sheet: Herefordshire (E06000019). Data release abc. Seen on 1 January 1970 at https://example.org/',
    );
  });
});

describe('what a place stands beside', () => {
  it('has the published figures of a county beside England and five others', async () => {
    const { authority, like } = await beside(await open(HEREFORDSHIRE));
    expect(like).toHaveLength(5);
    const rows = authority ? countyPanel(authority, HEREFORDSHIRE, like).flatMap((group) => group.rows) : [];
    const care = rows.find(({ measure }) => measure.id === 'looked-after');
    expect([care?.here, care?.england, care?.likeFigures.length]).toEqual([100, 67, 5]);
    const counted = rows.find(({ measure }) => measure.id === 'neet-or-not-known');
    expect(counted?.parts).toBe('not in education, employment or training 5.2% and not known 7.3%');
  });

  it('gives a figure of places like it for every measure and every kind of place', async () => {
    for (const code of [HEREFORDSHIRE, 'E07000110', 'E05012957', 'E01014000']) {
      const record = await open(code);
      const { alike } = await beside(record);
      for (const row of compareRows(record, alike)) {
        expect(row.like?.value, `${code} ${row.id}`).toBeTypeOf('number');
        const { from, low, high, to } = row.ground;
        expect(from <= low && low <= high && high <= to, `${code} ${row.id}`).toBe(true);
      }
    }
  });
});

describe('the neighbourhoods of a place for a GIS', () => {
  it('have boundaries, published tenths and all residents of Herefordshire', async () => {
    const { features, link } = placeGeojson(await open(HEREFORDSHIRE), 'https://atlas.example/place.html');
    expect(link).toBe('https://atlas.example/place.html');
    expect(new Set(features.map(({ id }) => id)).size).toBe(117);
    expect(features.filter(({ geometry }) => geometry === null)).toEqual([]);
    expect(features.reduce((sum, { properties }) => sum + Number(properties['residents']), 0)).toBe(188_696);
    const tenths = Array.from(
      { length: 10 },
      (_, at) => features.filter(({ properties }) => properties['tenth'] === at + 1).length,
    );
    expect(tenths).toEqual([1, 8, 6, 19, 28, 23, 11, 10, 8, 3]);
  });

  it('of a ward are its own alone', async () => {
    const { features } = placeGeojson(await open('E05012971'), '');
    expect(features.map(({ properties }) => properties['ward'])).toEqual(
      Array.from({ length: 5 }, () => 'Abingdon Peachcroft'),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { serve, tinyFiles, tinyManifest } from '../../tests/fixtures/tinyAtlas.ts';
import { createLoader } from '../data/load.ts';
import { loadDetails, type LoadedDetails } from '../data/loadDetails.ts';
import type { AreaCode } from './area.ts';
import type { DetailRow } from './details.ts';

const countyCodes = tinyManifest.counties.map((county) => county.code);

async function detailsOf(code: string): Promise<LoadedDetails> {
  const loader = createLoader(serve(tinyFiles()).ask);
  const loaded = await loadDetails(loader, tinyManifest, countyCodes, code as AreaCode, 'light');
  if (!loaded.ok) throw new Error(loaded.problem.detail);
  return loaded.value;
}

const rowsOf = ({ details }: LoadedDetails): DetailRow[] =>
  details.themes.flatMap(({ headings }) => headings.flatMap(({ rows }) => rows));

describe('the details of a neighbourhood', () => {
  it('hold every measure of every theme, each with its place in England', async () => {
    const found = await detailsOf('E01000001');
    expect(found.identity).toMatchObject({
      name: 'Smallville · 001A',
      officialName: 'Little 001A',
      county: 'Tinyshire',
      district: 'Little',
      population: 100,
      ward: { name: 'Alpha' },
      boundaryNote: null,
    });
    expect(
      rowsOf(found).map((row) => [row.indicator, row.valueText, row.rankText, row.position, row.missing]),
    ).toEqual([
      ['imd-2025', 'among the most deprived 10% in England', '1 of 10, 1 = most deprived', 0, null],
      ['ruc-2021', 'Urban', null, null, null],
      ['no-car-2021', '10.0%', '3 of 5, 1 = highest', 0.5, null],
      ['bus-2011', '1.2 buses per hour', '2 of 5, 1 = lowest', 0.25, null],
    ]);
  });

  it('say why a measure has no figure', async () => {
    const found = await detailsOf('E01000002');
    expect(found.identity.boundaryNote).toContain('redrawn in 2021');
    const missing = rowsOf(found).flatMap((row) =>
      row.missing === null ? [] : [[row.indicator, row.missing, row.colour]],
    );
    expect(missing).toEqual([
      ['no-car-2021', 'withheld to protect privacy', null],
      ['bus-2011', 'this neighbourhood was redrawn in 2021, and the measure is on other boundaries', null],
    ]);
  });

  it('of 2011 say that newer measures do not reach it', async () => {
    const found = await detailsOf('E01000092');
    expect(found.identity.boundaryNote).toContain('one of 2011');
    expect(rowsOf(found)[0]?.missing).toContain('redrawn');
  });
});

it('the details of a ward hold the measures that wards have, and its neighbourhoods', async () => {
  const found = await detailsOf('E05000001');
  expect(found.identity).toMatchObject({
    level: 'ward',
    name: 'Alpha',
    fit: 100,
    lsoas: [{ code: 'E01000001' }, { code: 'E01000002' }],
  });
  expect(rowsOf(found).map(({ valueText }) => valueText)).toEqual([
    'among the most deprived 10% of wards in England, average score 45.0',
  ]);
});

it('an area of no county shown is a problem, not an error', async () => {
  const loader = createLoader(serve(tinyFiles()).ask);
  const loaded = await loadDetails(loader, tinyManifest, countyCodes, 'E01999999' as AreaCode, 'light');
  expect(loaded).toMatchObject({ ok: false, problem: { kind: 'missing' } });
});

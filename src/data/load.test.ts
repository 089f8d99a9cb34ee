import { describe, expect, it } from 'vitest';
import { serve, tinyFiles, tinyManifest, tinyshire } from '../../tests/fixtures/tinyAtlas.ts';
import { packColumns } from '../domain/packed.ts';
import { createLoader } from './load.ts';
import { loadDataset } from './loadDataset.ts';

const [rank] = tinyManifest.indicators;
const tiny = tinyManifest.counties.filter(({ code }) => code === tinyshire);

function dataset(files: Record<string, unknown>) {
  if (!rank) throw new Error('the fixture has a measure');
  return loadDataset(createLoader(serve(files).ask), { level: 'lsoa', breaks: 'national' }, rank, tiny);
}

describe('the loader', () => {
  it('asks for a file once, with the release in its address', async () => {
    const { ask, asked } = serve(tinyFiles());
    const loader = createLoader(ask);
    await loader.manifest();
    await Promise.all([loader.areas(tinyshire), loader.areas(tinyshire)]);
    await loader.areas(tinyshire);
    expect(asked).toEqual(['./data/manifest.json', `./data/counties/${tinyshire}/areas.json?v=r1`]);
  });

  it('says that a file is missing, and asks again at an address that nothing has kept', async () => {
    const { ask, asked } = serve({});
    const loader = createLoader(ask);
    expect(await loader.manifest()).toMatchObject({
      ok: false,
      problem: { kind: 'missing', file: 'manifest.json' },
    });
    await loader.manifest();
    expect(asked).toEqual(['./data/manifest.json', './data/manifest.json?again=1']);
  });

  it('says that it is offline', async () => {
    const loader = createLoader(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await loader.sources()).toMatchObject({ ok: false, problem: { kind: 'offline' } });
  });

  it.each([
    ['no JSON', '<!doctype html>'],
    ['another shape', '{"release":1}'],
  ])('says that a file is broken: %s', async (_, text) => {
    const loader = createLoader(() => Promise.resolve(new Response(text)));
    expect(await loader.manifest()).toMatchObject({ ok: false, problem: { kind: 'broken' } });
  });

  it('unpacks columns', async () => {
    const files = tinyFiles();
    const path = `counties/${tinyshire}/imd-2025.lsoa.json`;
    const loader = createLoader(serve({ ...files, [path]: packColumns(files[path]) }).ask);
    const loaded = await loader.lsoaValues(tinyshire, 'imd-2025');
    expect(loaded.ok && loaded.value.columns['imd-2025']).toMatchObject({ rank: [1, 2, 5, 10] });
  });
});

describe('a dataset', () => {
  it('is whole when its columns follow the topology', async () => {
    const { counties } = await dataset(tinyFiles());
    expect(counties.map(({ core }) => core.ok)).toEqual([true]);
  });

  it('is broken when a column has another length than the map has areas', async () => {
    const path = `counties/${tinyshire}/imd-2025.lsoa.json`;
    const column = { kind: 'rank', rank: [1, 2, 3] };
    const files = {
      ...tinyFiles(),
      [path]: { group: 'imd-2025', geography: 'lsoa21', denominators: {}, columns: { 'imd-2025': column } },
    };
    const { counties } = await dataset(files);
    expect(counties[0]?.core).toMatchObject({
      ok: false,
      problem: { kind: 'broken', detail: '4 areas, column of 3' },
    });
  });
});

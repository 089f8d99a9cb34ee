import { describe, expect, it } from 'vitest';
import { serve, tinyFiles } from '../tests/fixtures/tinyAtlas.ts';
import { createLoader } from '../src/data/load.ts';
import { Atlas } from '../src/state/atlas.svelte.ts';
import { earlyAddresses, earlyPlan } from './askEarly.ts';

/** What the atlas itself asks for before its first picture, the manifest apart, and what the page asks for early. */
async function asked(search: string): Promise<{ late: string[]; early: string[] }> {
  const files = tinyFiles();
  const served = serve(files);
  const loader = createLoader(served.ask);
  const address = { read: () => search, write: () => {} };
  const whenIdle = (): void => {};
  const atlas = new Atlas({ loader, address, scheme: () => 'light', whenIdle, mayPrefetch: () => false });
  await atlas.start();
  const manifest = await loader.manifest();
  if (!manifest.ok) throw new Error('the tiny England has a manifest');
  const late = served.asked.filter((file) => !file.endsWith('manifest.json')).sort();
  const early = earlyAddresses(search, earlyPlan(manifest.value)).sort();
  return { late, early };
}

describe('what the page asks for before the code is there', () => {
  const { counties } = tinyFiles()['manifest.json'] as { counties: { code: string }[] };
  const codes = counties.map(({ code }) => code).join(',');

  it.each(['', '&level=ward'])(
    'is exactly what the atlas asks for before its first picture%s',
    async (rest) => {
      const { late, early } = await asked(`?counties=${codes}${rest}`);
      expect(early.length).toBeGreaterThan(counties.length);
      expect(early).toEqual(late);
    },
  );

  it.each([
    '?counties=tinyshire',
    '?indicator=unknown',
    '?counties=E1,../x',
    '?counties=E99999999',
    `?counties=${Array(5).fill('E06000019').join(',')}`,
  ])('is nothing where the address is not plain: %s', async (search) => {
    expect((await asked(search)).early).toEqual([]);
  });
});

import { expect, test, type AtlasPage } from './atlas.ts';
import { countColours, countFills, legendColours, legendCounts } from './pixels.ts';

/** What the legend says about a county must be what its map shows, class by class, in painted pixels. */
async function expectMapLikeLegend(atlas: AtlasPage, county: string): Promise<void> {
  await atlas.page.mouse.move(0, 0);
  const colours = await legendColours(atlas.legend());
  const counts = await legendCounts(atlas.legend(), county);
  expect(new Set(colours).size, 'each class has a colour of its own').toBe(colours.length);
  const painted = await countColours(atlas.page, atlas.map(county));
  const hasDots = (await atlas.map(county).locator('circle').count()) > 0;
  colours.forEach((colour, index) => {
    const areas = counts[index] ?? NaN;
    const pixels = painted.get(colour) ?? 0;
    // a few town neighbourhoods may be hardly a pixel; a class that is not there may not show at all
    // (at ward level the dots of the worst neighbourhoods bring colours of their own)
    if (areas === 0 && !hasDots) expect(pixels, `class ${String(index)} is empty`).toBeLessThan(5);
    if (areas >= 20) expect(pixels, `class ${String(index)} has ${String(areas)} areas`).toBeGreaterThan(20);
  });
  expect(await countFills(atlas.map(county), colours), 'areas of each colour').toEqual(counts);
  const total = colours.reduce((sum, colour) => sum + (painted.get(colour) ?? 0), 0);
  const all = [...painted.values()].reduce((sum, count) => sum + count, 0);
  expect(total / all, 'the county fills its map').toBeGreaterThan(0.15);
}

for (const search of ['', '?indicator=ruc-2021', '?level=ward', '?indicator=imd-2019&breaks=local'])
  for (const scheme of ['light', 'dark'] as const)
    test(`map and legend agree: ${search || 'default view'}, ${scheme}`, async ({ page, atlas }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await atlas.open(search);
      for (const county of ['Herefordshire', 'Dorset', 'Warwickshire'])
        await expectMapLikeLegend(atlas, county);
    });

test('on software GL the light renderer stays in charge', async ({ page, atlas }) => {
  await atlas.open();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('canvas')).toHaveCount(0);
});

test('the GL renderer draws the same classes', async ({ page, atlas }) => {
  test.setTimeout(120_000);
  await atlas.open('?counties=E06000019&map=gl');
  await expect(page.locator('canvas')).toBeVisible({ timeout: 60_000 });
  const colours = await legendColours(atlas.legend());
  const shareOfLegend = async () => {
    const painted = await countColours(page, page.locator('canvas'));
    const all = [...painted.values()].reduce((sum, count) => sum + count, 0);
    return colours.reduce((sum, colour) => sum + (painted.get(colour) ?? 0), 0) / all;
  };
  await expect.poll(shareOfLegend, { timeout: 60_000 }).toBeGreaterThan(0.15);
});

test('a basemap of the site owner lies under the county, which keeps its colours', async ({
  page,
  atlas,
}) => {
  await page.route('**/atlas.config.json', (route) =>
    route.fulfill({ json: { basemapStyle: new URL('style.json', page.url()).href } }),
  );
  const ground = { id: 'ground', type: 'background', paint: { 'background-color': '#ff00aa' } };
  await page.route('**/style.json', (route) =>
    route.fulfill({ json: { version: 8, sources: {}, layers: [ground] } }),
  );
  await atlas.open('?counties=E06000019&map=gl');
  const canvas = page.locator('canvas');
  await expect(canvas).toBeVisible({ timeout: 60_000 });
  const colours = await legendColours(atlas.legend());
  await expect
    .poll(async () => (await countColours(page, canvas)).get('255,0,170') ?? 0, { timeout: 60_000 })
    .toBeGreaterThan(10_000);
  const painted = await countColours(page, canvas);
  expect(colours.filter((colour) => (painted.get(colour) ?? 0) > 0).length).toBeGreaterThan(5);
});

test('the map prints, with its legend, source and address', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000019,E06000059');
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await expectMapLikeLegend(atlas, 'Herefordshire');
  await expect(page.getByText('Contains OS data', { exact: false }).first()).toBeVisible();
  // emulating paper does not announce it; a real print (and the PDF below) does
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText('counties=E06000019,E06000059').filter({ visible: true })).not.toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Add a county' })).toBeHidden();
  const pdf = await page.pdf({ format: 'A4', landscape: true, printBackground: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(50_000);
});

import { expect, test } from './atlas.ts';

const whatBreaks: [what: string, pattern: string, fulfil: { status: number; body: string }][] = [
  ['is not on the server', '**/data/counties/E06000059/lsoa21.topo.json*', { status: 404, body: '' }],
  ['is damaged', '**/data/counties/E06000059/*.lsoa.json*', { status: 200, body: '{"group":1' }],
  ['has another form', '**/data/counties/E06000059/*.lsoa.json*', { status: 200, body: '{"columns":[]}' }],
];

for (const [what, pattern, answer] of whatBreaks)
  test(`a county whose data ${what} fails alone, and can be tried again`, async ({ page, atlas, guard }) => {
    guard.allow(/404 for .*E06000059/, /Failed to load resource/);
    await page.route(pattern, (route) => route.fulfill({ ...answer, contentType: 'application/json' }));
    await atlas.open();
    const dorset = atlas.county('Dorset');
    await expect(dorset.getByRole('alert')).toContainText('Dorset');
    // once: not above the maps as well
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(1);
    await expect(atlas.map('Herefordshire')).toBeVisible();
    await expect(atlas.map('Warwickshire')).toBeVisible();
    await page.unroute(pattern);
    await dorset.getByRole('button', { name: 'Try again' }).click();
    await expect(atlas.map('Dorset')).toBeVisible();
    await expect(dorset.getByRole('alert')).toHaveCount(0);
  });

test('without the manifest the page says so and offers a way on', async ({ page, atlas, guard }) => {
  guard.allow(/manifest\.json/, /net::ERR_FAILED/, /Failed to load resource/);
  await page.route('**/data/manifest.json*', (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText(/could not be loaded/);
  await page.unroute('**/data/manifest.json*');
  await page.getByRole('main').getByRole('button', { name: 'Try again' }).click();
  await atlas.drawn();
  await expect(atlas.maps()).toHaveCount(3);
});

test('when a measure fails, the maps of the last one stay until it is there', async ({
  page,
  atlas,
  guard,
}) => {
  guard.allow(/net::ERR_FAILED/, /Failed to load resource/);
  // before the page opens: the next measure of the list is fetched ahead when the page is idle
  await page.route('**/data/indicators/income-2025.json*', (route) => route.abort());
  await atlas.open();
  await atlas.pick(atlas.measure(), 'income 2025', /^Income/).catch(() => undefined);
  await expect(page.getByText(/could not be loaded/)).toHaveCount(1);
  await expect(atlas.maps().first()).toBeVisible();
});

import { expect, test } from './atlas.ts';

test('a newcomer sees three counties on one scale', async ({ page, atlas }) => {
  await atlas.open();
  expect(await atlas.counties()).toEqual(['Herefordshire', 'Dorset', 'Warwickshire']);
  await expect(atlas.measure()).toHaveText('Index of Multiple Deprivation 2025');
  await expect(atlas.level()).toHaveValue('lsoa');
  await expect(atlas.maps()).toHaveCount(3);
  await expect(page).toHaveTitle(/Index of Multiple Deprivation.*Herefordshire/);
});

test('the legend says the classes in words and counts every neighbourhood', async ({ atlas }) => {
  await atlas.open();
  const steps = atlas.legend().getByRole('button');
  await expect(steps).toHaveCount(10);
  await expect(steps.first()).toHaveAccessibleName(/^most deprived 10% in England/i);
  const names = await steps.evaluateAll((buttons) => buttons.map((button) => button.textContent));
  // published: Herefordshire, Index of Multiple Deprivation 2025, tenths 1 to 10
  const herefordshire = names.map((name) => Number(/Herefordshire\s*(\d+)/.exec(name)?.[1]));
  expect(herefordshire).toEqual([1, 8, 6, 19, 28, 23, 11, 10, 8, 3]);
  for (const [county, areas] of [
    ['Dorset', 219],
    ['Warwickshire', 350],
  ] as const) {
    const counts = names.map((name) => Number(new RegExp(`${county}\\s*(\\d+)`).exec(name)?.[1]));
    const mapName = (await atlas.map(county).getAttribute('aria-label')) ?? '';
    const drawn = Number(/: (\d+) /.exec(mapName)?.[1]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(drawn);
    expect(Math.abs(drawn - areas)).toBeLessThan(30);
  }
});

test('each county has three plain figures and its national place', async ({ atlas }) => {
  await atlas.open();
  const panel = atlas.county('Herefordshire');
  await expect(panel.getByRole('listitem')).toHaveCount(3);
  await expect(panel.getByText('9 of 117')).toBeVisible();
  await expect(panel.getByText(/of 153 counties and unitaries/)).toBeVisible();
});

test('every source is named under the maps', async ({ page, atlas }) => {
  await atlas.open();
  const source = page
    .getByText('Contains OS data © Crown copyright and database right', { exact: false })
    .first();
  await expect(source).toBeVisible();
  await expect(source).toContainText('Open Government Licence v3.0');
});

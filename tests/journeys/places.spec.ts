import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './atlas.ts';
import { openPlaces, twoCounties } from './openPlaces.ts';

test('a place is made of homes near a postcode, named, and kept by its link', async ({ page, atlas }) => {
  const step = await openPlaces(page, atlas);
  await step.getByRole('textbox', { name: 'Postcode' }).fill('hr27rz');
  await step.getByRole('button', { name: 'Find neighbourhoods' }).click();
  await expect(step.getByRole('status')).toContainText(
    /12 neighbourhoods have the middle of their homes inside 2 km round HR2 7RZ\./,
  );
  await expect(step.getByRole('status')).toContainText(/Reaching beyond it: .*\(79% inside\)/);
  await step.getByRole('textbox', { name: 'Name' }).fill('South Wye');
  await step.getByRole('button', { name: 'Add this place' }).click();
  const row = step.getByRole('row').filter({ has: page.getByLabel('Name of the place South Wye') });
  await expect(row.getByRole('cell').first()).toHaveText('12');
  await expect(page).toHaveURL(/places=South\+Wye:0:/);
  const figures = await row.getByRole('cell').allInnerTexts();

  await page.reload();
  await atlas.drawn();
  await expect(row.getByRole('cell').first()).toHaveText('12');
  expect(await row.getByRole('cell').allInnerTexts()).toEqual(figures);

  await row.getByRole('button', { name: 'Show South Wye on the maps' }).click();
  await expect(page.getByText('South Wye: 12 neighbourhoods').first()).toBeVisible();
  await row.getByRole('button', { name: 'Remove South Wye' }).click();
  await expect(row).toHaveCount(0);
  await page.goBack();
  await expect(row).toHaveCount(1);
});

test('what is no postcode of England says so', async ({ page, atlas }) => {
  const step = await openPlaces(page, atlas);
  const postcode = step.getByRole('textbox', { name: 'Postcode' });
  for (const [text, problem] of [
    ['', 'Type a postcode'],
    ['HR1', 'is no whole postcode'],
    ['HR1 0ZZ', 'HR1 0ZZ is no current postcode'],
    ['CF10 1AA', 'No English postcode begins with CF10'],
    ['HR3 5FG', 'lies in a Welsh neighbourhood'],
  ] as const) {
    await postcode.fill(text);
    await postcode.press('Enter');
    await expect(step.getByText(problem)).toBeVisible();
    await expect(postcode).toHaveAttribute('aria-invalid', 'true');
  }
  await expect(step.getByRole('button', { name: 'Add this place' })).toHaveCount(0);
});

test('codes and wards are places too, and what they are not is listed', async ({ page, atlas }) => {
  const step = await openPlaces(page, atlas);
  await step.getByLabel('Chosen by').selectOption('a list of codes');
  await step
    .getByRole('textbox', { name: /Codes of neighbourhoods/ })
    .fill('E01014010; W01000427, E01000001 E01014007 E01099999');
  await expect(step.getByRole('status')).toContainText('W01000427 is not in England');
  await expect(step.getByRole('status')).toContainText('E01000001 lies in City of London: add that county');
  await expect(step.getByRole('status')).toContainText(/E01014007 .* was a neighbourhood of 2011/);
  await expect(step.getByRole('status')).toContainText(/No neighbourhood.* has the code E01099999/);
  await step.getByLabel('Chosen by').selectOption('wards');
  await step.getByRole('searchbox').fill('hunder');
  await expect(step.getByText(/^1 of \d+ wards have this name; 0 chosen\.$/)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(step.getByRole('checkbox', { name: /Hinton & Hunderton/ })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(step.getByRole('status')).toContainText(/neighbourhoods by best fit/);
  await step.getByRole('button', { name: 'Add this place' }).click();
  await expect(step.getByLabel('Name of the place Hinton & Hunderton')).toBeVisible();
});

test('shapes of a file become places, each with its faults told', async ({ page, atlas }) => {
  const step = await openPlaces(page, atlas);
  await step.getByLabel('Chosen by').selectOption('shapes of a GeoJSON file');
  const ring = (west: number, south: number, size: number): number[][] => [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ];
  const feature = (name: string, geometry: unknown): unknown => ({
    type: 'Feature',
    properties: { name },
    geometry,
  });
  const features = [
    feature('Hereford', { type: 'Polygon', coordinates: [ring(-2.76, 52.03, 0.09)] }),
    feature('A dot', { type: 'Point', coordinates: [-2.7, 52] }),
  ];
  const buffer = Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }));
  await step
    .getByLabel(/GeoJSON file with polygons/)
    .setInputFiles({ name: 'places.geojson', mimeType: 'application/geo+json', buffer });
  await expect(step.getByText('“A dot” is Point, no polygon: it was left out.')).toBeVisible();
  await expect(step.getByRole('status')).toContainText(
    /neighbourhoods have the middle of their homes inside this shape/,
  );
  await step.getByRole('button', { name: 'Add this place' }).click();
  await expect(step.getByLabel('Name of the place Hereford')).toBeVisible();
});

for (const width of [1440, 320])
  test(`places meet WCAG 2.2 AA and stay on the page at ${width} px`, async ({ page, atlas }) => {
    await page.setViewportSize({ width, height: 900 });
    const step = await openPlaces(page, atlas, `${twoCounties}&places=South+Wye:0:14035-3`);
    await expect(step.getByLabel('Name of the place South Wye')).toBeVisible();
    const results = await new AxeBuilder({ page })
      .include('section[aria-labelledby="step-places"]')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(
      results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

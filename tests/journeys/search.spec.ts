import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './atlas.ts';

const boxOf = (page: Page): Locator => page.getByRole('searchbox', { name: /^Search: postcode/ });
const resultsOf = (page: Page): Locator => page.getByRole('group', { name: 'Results of the search' });

/** Types a text and waits for its answer. */
async function look(page: Page, text: string): Promise<Locator> {
  await boxOf(page).fill(text);
  const results = resultsOf(page);
  await expect(
    page.getByRole('status').filter({ hasText: new RegExp(`for ${text}[,.]|“${text}”`, 'i') }),
  ).toHaveCount(1);
  await expect(results).toHaveAttribute('aria-busy', 'false');
  return results;
}

test('a postcode leads to its neighbourhood, ward and county, and on to the maps of this page', async ({
  page,
  atlas,
}) => {
  await atlas.open();
  const results = await look(page, 'tn23 1pl');
  await expect(results.getByRole('heading')).toHaveText(['Postcode TN23 1PL']);
  await expect(results.getByRole('link', { name: 'Kent', exact: true })).toHaveAttribute(
    'href',
    './place.html?area=E10000016',
  );
  await expect(results).toContainText('best fit of');
  await results.getByRole('link', { name: 'Kent: on the maps' }).click();
  await expect(resultsOf(page)).toHaveCount(0);
  await expect(
    page.getByRole('status').filter({ hasText: 'Kent is on the maps. Kent was added.' }),
  ).toBeVisible();
  await atlas.drawn();
  expect(new URL(page.url()).searchParams.get('counties')).toBe('E06000019,E06000059,E10000031,E10000016');
  // four counties at most: the fifth takes the last one's place, and that is said
  await look(page, 'E06000010');
  await resultsOf(page)
    .getByRole('link', { name: /on the maps$/ })
    .click();
  await expect(
    page.getByRole('status').filter({ hasText: 'takes the place of Kent: four counties at most' }),
  ).toBeVisible();
});

test('it is used by keyboard alone, and forgives a slip', async ({ page, atlas }) => {
  await atlas.open();
  const box = boxOf(page);
  await box.focus();
  await page.keyboard.type('Leominister');
  const results = resultsOf(page);
  const first = results.getByRole('link', { name: 'Leominster', exact: true }).first();
  await expect(first).toBeVisible();
  await expect(results).toContainText('Nothing is named “leominister”');
  await page.keyboard.press('ArrowDown');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(box).toBeFocused();
  // Escape closes and keeps the text; what was found comes back with the next arrow
  await page.keyboard.press('Escape');
  await expect(results).toHaveCount(0);
  await expect(box).toHaveValue('Leominister');
  await page.keyboard.press('ArrowDown');
  await expect(first).toBeVisible();
  const audit = await new AxeBuilder({ page }).include('search').analyze();
  expect(audit.violations).toEqual([]);
  // from name to page: what is beyond doubt opens with Enter
  await box.fill('E05009449');
  await expect(results.getByRole('link', { name: 'Central', exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.waitForURL(/place\.html\?area=E05009449/);
});

test('on a phone it begins a postcode, and never ends in nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./about.html');
  const results = await look(page, 'XYZZYX');
  await expect(results).toContainText('does not hold streets, parishes');
  await expect(results.getByRole('link', { name: 'Choose a county on the maps' })).toBeVisible();
  await boxOf(page).fill('HR');
  await results.getByRole('button', { name: /^HR1 / }).click();
  await results.getByRole('button', { name: /^HR1 2/ }).click();
  await results.getByRole('button', { name: 'HR1 2AA', exact: true }).click();
  await expect(results.getByRole('heading')).toHaveText(['Postcode HR1 2AA']);
  await expect(boxOf(page)).toHaveValue('HR1 2AA');
  // nothing hangs over the edge, and letters are large enough that no phone zooms
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(
    await boxOf(page).evaluate((box) => parseFloat(getComputedStyle(box).fontSize)),
  ).toBeGreaterThanOrEqual(16);
});

test('a location is asked for only on request, and answered in the browser', async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 52.0555, longitude: -2.7155 });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./about.html');
  await boxOf(page).click();
  const locate = resultsOf(page).getByRole('button', { name: 'Use my location' });
  await locate.click();
  const results = resultsOf(page);
  await expect(results.getByRole('heading', { name: /^Where you are: near postcode HR/ })).toBeVisible();
  await expect(results.getByRole('link', { name: 'Herefordshire', exact: true })).toBeVisible();
  // of the place itself nothing left the browser
  expect(asked.filter((url) => /52\.05|-2\.71/.test(url))).toEqual([]);
  await context.setGeolocation({ latitude: 48.86, longitude: 2.35 });
  await boxOf(page).fill('');
  await locate.click();
  await expect(results).toContainText('You seem to be outside England');
});

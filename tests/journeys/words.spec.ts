import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './atlas.ts';

test('the text follows the view, and is copied with its citation', async ({ page, atlas, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open('?counties=E06000019,E06000059');
  const words = page.getByRole('region', { name: 'In words' });
  await expect(words).toContainText('for every neighbourhood of Herefordshire (117) and Dorset (223)');
  // what lies behind the averages comes a little later
  await expect(words).toContainText('Averages hide more (IMD 2025)');
  await words.getByRole('button', { name: 'Copy text with citation' }).click();
  await expect(words.getByRole('status').filter({ hasText: 'Copied, with the citation.' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Averages hide more (IMD 2025)');
  expect(copied).toContain('Inequality Atlas: Index of Multiple Deprivation (2025)');

  await atlas.open('?counties=E06000059&indicator=no-car-2021&area=E01020373');
  await expect(words).toContainText('The share of households is 13.7% in Dorset, against 23.5% in England');
  await expect(words).toContainText('the selected neighbourhood, Alderholt & Sixpenny Handley · 007A');
});

test('a twin is found, understood, and opened beside the neighbourhood it is like', async ({
  page,
  atlas,
}) => {
  await atlas.open('?counties=E06000019&area=E01014042');
  await page.getByRole('heading', { name: 'Inside the average' }).scrollIntoViewIfNeeded();
  await page.getByRole('link', { name: /^Twins of one neighbourhood/ }).click();
  const twins = page.getByRole('figure', { name: 'Which neighbourhoods are like this one?' });
  await expect(twins).toContainText('Leominster North · 002B in Herefordshire (E01014042)');
  await expect(twins.getByRole('listitem')).toHaveCount(10);
  await twins.scrollIntoViewIfNeeded();
  const { violations } = await new AxeBuilder({ page }).include('#chart-twins').analyze();
  expect(violations).toEqual([]);

  // within the county itself nothing must be added
  await twins.getByRole('combobox', { name: 'Look for twins in' }).selectOption('Herefordshire');
  await expect(twins.getByRole('button', { name: /Select it on the map$/ })).toHaveCount(10);
  await twins.getByRole('combobox', { name: 'Look for twins in' }).selectOption('all of England');
  const first = twins.getByRole('listitem').first().getByRole('button');
  await expect(first).toContainText(/Alike in .*; .*\./);
  const [name = ''] = (await first.innerText()).split('\n');
  await first.click();
  await expect.poll(() => new URL(page.url()).searchParams.get('counties')).toMatch(/^E06000019,E\d+$/);
  await expect(page.getByRole('complementary')).toContainText(name.split(' · ')[0] ?? name);
});

test('the maps say what they hold, and a measure under two themes is counted once', async ({
  page,
  atlas,
}) => {
  await atlas.open('?counties=E06000019');
  await expect(atlas.map('Herefordshire')).toHaveAccessibleName('Map of Herefordshire: 117 neighbourhoods');
  await atlas.measure().click();
  const options = page.getByRole('dialog').getByRole('option');
  await expect(options.first()).toBeVisible();
  const texts = await options.allInnerTexts();
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(`${texts.length - 3} to choose from`);
  await atlas.open('?counties=E06000019&level=ward');
  await expect(atlas.map('Herefordshire')).toHaveAccessibleName('Map of Herefordshire: 53 wards');
});

test('on a phone a link to a neighbourhood opens at its map', async ({ page, atlas }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open('?counties=E06000019,E06000059&area=E01020373');
  await expect(atlas.map('Dorset')).toBeInViewport({ ratio: 0.6 });
  await expect(atlas.map('Herefordshire')).not.toBeInViewport();
});

test('details stay while the page changes its colours', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000019&area=E01014042');
  const details = page.getByRole('complementary');
  await expect(details.getByRole('link', { name: 'Employment' }).first()).toBeVisible();
  await details.evaluate((panel) => {
    panel.dataset['fetched'] = 'no';
    new MutationObserver(() => {
      if (panel.textContent.includes('Fetching every measure')) panel.dataset['fetched'] = 'yes';
    }).observe(panel, { childList: true, subtree: true, characterData: true });
  });
  const swatch = details.locator('span[aria-hidden][style*="--colour"]').first();
  const before = await swatch.getAttribute('style');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => swatch.getAttribute('style')).not.toBe(before);
  expect(await details.getAttribute('data-fetched')).toBe('no');
});

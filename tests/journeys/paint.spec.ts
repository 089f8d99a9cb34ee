import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test, type AtlasPage } from './atlas.ts';

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`);
}

const paint = (page: Page): Locator => page.getByRole('combobox', { name: 'Colour the maps by' });

/** Goes to one chart by the list of charts; what comes late above it may push it away again. */
async function openChart(page: Page, question: string, link: string): Promise<Locator> {
  const chart = page.getByRole('figure', { name: question });
  await expect(async () => {
    await page.getByRole('heading', { name: 'Inside the average' }).scrollIntoViewIfNeeded();
    await page
      .getByRole('navigation', { name: 'Charts' })
      .getByRole('link', { name: link })
      .click({ timeout: 5000 });
    await expect(chart).toBeVisible({ timeout: 5000 });
  }).toPass();
  return chart;
}

/** Cells of a legend's row. */
function row(page: Page, table: string | RegExp, name: string): Locator {
  return page
    .getByRole('table', { name: table })
    .getByRole('row')
    .filter({
      has: page.getByRole('button', { name, exact: true }),
    });
}

test('districts colour the maps, with their names, counts and words', async ({ page, atlas }) => {
  await atlas.open('?counties=E10000031&map=light');
  await paint(page).selectOption({ label: 'district' });
  await atlas.addressHas({ paint: 'district' });
  const rugby = row(page, /^Warwickshire/, 'Rugby');
  await expect(rugby.getByRole('cell')).toHaveText(['67', '116,461', '3,614']);
  await expect(atlas.map('Warwickshire').getByText('Rugby', { exact: true })).toBeAttached();
  await atlas.map('Warwickshire').focus();
  await page.keyboard.press('Home');
  await expect(
    page.getByText(/: in Nuneaton and Bedworth; among the most deprived 10% in England/).first(),
  ).toBeAttached();
  expect(await faults(page)).toEqual([]);
  await page.goBack();
  await atlas.addressHas({ paint: null });
  await expect(atlas.legend()).toBeVisible();
});

test('a district kept marked in the legend lists its neighbourhoods alone', async ({ page, atlas }) => {
  await atlas.open('?counties=E10000031&paint=district&map=light');
  await row(page, /^Warwickshire/, 'Rugby')
    .getByRole('button')
    .click();
  await atlas.addressHas({ class: '3' });
  await page.locator('#table').scrollIntoViewIfNeeded();
  await expect(page.getByText(/^67 of 354 neighbourhoods match/)).toBeVisible();
});

test('a link to former districts where there were none shows today’s and says so', async ({
  page,
  atlas,
}) => {
  await atlas.open('?counties=E06000019&paint=former&map=light');
  await expect(page.getByText(/^No district of Herefordshire was abolished since 2018/)).toBeVisible();
  await atlas.addressHas({ paint: 'district' });
});

test('former districts of Dorset keep their selection and their measure', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000059&indicator=income-2019&paint=former&map=light');
  await expect(
    row(page, /^Dorset/, 'Weymouth and Portland')
      .getByRole('cell')
      .first(),
  ).toHaveText('38');
  await expect(page.getByText('9 of 219', { exact: true })).toBeVisible();
});

test('two measures are told in words, counted, and set by the reader', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000019,E06000059&paint=two&map=light');
  const both = row(page, /neighbourhoods and residents/, 'deprived and cut off');
  await expect(both.getByRole('cell')).toContainText(['1', '3']);
  await expect(page.getByText('Cut off: among the most deprived 20% of neighbourhoods')).toBeVisible();
  await page.getByRole('combobox', { name: 'Share of England' }).selectOption({ label: 'worst 50%' });
  await atlas.addressHas({ paint: 'two', worst: '50' });
  await expect(page.getByText('Cut off: among the most deprived 50% of neighbourhoods')).toBeVisible();
  await atlas.pick(
    page.getByRole('button', { name: /^Second measure/ }),
    'no car',
    /Households with no car or van/,
  );
  await atlas.addressHas({ with: 'no-car-2021' });
  await expect(
    row(page, /neighbourhoods and residents/, 'deprived and high in homes without a car'),
  ).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('an area says both of its values on the map and in the table', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000019&paint=two&map=light');
  await atlas.map('Herefordshire').focus();
  await page.keyboard.press('Home');
  const words =
    /: deprived, not cut off\. IMD: among the most deprived 10% in England \(2025\).*Geographical barriers: /;
  await expect(page.getByText(words).first()).toBeAttached();
  await page.locator('#table').scrollIntoViewIfNeeded();
  const table = page.getByRole('region', { name: /^Table of figures/ });
  await expect(table.getByRole('columnheader', { name: /^Geographical barriers, 2025/ })).toBeVisible();
  await expect(table.getByRole('columnheader', { name: /^Kind of place/ })).toBeVisible();
});

test('a measure without a worse end is shown alone, with the reason', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000019&indicator=aged-65-2021&paint=two&map=light');
  await expect(
    page.getByText(/^Neither end of “Aged 65 and over” is worse, so it cannot be one of two/),
  ).toBeVisible();
  await atlas.addressHas({ paint: null });
  await expect(atlas.legend()).toBeVisible();
});

test('other measures keep the paint: the maps never show old colours for new words', async ({
  page,
  atlas,
}) => {
  await atlas.open('?counties=E06000019&paint=two3&map=light');
  await expect(
    row(page, /neighbourhoods and residents/, 'worse third by IMD, worse third by Geographical barriers'),
  ).toBeVisible();
  await page.getByRole('button', { name: /^Next measure/ }).click();
  await expect(
    row(page, /neighbourhoods and residents/, 'worse third by Income, worse third by Geographical barriers'),
  ).toBeVisible();
});

test('what a paint needs and cannot have is said, and asked for again', async ({ page, atlas, guard }) => {
  guard.allow(/geographical-barriers-2025/, /^console error/);
  await page.route('**/indicators/geographical-barriers-2025.json*', (route) =>
    route.fulfill({ status: 404 }),
  );
  await atlas.open('?counties=E06000019&paint=two&map=light');
  await expect(page.getByText(/^What these colours need could not be loaded/)).toBeVisible();
  await expect(atlas.legend()).toBeVisible();
  await page.unroute('**/indicators/geographical-barriers-2025.json*');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(row(page, /neighbourhoods and residents/, 'deprived and cut off')).toBeVisible();
});

test('districts are compared on one line, and one of them is marked on the maps', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000059,E10000031&map=light');
  const question = 'How do the districts compare, now or as they were?';
  const chart = await openChart(page, question, 'Districts and former districts');
  await expect(chart).toContainText(
    'Nuneaton and Bedworth is the most deprived of the 10 districts shown (24.0)',
  );
  await chart.getByRole('application', { name: question }).focus();
  await page.keyboard.press('Home');
  await expect(
    chart.getByText(/^Nuneaton and Bedworth: average score 24.0 \(2025\); Warwickshire/),
  ).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(page.getByText('84 neighbourhoods of Nuneaton and Bedworth').first()).toBeVisible();
});

test('four kinds of place stand beside England’s', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000019&map=light');
  const question = 'How many places have it hard in both ways?';
  const chart = await openChart(page, question, 'Two measures in four kinds of place');
  await expect(chart).toContainText('1 in Herefordshire, with 1,692 residents (0.9%)');
  await expect(chart).toContainText('217 in England, with 348,171 residents (0.6%)');
  await chart.getByRole('button', { name: 'Colour the maps so' }).click();
  await atlas.addressHas({ paint: 'two' });
});

test('a phone keeps four kinds of place in view and nothing wider than itself', async ({
  page,
  atlas,
}: {
  page: Page;
  atlas: AtlasPage;
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const search of [
    '?counties=E06000019&paint=two&map=light',
    '?counties=E10000031&paint=district&map=light',
  ]) {
    await atlas.open(search);
    await expect(page.getByRole('table').first()).toBeAttached();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  }
});

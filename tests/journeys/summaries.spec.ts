import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test, type AtlasPage } from './atlas.ts';

const sums = 'What do whole counties, districts and wards add up to?';
const uneven = 'How unevenly is need spread over neighbourhoods?';
const rural = 'Is it different in the countryside?';

const links = {
  [sums]: 'The official summaries: average, extent, local concentration and more',
  [uneven]: 'Inequality in one number, three ways',
  [rural]: 'Rural and urban neighbourhoods beside one another',
};

/** Opens a view and follows the list of charts to one; what comes late above it may push it away again. */
async function openChart(
  page: Page,
  atlas: AtlasPage,
  question: keyof typeof links,
  search = '',
): Promise<Locator> {
  await atlas.open(search);
  const list = page.getByRole('navigation', { name: 'Charts' });
  await expect(async () => {
    await page.getByRole('heading', { name: 'Inside the average' }).scrollIntoViewIfNeeded();
    await expect(list).toBeVisible({ timeout: 2000 });
  }).toPass();
  const chart = page.getByRole('figure', { name: question });
  await expect(async () => {
    await list.getByRole('link', { name: links[question] }).click();
    await expect(chart).toBeVisible({ timeout: 5000 });
  }).toPass();
  return chart;
}

async function expectAccessible(page: Page, question: keyof typeof links): Promise<void> {
  const id = { [sums]: 'area-summaries', [uneven]: 'inequality', [rural]: 'rural-urban' }[question];
  const { violations } = await new AxeBuilder({ page }).include(`#chart-${id}`).analyze();
  expect(violations.map((violation) => `${violation.id}: ${violation.help}`)).toEqual([]);
}

test('the summaries of counties, districts and former districts are those published', async ({
  page,
  atlas,
}) => {
  const chart = await openChart(page, atlas, sums, '?counties=E06000019,E10000031&rows=district');
  await expect(chart).toContainText('Herefordshire is 99th most deprived of 153');
  await chart.getByText('Table of its data').click();
  // File 10 and File 11 of the Indices of 2025
  const row = chart.getByRole('row', { name: /^Nuneaton and Bedworth district/ });
  await expect(row).toContainText('23.971');
  await expect(row).toContainText('20.80');
  await expect(row).toContainText('31,472.80');
  await expect(chart.getByRole('row', { name: /^Herefordshire county or unitary/ })).toContainText('153');
  await expectAccessible(page, sums);
});

test('a row is read with the keyboard, and Enter marks its neighbourhoods', async ({ page, atlas }) => {
  const chart = await openChart(page, atlas, sums, '?counties=E06000059&rows=former');
  await chart.getByRole('application').focus();
  await page.keyboard.press('End');
  await expect(chart.getByText(/^Weymouth and Portland, 38 neighbourhoods/)).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(page.getByText('38 neighbourhoods of Weymouth and Portland').first()).toBeVisible();
});

test('a measure that is no index says why it has no summaries', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000019&indicator=no-car-2021');
  await expect(async () => {
    await page.getByRole('heading', { name: 'Inside the average' }).scrollIntoViewIfNeeded();
    await expect(
      page.getByText(/^The official summary measures are made for the Indices of Deprivation/),
    ).toBeAttached({ timeout: 2000 });
  }).toPass();
});

test('another need is chosen, the link keeps it, and the curve is read with the keyboard', async ({
  page,
  atlas,
}) => {
  const chart = await openChart(page, atlas, uneven, '?counties=E06000019,E06000059');
  await expect(chart).toContainText('would have to move neighbourhood for need to be spread evenly');
  await chart.getByRole('combobox', { name: 'Need' }).selectOption({ label: 'Children' });
  await atlas.addressHas({ need: 'children' });
  await expect(chart).toContainText('children in income-deprived families');
  await expect(chart).toContainText('Left out, as fewer than 10');
  await chart.getByRole('application', { name: /^Lorenz curves/ }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(chart).toContainText('The 75% of children aged 0 to 15');
  await expect(chart).toContainText(/Here: .+ · \d{3}[A-Z]/);
  await page.keyboard.press('Enter');
  const marked = page.getByText(
    /^\d+ neighbourhoods where need is highest: home to 2\d% of children aged 0 to 15/,
  );
  await expect(marked.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'See the maps' })).toHaveCount(0);
  await expectAccessible(page, uneven);
});

test('need is summed over wards, which says what they even out', async ({ page, atlas }) => {
  const chart = await openChart(page, atlas, uneven, '?counties=E06000019&level=ward');
  await expect(chart).toContainText('would have to move ward for need to be spread evenly over wards');
  await expect(chart).toContainText('Between neighbourhoods it is 1 in 4 and Gini 0.27');
  await chart.getByRole('application', { name: /^Lorenz curves/ }).focus();
  await page.keyboard.press('End');
  await expect(chart).toContainText('Here: Leominster North & Rural.');
  await chart.getByRole('button', { name: /^Show on the maps the \d+ wards? where need is highest/ }).click();
  await expect(page.getByText(/^\d+ wards? where need is highest/).first()).toBeVisible();
});

test('rural and urban neighbourhoods stand beside one another', async ({ page, atlas }) => {
  const chart = await openChart(page, atlas, rural, '?counties=E06000019&indicator=no-car-2021');
  await expect(chart).toContainText('53.3% of residents of Herefordshire live in rural neighbourhoods');
  await expect(chart).toContainText('Smaller rural: further from a major town or city');
  await expectAccessible(page, rural);
});

test('a rural neighbourhood tells its villages and what the Index does not see', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000019&area=E01014001');
  const truth = page.getByRole('region', { name: 'The rural truth' });
  await expect(truth).toContainText('Whitbourne');
  await expect(truth).toContainText(/km² of land with [\d,]+ residents/);
  await expect(truth).toContainText('a mean that hides both ends');
  await expect(truth.getByRole('link', { name: /Rural report/ })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the charts stay within the page', async ({ page, atlas }) => {
    for (const question of [sums, uneven, rural] as const) {
      const chart = await atlas.openQuestion(question, '?counties=E06000019');
      const box = await chart.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    }
  });
});

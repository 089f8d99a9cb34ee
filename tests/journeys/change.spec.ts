import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test, type AtlasPage } from './atlas.ts';

const question = /^How have neighbourhoods moved/;

async function openChange(page: Page, atlas: AtlasPage, search: string): Promise<Locator> {
  await atlas.open(search);
  const list = page.getByRole('navigation', { name: 'Charts' });
  await expect(async () => {
    await page.getByRole('heading', { name: 'Inside the average' }).scrollIntoViewIfNeeded();
    await expect(list).toBeVisible({ timeout: 2000 });
  }).toPass();
  const chart = page.getByRole('figure', { name: question });
  await expect(async () => {
    await list.getByRole('link', { name: /^Positions in 2015/ }).click();
    await expect(chart).toBeVisible({ timeout: 4000 });
  }).toPass();
  return chart;
}

test('positions are compared, boundaries add up, and nothing is called better or worse', async ({
  page,
  atlas,
}) => {
  const chart = await openChange(page, atlas, '?counties=E06000019,E06000059');
  await expect(chart).toContainText('57 of 117 in Herefordshire (48.7%)');
  await expect(chart).toContainText('17,015 of 33,652 in all of England');
  await expect(chart).toContainText(
    '212 unchanged since 2011 + 10 pieces of split ones + 1 merged + 0 redrawn otherwise = 223 neighbourhoods of 2021; 222 neighbourhoods compared, 1 not.',
  );
  await expect(chart).toContainText('scores may not be compared');
  await expect(chart).not.toContainText(/deprivation (rose|fell|increased|decreased)/i);
  const { violations } = await new AxeBuilder({ page }).include('figure').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});

test('who stayed in the worst fifth is listed, lit on the maps and opened', async ({ page, atlas }) => {
  const chart = await openChange(page, atlas, '?counties=E06000059');
  await expect(chart).toContainText('Dorset: 8 of 222 neighbourhoods');
  await chart.getByRole('button', { name: /^Show on the maps.*Dorset/ }).click();
  await expect(
    page.getByText('8 neighbourhoods of Dorset in the worst 20% of England in 2015, 2019 and 2025').first(),
  ).toBeVisible();
  await chart.getByRole('button', { name: /^Underhill & The Grove/ }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('area')).toMatch(/^E01/);
});

test('the two releases are in the link', async ({ page, atlas }) => {
  const chart = await openChange(page, atlas, '?counties=E06000059&between=2015-2019');
  const choice = chart.getByRole('combobox', { name: 'Compare' });
  await expect(choice).toHaveValue('2015-2019');
  await expect(chart).toContainText('Both releases are on the neighbourhoods of 2011');
  // a press on a bar of 2011 areas lights the areas of 2021 that the maps show
  await chart.getByRole('button', { name: /in the same tenth of England.*Show on the maps/ }).click();
  await expect(
    page.getByText(/^\d+ neighbourhoods of Dorset in the same tenth of England/).first(),
  ).toBeVisible();
  await choice.selectOption('2019-2025');
  await atlas.addressHas({ between: '2019-2025' });
  await expect(chart).toContainText('222 neighbourhoods compared, 1 not');
});

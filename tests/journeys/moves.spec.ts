import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test, type AtlasPage } from './atlas.ts';

const forbidden = /\b(rose|fell|improved|worsened|increased|decreased)\b/i;
const paint = (page: Page): Locator => page.getByRole('combobox', { name: 'Colour the maps by' });
const legend = (page: Page): Locator =>
  page.getByRole('table', { name: /neighbourhoods of each county by move/ });

/** The numbers of one row of the legend, by county. */
function cells(page: Page, name: string | RegExp): Locator {
  return legend(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) })
    .getByRole('cell');
}

async function openChart(
  page: Page,
  atlas: AtlasPage,
  search: string,
  link: RegExp,
  name: RegExp,
): Promise<Locator> {
  await atlas.open(search);
  const chart = page.getByRole('figure', { name });
  await expect(async () => {
    await page.getByRole('heading', { name: 'Inside the average' }).scrollIntoViewIfNeeded();
    await page
      .getByRole('navigation', { name: 'Charts' })
      .getByRole('link', { name: link })
      .click({ timeout: 2000 });
    await expect(chart).toBeVisible({ timeout: 4000 });
  }).toPass();
  return chart;
}

test('maps show who moved among England’s neighbourhoods, counted by county', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000019,E06000059&map=light');
  await paint(page).selectOption({ label: 'change between releases' });
  await atlas.addressHas({ paint: 'change', between: null });
  await expect(cells(page, 'in the same tenth of England')).toContainText(['57', '93']);
  await expect(cells(page, 'two or more tenths nearer the most deprived end')).toContainText(['3', '12']);
  await expect(cells(page, /^not comparable: merged/)).toHaveText(['0', '1']);
  await expect(cells(page, /hatched: cut from a larger neighbourhood/)).toHaveText(['2', '10']);
  await expect(
    page.getByText(/^Only positions among England’s neighbourhoods are compared/).first(),
  ).toBeVisible();
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  await page.goBack();
  await atlas.addressHas({ paint: null });
  await expect(atlas.legend()).toBeVisible();
});

test('the pair of releases is chosen in the legend and kept by the link', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000059&paint=change&map=light');
  await page.getByRole('combobox', { name: 'Releases compared' }).selectOption({ label: '2015 and 2019' });
  await atlas.addressHas({ paint: 'change', between: '2015-2019' });
  await expect(cells(page, 'in the same tenth of England')).toContainText(['140']);
  await page.reload();
  await atlas.drawn();
  await expect(page.getByRole('combobox', { name: 'Releases compared' })).toHaveValue('2015-2019');
  await expect(cells(page, 'in the same tenth of England')).toContainText(['140']);
});

test('an area says its move in words, on the map and in the table, and the text says why', async ({
  page,
  atlas,
}) => {
  await atlas.open('?counties=E06000059&paint=change&map=light&filter=E01035371');
  await atlas.map('Dorset').focus();
  await page.keyboard.press('Home');
  const words = /: in the same tenth of England in 2019 and in 2025: most deprived 10% in England\. IMD: /;
  await expect(page.getByText(words).first()).toBeAttached();
  await expect(page.getByRole('region', { name: 'In words' })).toContainText(
    'in Dorset 93 of 222 (1 not comparable), 88 moved nearer the most deprived end and 41 nearer the least deprived end',
  );
  await atlas.goToTable();
  for (const name of [/^Tenth in 2019/, /^Tenth in 2025/, /^Compared/, /^Move among England/])
    await expect(atlas.table().getByRole('columnheader', { name })).toBeVisible();
  expect(await page.getByRole('main').innerText()).not.toMatch(forbidden);
});

test('a move kept marked in the legend lists its neighbourhoods alone', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000019&paint=change&map=light');
  await legend(page).getByRole('button', { name: 'two or more tenths nearer the most deprived end' }).click();
  await atlas.addressHas({ class: '1' });
  await atlas.goToTable();
  await expect(page.getByText(/^3 of 117 neighbourhoods match/)).toBeVisible();
});

test('wards and other measures are refused with the reason', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000019&paint=change&map=light');
  await expect(legend(page)).toBeVisible();
  await atlas.level().selectOption({ label: 'wards' });
  await expect(page.getByText(/^Wards have no published place among England’s neighbourhoods/)).toBeVisible();
  await atlas.addressHas({ level: 'ward', paint: null });
  await atlas.open('?counties=E06000019&indicator=no-car-2021&paint=change&map=light');
  await expect(page.getByText(/^Only the Indices of Deprivation give positions/)).toBeVisible();
  await atlas.addressHas({ paint: null });
});

test('what became of boundaries cannot be had: it is said, and asked for again', async ({
  page,
  atlas,
  guard,
}) => {
  guard.allow(/change\.json/, /^console error/);
  await page.route('**/change.json*', (route) => route.fulfill({ status: 404 }));
  await atlas.open('?counties=E06000019&paint=change&map=light');
  await expect(page.getByText(/^What these colours need could not be loaded/)).toBeVisible();
  await expect(atlas.legend()).toBeVisible();
  await page.unroute('**/change.json*');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(cells(page, 'in the same tenth of England')).toContainText(['57']);
});

test('on a phone moves stay in view under the map, and nothing is wider than the screen', async ({
  page,
  atlas,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await atlas.open('?counties=E06000059,E06000019&paint=change&map=light');
  await expect(page.getByText('1 tenth nearer least deprived', { exact: true }).first()).toBeVisible();
  await expect(legend(page)).toBeAttached();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('the picture of change holds its numbers and no words of buttons', async ({ page, atlas }) => {
  const chart = await openChart(
    page,
    atlas,
    '?counties=E06000059&map=light',
    /^Positions in 2015/,
    /^How have neighbourhoods moved/,
  );
  await expect(chart.getByRole('button', { name: /^Show on the maps.*Dorset/ })).toBeVisible();
  const download = page.waitForEvent('download');
  await chart.getByRole('button', { name: /^SVG/ }).click();
  const svg = await readFile(await (await download).path(), 'utf8');
  expect(svg).toContain('93 · 41.9%');
  expect(svg).toContain('Underhill');
  expect(svg).not.toMatch(/Show on the maps|Which ones|CSV/);
});

test('the chart of change colours the maps, from wards too', async ({ page, atlas }) => {
  const chart = await openChart(
    page,
    atlas,
    '?counties=E06000059&level=ward&between=2015-2019&map=light',
    /^Positions in 2015/,
    /^How have neighbourhoods moved/,
  );
  await chart.getByRole('button', { name: 'Colour the maps so, by neighbourhood' }).click();
  await atlas.addressHas({ paint: 'change', level: null, between: '2015-2019' });
  await expect(cells(page, 'in the same tenth of England')).toContainText(['140']);
});

test('the list of twins comes back from a link', async ({ page, atlas }) => {
  const open = (search: string): Promise<Locator> =>
    openChart(page, atlas, search, /^Twins of one neighbourhood/, /^Which neighbourhoods are like this one/);
  const twins = await open('?counties=E06000019&area=E01014042&map=light');
  await twins.getByRole('combobox', { name: 'Look for twins in' }).selectOption('Herefordshire');
  await atlas.addressHas({ among: 'E06000019' });
  const again = await open(new URL(page.url()).search);
  await expect(again.getByRole('combobox', { name: 'Look for twins in' })).toHaveValue('E06000019');
  await expect(again.getByRole('button', { name: /Select it on the map$/ })).toHaveCount(10);
});

test('the councils compared and two measures in words come back from a link', async ({ page, atlas }) => {
  const districts = await openChart(
    page,
    atlas,
    '?counties=E06000059&map=light&councils=district',
    /^Districts and former/,
    /^How do the districts compare/,
  );
  await expect(districts.getByRole('combobox', { name: 'Councils' })).toHaveValue('district');
  await districts.getByRole('combobox', { name: 'Councils' }).selectOption('as they were in 2018');
  await atlas.addressHas({ councils: 'former', paint: null });
  await expect(districts).toContainText('Weymouth and Portland');
  const words = await openChart(
    page,
    atlas,
    '?counties=E06000059&map=light&with=no-car-2021&worst=10',
    /^Two measures in four kinds/,
    /^How many places have it hard/,
  );
  await expect(words.getByRole('combobox', { name: 'Second measure' })).toHaveValue('no-car-2021');
  await expect(words.getByRole('combobox', { name: 'Worse end' })).toHaveValue('10');
  await atlas.addressHas({ with: 'no-car-2021', worst: '10', paint: null });
});

test('names of rural classes stay on a phone’s screen', async ({ page, atlas }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const chart = await atlas.openQuestion(
    /^Is it different in the countryside/,
    '?counties=E06000019&map=light',
  );
  const overshoot = (): Promise<number> =>
    chart.evaluate((figure) => {
      const rights = [...figure.querySelectorAll('svg text')].map(
        (text) => text.getBoundingClientRect().right,
      );
      return Math.max(...rights) - figure.getBoundingClientRect().right;
    });
  await expect(chart.getByText('Herefordshire').first()).toBeVisible();
  await expect.poll(overshoot).toBeLessThanOrEqual(0);
});

test('a class of country is read by keys and lit on the maps', async ({ page, atlas }) => {
  const question = /^Is it different in the countryside/;
  const chart = await openChart(page, atlas, '?counties=E06000019&map=light', /^Rural and urban/, question);
  const figure = chart.getByRole('application', { name: question });
  await figure.focus();
  await page.keyboard.press('Home');
  await expect(
    chart.getByText(/^Herefordshire, Urban: nearer to a major town or city\. Residents: 1\.6%/),
  ).toBeAttached();
  await page.keyboard.press('End');
  await expect(chart.getByText(/^England, Smaller rural: further/)).toBeAttached();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(
    page
      .getByText(/^\d+ neighbourhoods of Herefordshire, Smaller rural: further from a major town or city/)
      .first(),
  ).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('figure').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});

import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Locator, Page } from '@playwright/test';
import { expect, test, type AtlasPage } from './atlas.ts';

const question = 'How are neighbourhoods and residents spread, compared with England?';

/** Opens a view and brings its charts near; what comes late above them may push them away again. */
async function openCharts(page: Page, atlas: AtlasPage, search = ''): Promise<void> {
  await atlas.open(search);
  await expect(async () => {
    await page.getByRole('heading', { name: 'Inside the average' }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('navigation', { name: 'Charts' })).toBeVisible({ timeout: 2000 });
  }).toPass();
}

/** Brings one chart near and waits until it is drawn. */
async function openChart(page: Page, atlas: AtlasPage, search = ''): Promise<Locator> {
  await openCharts(page, atlas, search);
  await page.getByRole('navigation', { name: 'Charts' }).getByRole('link').first().click();
  const chart = page.getByRole('figure', { name: question });
  await expect(chart).toBeVisible();
  return chart;
}

function marks(chart: Locator): Locator {
  return chart.getByRole('application', { name: question });
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

test('the charts are listed, and a link leads to one', async ({ page, atlas }) => {
  const chart = await openChart(page, atlas);
  await expect(chart).toContainText('9 of 117 in Herefordshire');
  await expect(chart).toContainText('Index of Multiple Deprivation, 2025');
  await expect(
    chart.getByText(/^English Indices of Deprivation 2025.*Open Government Licence/),
  ).toBeVisible();
});

test('its data can be read as a table and taken away, and so can its picture', async ({ page, atlas }) => {
  const chart = await openChart(page, atlas);
  await chart.getByText('Table of its data').click();
  const row = chart.getByRole('row', { name: /^Herefordshire most deprived 10% to 20%/ });
  await expect(row).toContainText('12,500');
  const take = async (kind: string): Promise<Download> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      chart.getByRole('button', { name: new RegExp(`^${kind}`) }).click(),
    ]);
    return download;
  };
  expect(await textOf(await take('CSV'))).toMatch(/^\uFEFFCounty,Tenth of England,Neighbourhoods,/);
  const svg = await take('SVG');
  expect(svg.suggestedFilename()).toMatch(/^atlas-decile-profile-.*\.svg$/);
  const words = await page.evaluate(
    (text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      return [...parsed.querySelectorAll('text')].map((element) => element.textContent);
    },
    await textOf(svg),
  );
  expect(words).toContain(question);
  expect(words).toContain('Herefordshire');
  expect(words.join(' ')).toContain('Contains OS data © Crown copyright');
  const png = await readFile(await (await take('PNG')).path());
  expect([...png.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
});

test('its bars are walked, spoken and marked on maps and table, and let go', async ({ page, atlas }) => {
  const chart = await openChart(page, atlas);
  await marks(chart).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(
    chart.getByText('Herefordshire, most deprived 10% to 20%: 8 of 117 neighbourhoods').first(),
  ).toBeAttached();
  await page.keyboard.press('Enter');
  const words = '8 neighbourhoods of Herefordshire: most deprived 10% to 20%';
  await expect(page.getByRole('status').getByText(words)).toBeVisible();
  await page.getByRole('link', { name: 'See the table' }).click();
  await expect(page.getByText('8 of 694 neighbourhoods match')).toBeVisible();
  await expect(atlas.table().getByRole('row')).toHaveCount(9);
  await page.keyboard.press('Escape');
  await expect(page.getByText(words)).toHaveCount(0);
  await expect(page.getByText('8 of 694 neighbourhoods match')).toHaveCount(0);
});

test('a set is let go when its areas are no longer there', async ({ page, atlas }) => {
  const chart = await openChart(page, atlas);
  await marks(chart).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'See the maps' })).toBeVisible();
  await page.goto('./?counties=E06000059');
  await atlas.drawn();
  await expect(page.getByRole('link', { name: 'See the maps' })).toHaveCount(0);
});

test('charts follow the maps from neighbourhoods to wards', async ({ page, atlas }) => {
  const chart = await openChart(page, atlas);
  await atlas.level().selectOption('wards');
  await atlas.drawn();
  await expect(chart).toContainText('tenths of England’s wards, which are no deciles of neighbourhoods');
  await expect(chart).not.toContainText('published national decile');
});

test('what cannot be charted says why', async ({ page, atlas }) => {
  await openCharts(page, atlas, '?indicator=ruc-2021&level=ward');
  await expect(page.getByText(/tenths of wards would say nothing. Choose neighbourhoods/)).toBeVisible();
});

test('charts that cannot be had say so, and a second try may help', async ({ page, atlas, guard }) => {
  guard.allow(/net::ERR_FAILED/, /Failed to load resource/);
  await page.route('**/data/counties/E06000059/*.ward.json*', (route) => route.abort());
  await openCharts(page, atlas);
  const failure = page.getByRole('alert').filter({ hasText: 'charts cannot be drawn' });
  await expect(failure).toBeVisible();
  await page.unroute('**/data/counties/E06000059/*.ward.json*');
  await failure.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('figure', { name: question })).toBeVisible();
});

for (const [width, scheme, search] of [
  [1440, 'light', ''],
  [1440, 'dark', '?level=ward'],
  [320, 'light', '?indicator=no-car-2021'],
] as const)
  test(`a chart meets WCAG 2.2 AA at ${String(width)} px, ${scheme}`, async ({ page, atlas }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const chart =
      width < 640 ? await atlas.openQuestion(question, search) : await openChart(page, atlas, search);
    await chart.getByText(/^(Table of its data|Source, table and downloads)/).click();
    await expect(chart.getByRole('table')).toBeVisible();
    await marks(chart).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const { violations } = await new AxeBuilder({ page })
      .include('#charts')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join('; ')}`),
    ).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('charts are questions that open; on paper they all lie open', async ({ page, atlas }) => {
    const chart = await atlas.openQuestion(question, '?counties=E06000019&indicator=no-car-2021');
    const twins = 'Which neighbourhoods are like this one?';
    await expect(page.getByRole('figure', { name: twins })).toHaveCount(0);
    await expect(chart.getByText(/Open Government Licence/)).toBeHidden();
    await chart.getByText(/^Source, table and downloads/).click();
    await expect(chart.getByText(/Open Government Licence/)).toBeVisible();
    await expect(chart.getByRole('button', { name: /^CSV/ })).toBeVisible();
    await atlas.question(question).click();
    await expect(chart).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.getByRole('figure', { name: twins })).toBeVisible();
    await expect(chart.getByText(/Open Government Licence/)).toBeVisible();
    await expect(atlas.question(question)).toHaveCount(0);
  });

  test('a link to one chart opens it, and all can be opened at once', async ({ page, atlas }) => {
    await atlas.open('?counties=E06000019&indicator=no-car-2021#chart-where-we-stand');
    const row = atlas.question(/^Where do the counties stand/);
    await expect(async () => {
      await page.getByRole('heading', { name: 'Inside the average' }).scrollIntoViewIfNeeded();
      await expect(row).toHaveAttribute('aria-expanded', 'true', { timeout: 2000 });
    }).toPass();
    await page.getByRole('button', { name: 'Open all' }).click();
    await expect(page.locator('#charts').getByRole('button', { expanded: false })).toHaveCount(0);
    await page.getByRole('button', { name: 'Close all' }).click();
    await expect(row).toHaveAttribute('aria-expanded', 'false');
    await expect(page.getByRole('figure')).toHaveCount(0);
  });
});

test('on paper a chart keeps its figure and its source, not its buttons', async ({ page, atlas }) => {
  const chart = await openChart(page, atlas);
  await page.emulateMedia({ media: 'print' });
  await expect(marks(chart)).toBeVisible();
  await expect(chart.getByText(/Open Government Licence/)).toBeVisible();
  await expect(chart.getByRole('button')).toHaveCount(0);
  await expect(chart.getByText('Table of its data')).toBeHidden();
});

test('a print from the top says that charts are missing, and has the next one hold them all', async ({
  page,
  atlas,
}) => {
  await atlas.open('?counties=E06000019&indicator=no-car-2021');
  const note = page.getByText('print once more to have them all');
  await page.emulateMedia({ media: 'print' });
  await expect(note).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('figure', { name: 'Which neighbourhoods are like this one?' })).toBeVisible();
  await expect(page.getByRole('figure', { name: question })).toBeVisible();
  await expect(note).toBeHidden();
});

for (const width of [1440, 390])
  test(`the page's own print waits for every chart, at ${String(width)} px`, async ({ page, atlas }) => {
    await page.setViewportSize({ width, height: 844 });
    // a dialog of the browser would wait for somebody: what it would have printed is counted instead
    await page.addInitScript(() => {
      window.print = () => {
        const slots = [...document.querySelectorAll('#charts .slot')];
        document.body.dataset['printed'] = slots
          .filter((slot) => !slot.querySelector('figure, p'))
          .map(({ id }) => id)
          .join();
      };
    });
    await atlas.open('?counties=E06000019');
    await page.getByRole('button', { name: 'Print this page' }).click();
    const left = () => page.evaluate(() => document.body.dataset['printed'] ?? 'not printed yet');
    await expect.poll(left, { timeout: 90_000 }).toBe('');
    await page.emulateMedia({ media: 'print' });
    const missing = page.getByText('print once more to have them all');
    await expect(missing).toBeHidden();
  });

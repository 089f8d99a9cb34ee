import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './atlas.ts';
import { frame, HostSite, mapIn } from './hostSite.ts';

const host = new HostSite();
test.afterAll(() => host.stop());

type Heard = { type: string; area?: string | null; height?: number; name?: string; origin: string };
const heard = (page: Page): Promise<Heard[]> => page.evaluate(() => Reflect.get(window, 'heard') as never);
const post = (page: Page, message: unknown) =>
  page.evaluate((data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'), message);

test('a map stands in a page of another origin with a strict policy, twice, and leaves no trace', async ({
  page,
  guard,
  baseURL,
}) => {
  const atlas = baseURL ?? '';
  const address = await host.show(
    atlas,
    frame(`${atlas}embed.html?counties=E06000019`, 'Herefordshire') +
      frame(`${atlas}embed.html?counties=E06000059,E10000031&level=ward&theme=dark&lang=cy`, 'Two counties'),
  );
  const hostOrigin = new URL(address).origin;
  guard.allow(new RegExp(`^request to another origin: ${hostOrigin}/`));
  await page.goto(address);

  const one = page.frameLocator('iframe[title="Herefordshire"]');
  await expect(mapIn(one)).toHaveAccessibleName('Map of Herefordshire: 117 neighbourhoods');
  await expect(one.getByRole('heading', { level: 1 })).toHaveText(
    'Index of Multiple Deprivation, 2025: neighbourhoods in Herefordshire',
  );
  await expect(one.getByText('9 of 117 neighbourhoods are among the most deprived 20%')).toBeVisible();
  // the decile counts that MHCLG's File 1 gives for Herefordshire
  await expect(
    one.getByRole('button', { name: 'most deprived 10% in England: 1', exact: true }),
  ).toBeVisible();
  await expect(
    one.getByRole('button', { name: 'least deprived 10% in England: 3', exact: true }),
  ).toBeVisible();
  const link = one.getByRole('link', { name: 'Open in the Inequality Atlas' });
  await expect(link).toHaveAttribute(
    'href',
    /index\.html\?counties=E06000019&level=lsoa&indicator=imd-2025$/,
  );
  const canonical = one.locator('link[rel="canonical"]');
  await expect(canonical).toHaveCount(1);
  await expect(canonical).toHaveAttribute('href', (await link.getAttribute('href')) ?? '');

  const two = page.frameLocator('iframe[title="Two counties"]');
  await expect(mapIn(two)).toHaveCount(2);
  await expect(two.getByRole('link', { name: 'Agor yn yr Inequality Atlas' })).toBeVisible();

  // a reader of the keyboard walks to the worst neighbourhood; the host is told what is chosen
  await mapIn(one).focus();
  await page.keyboard.press('Home');
  await expect(
    one
      .getByText('rank 1,5', { exact: false })
      .or(one.getByText(/among the most deprived 10%/))
      .first(),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await heard(page)).find(({ type }) => type === 'inequality-atlas:selected')?.area)
    .toMatch(/^E010\d{5}$/);
  expect((await heard(page)).filter(({ type }) => type === 'inequality-atlas:ready')).toHaveLength(2);

  // neither history nor cookies
  expect(await page.evaluate(() => history.length)).toBe(2);
  expect(await page.context().cookies()).toEqual([]);

  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a sandbox with scripts alone and a column of 300 pixels hold it; hostile messages do nothing', async ({
  page,
  guard,
  baseURL,
}) => {
  const atlas = baseURL ?? '';
  await page.setViewportSize({ width: 320, height: 800 });
  const address = await host.show(
    atlas,
    `<div>${frame(`${atlas}embed.html?counties=E06000019`, 'Sandboxed', 'sandbox="allow-scripts"')}</div>`,
  );
  guard.allow(new RegExp(`^request to another origin: ${new URL(address).origin}/`));
  await page.goto(address);
  const embed = page.frameLocator('iframe');
  await expect(mapIn(embed)).toBeVisible();
  const inner = page.frames()[1];
  expect(await inner?.evaluate(() => self.origin)).toBe('null');
  expect(await inner?.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);

  await expect
    .poll(async () => (await heard(page)).some(({ type }) => type === 'inequality-atlas:ready'))
    .toBe(true);
  for (const message of [
    null,
    'inequality-atlas:select',
    { type: 'inequality-atlas:select', area: '<img src=x onerror=alert(1)>' },
    { type: 'inequality-atlas:select', area: 'E01035999' },
    { type: 'inequality-atlas:indicator', indicator: '../../x' },
    { type: 'inequality-atlas:indicator', indicator: ['imd-2019'] },
    { type: 'other', area: 'E01014042' },
  ])
    await post(page, message);
  // an honest one after them is obeyed, so the others had their chance
  await post(page, { type: 'inequality-atlas:indicator', indicator: 'ruc-2021' });
  await expect(embed.getByRole('heading', { level: 1 })).toHaveText(
    'Rural Urban Classification, 2021: neighbourhoods in Herefordshire',
  );
  await post(page, { type: 'inequality-atlas:indicator', indicator: 'imd-2025' });
  await expect(embed.getByRole('heading', { level: 1 })).toContainText('Index of Multiple Deprivation');
  // nothing was marked or moved to, nothing complains
  await expect(embed.getByText('Point to an area')).toBeVisible();
  await expect(embed.getByText('is not in the places shown')).toHaveCount(0);
  await expect(mapIn(embed)).toHaveAccessibleName('Map of Herefordshire: 117 neighbourhoods');
  await post(page, { type: 'inequality-atlas:select', area: 'E01014042' });
  await expect(embed.getByText('E01014042')).toBeVisible();
  const heights = (await heard(page)).filter(({ type }) => type === 'inequality-atlas:height');
  expect(heights.every(({ height = 0 }) => height > 300 && height < 1500)).toBe(true);
});

test('without JavaScript there is a way to the atlas, and no page of search engines', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('./embed.html?counties=E06000019');
  await expect(page.getByRole('link', { name: 'Open the Inequality Atlas' })).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await context.close();
});

test('the wheel scrolls the page and Ctrl moves the map; an explorer finds, changes and lists', async ({
  page,
}) => {
  await page.goto('./embed.html?counties=E06000019&chrome=explorer');
  const map = page.getByRole('application', { name: 'Map of Herefordshire: 117 neighbourhoods' });
  await expect(map).toBeVisible();
  await map.hover();
  await page.mouse.wheel(0, -200);
  await expect(page.getByText('Hold Ctrl and scroll to zoom the map')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zoom out the Herefordshire map' })).toBeDisabled();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -400);
  await page.keyboard.up('Control');
  await expect(page.getByRole('button', { name: 'Zoom out the Herefordshire map' })).toBeEnabled();

  await page.getByRole('combobox', { name: 'Areas' }).selectOption('wards');
  await expect(page.getByRole('application', { name: 'Map of Herefordshire: 53 wards' })).toBeVisible();
  await page
    .getByRole('combobox', { name: 'Measure' })
    .selectOption({ label: 'Index of Multiple Deprivation, 2019' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Index of Multiple Deprivation, 2019: wards in Herefordshire',
  );
  await page.getByText('All figures as a table').click();
  await expect(page.getByRole('row')).toHaveCount(54);

  await page.getByRole('searchbox').fill('Weymouth');
  await page.getByRole('link', { name: 'Weymouth', exact: true }).first().click();
  await expect(page.getByRole('application', { name: /^Map of Dorset/ })).toBeVisible();
  // nothing of it is written anywhere: neither address nor storage
  await expect(page).toHaveURL(/counties=E06000019&chrome=explorer$/);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './atlas.ts';

const { release } = JSON.parse(readFileSync('public/data/manifest.json', 'utf8')) as { release: string };

/** Opens the page of a place and waits until nothing of it is on its way. */
async function open(page: Page, search: string): Promise<void> {
  await page.goto(`./place.html${search}`);
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/^Fetching /)).toHaveCount(0);
}

/** Sides of the paper that the page prints on, counted in the file itself. */
async function sides(page: Page): Promise<number> {
  const file = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return file.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Type on paper in points: the smallest of running text, and of anything; and what reaches beyond the sheet, in pixels. */
async function typeOnPaper(page: Page): Promise<{ text: number; least: number; beyond: number }> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const sizes = page
    .getByRole('article')
    .locator('*')
    .evaluateAll((all) =>
      all
        .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
        .filter((one) => one.getBoundingClientRect().width > 1)
        .map((one) => {
          const scale = (one instanceof SVGGraphicsElement && one.getScreenCTM()?.a) || 1;
          const points = Math.round(parseFloat(getComputedStyle(one).fontSize) * scale * 75) / 100;
          return { points, isText: one.matches('p, li, td, dd') && !one.closest('.small, .sources') };
        }),
    );
  const found = await sizes;
  const beyond = await page.getByRole('article').evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  const least = Math.min(...found.map(({ points }) => points));
  return {
    least,
    text: Math.min(...found.flatMap(({ points, isText }) => (isText ? [points] : []))),
    beyond,
  };
}

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join('; ')}`);
}

test('a ward says what its average hides, beside its county and England', async ({ page }) => {
  await open(page, '?area=E05012971');
  await expect(page).toHaveTitle(/· Inequality Atlas$/);
  const place = page.getByRole('article');
  await expect(place.getByText('Ward in Vale of White Horse, Oxfordshire', { exact: true })).toBeVisible();
  const facts = place.getByRole('region', { name: 'Five facts' });
  await expect(facts.getByRole('listitem')).toHaveCount(5);
  await expect(facts.getByText('England', { exact: true })).toHaveCount(5);
  const list = place.getByRole('table', { name: /neighbourhoods, most deprived first/ });
  await expect(list.getByRole('row')).not.toHaveCount(1);
  for (const name of [
    'Deprivation, neighbourhood by neighbourhood',
    'In which tenths of England',
    'What the average hides',
    'Services, with and without a car',
    /^(The rural truth|Town or country)$/,
    'Change that may be quoted',
    'Sources and what to bear in mind',
  ])
    await expect(place.getByRole('heading', { level: 2, name })).toBeVisible();
  const saved: [button: RegExp, name: string][] = [
    [/^CSV/, 'atlas-abingdon-peachcroft-E05012971.csv'],
    [/^PNG, 2×/, 'atlas-abingdon-peachcroft-E05012971-2x.png'],
    [/^GeoJSON/, 'atlas-abingdon-peachcroft-E05012971.geojson'],
  ];
  for (const [button, name] of saved) {
    const file = page.waitForEvent('download');
    await place.getByRole('button', { name: button }).click();
    expect((await file).suggestedFilename()).toBe(name);
    await expect(place.getByRole('status').filter({ hasText: `Saved: ${name}` })).toBeVisible();
  }
  await place.getByText('Cite this page', { exact: true }).click();
  await expect(
    place.getByText(/^Inequality Atlas: Abingdon Peachcroft, E05012971\. Data release/),
  ).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Show on the maps' }).click();
  await expect(page.getByRole('application', { name: /^Map of Oxfordshire/ })).toBeVisible();
  await expect.poll(() => new URL(page.url()).searchParams.get('area')).toBe('E05012971');
});

test('from a ward to one of its neighbourhoods and back by keyboard, on a phone in the dark', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '?area=E05012971');
  const list = page.getByRole('table', { name: /neighbourhoods, most deprived first/ });
  const first = list.getByRole('link').first();
  const name = await first.innerText();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the place' })).toBeFocused();
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('One neighbourhood has no spread to show', { exact: false })).toBeVisible();
  await expect(page.getByRole('row', { name: /^2025 / })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBe(0);
  await page.goBack();
  await expect(page.getByText(/^Ward in /)).toBeVisible();
});

test('a place prints on one side, a county on two, in colour and in grey, in type that can be read', async ({
  page,
}) => {
  test.slow();
  const printed: [search: string, most: number][] = [
    ['?area=E05011404&grey=1', 1], // a town's ward of 19 neighbourhoods, in grey
    ['?area=E01014042', 1],
    ['?area=E07000240', 1], // a district
    ['?area=E06000019', 2],
  ];
  for (const [search, most] of printed) {
    await open(page, search);
    const count = await sides(page);
    expect([search, count > 0, count <= most]).toEqual([search, true, true]);
    const { text, least, beyond } = await typeOnPaper(page);
    expect([search, text >= 8, least >= 7, beyond]).toEqual([search, true, true, 0]);
  }
});

test('from a postcode to a printed page in four actions', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto('./');
  // to the box, the postcode, Enter, Print
  await page.getByRole('searchbox', { name: /^Search/ }).click();
  await page.keyboard.type('hr2 7rz');
  await expect(
    page
      .getByRole('search')
      .getByRole('link', { name: /Hereford/ })
      .first(),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/^Fetching /)).toHaveCount(0);
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  expect(await sides(page)).toBe(1);
});

test('the address on paper names the release, and a newer release says so', async ({ page }) => {
  await open(page, `?area=E01014042&release=${release}`);
  await expect(page.getByText(/This link was made on data release/)).toHaveCount(0);
  const sources = page.getByRole('region', { name: 'Sources and what to bear in mind' });
  await expect(sources.getByText(`data release ${release}`, { exact: false })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const printed = await sources
    .getByText(`place.html?area=E01014042&release=${release}`, { exact: false })
    .innerText();
  await page.emulateMedia({ media: null });
  // the data are rebuilt: the same address, made on another release, with one figure that is other now
  const address = new URL(/http\S+/.exec(printed)?.[0] ?? '').search.replace(release, '0123456789ab');
  const notice = page.getByRole('status').filter({ hasText: 'data release 0123456789ab' });
  await open(page, address);
  await expect(notice).toContainText('All headline figures are what they were.');
  await open(page, address.replace(/~[\d.]+$/, '~99.9'));
  await expect(notice.getByRole('listitem')).toHaveText(
    /^Distance to the nearest GP surgery: 99\.9 km in the link, .* now$/,
  );
  await expect(notice).toContainText('Earlier releases of the data are kept');
  // what no release could have printed is not shown, nor are figures under the atlas's own release
  await open(page, '?area=E01014042&release=0123456789ab&figures=%3Cb%3E~1~2~3~4');
  await expect(notice.getByRole('listitem')).toHaveCount(0);
  await open(page, `?area=E01014042&release=${release}&figures=1of2~99.9~99.9~99.9~99.9`);
  await expect(page.getByRole('article').getByText('99.9', { exact: false })).toHaveCount(0);
});

test('what is no place of England gets a sentence and a way on', async ({ page }) => {
  await page.goto('./place.html?area=W06000001');
  await expect(page.getByRole('heading', { level: 1, name: 'This place is not known' })).toBeVisible();
  await expect(page.getByRole('main').getByText('That is a code of Wales.', { exact: false })).toBeVisible();
  // a district that is no more leads to the one that holds its ground
  await page.goto('./place.html?area=E07000246');
  await expect(page.getByText(/^E07000246 was the code of Somerset West and Taunton/)).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Somerset West and Taunton', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Somerset' })).toBeVisible();
  await page.goto('./place.html?places=nonsense');
  await expect(page.getByText(/cannot be read/)).toBeVisible();
  await page.goto('./place.html?area=E01014045');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('./place.html');
  await expect(page.getByRole('heading', { level: 1, name: 'Which place?' })).toBeVisible();
});

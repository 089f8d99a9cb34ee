import { expect, test } from './atlas.ts';

/** Text in words with its base: what a reader must be told about an area. */
const inWords = /rank [\d,]+ of 33,755/;

test('pointing at an area tells its name and value, and marks its class everywhere', async ({
  page,
  atlas,
}) => {
  await atlas.open();
  const map = atlas.map('Herefordshire');
  await map.hover();
  await expect(atlas.county('Herefordshire').getByText(inWords).first()).toBeVisible();
  await expect(
    atlas
      .county('Herefordshire')
      .getByText(/E01\d{6}|\d{3}[A-Z]/)
      .first(),
  ).toBeVisible();
  // every map fades the other classes, not only the one under the pointer
  for (const county of ['Herefordshire', 'Dorset', 'Warwickshire'])
    await expect(atlas.map(county).locator('svg').first()).toHaveAttribute('style', /color-mix/);
  await page.mouse.move(0, 0);
  await expect(atlas.map('Dorset').locator('svg').first()).not.toHaveAttribute('style', /color-mix/);
});

test('the arrow keys walk from area to area and each is spoken', async ({ page, atlas }) => {
  await atlas.open();
  await atlas.map('Dorset').focus();
  const spoken = page.locator('[aria-live="polite"]').filter({ hasText: /\S/ });
  const heard = new Set<string>();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowDown']) {
    const before = (await spoken.allTextContents()).join();
    await page.keyboard.press(key);
    await expect.poll(async () => (await spoken.allTextContents()).join()).not.toBe(before);
    await expect(spoken).toContainText(inWords);
    heard.add(await spoken.innerText());
  }
  expect(heard.size).toBeGreaterThan(3);
  await page.keyboard.press('Home');
  await expect(spoken).toContainText(/most deprived 10%/);
  await page.keyboard.press('Escape');
  await expect(spoken).toHaveCount(0);
});

test('no single key does anything outside a focused map', async ({ page, atlas }) => {
  await atlas.open();
  const before = page.url();
  await page.getByRole('heading', { level: 2 }).first().click();
  for (const key of ['+', '-', '0', 'Home', 'h', 's', '/']) await page.keyboard.press(key);
  await expect(page.getByRole('button', { name: /^Reset the/ })).toHaveCount(0);
  expect(page.url()).toBe(before);
});

test('selecting an area opens its details, closing them gives the focus back', async ({ page, atlas }) => {
  await atlas.open();
  const map = atlas.map('Dorset');
  await map.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const details = page.getByRole('complementary');
  await expect(details).toBeVisible();
  // town or country, which comes last, and four themes
  await expect(details.getByRole('heading', { level: 3 })).toHaveCount(5);
  await expect(details.getByText(/residents/).first()).toBeVisible();
  await expect.poll(() => new URL(page.url()).searchParams.get('area')).toMatch(/^E01\d{6}$/);
  await details.getByRole('button', { name: /Close/ }).click();
  await expect(details).toHaveCount(0);
  await expect(map).toBeFocused();
  await atlas.addressHas({ area: null });
});

test('details are closed with Escape', async ({ page, atlas }) => {
  await atlas.open();
  await atlas.map('Dorset').click();
  const details = page.getByRole('complementary');
  await expect(details).toBeVisible();
  await details.getByRole('button', { name: /Close/ }).focus();
  await page.keyboard.press('Escape');
  await expect(details).toHaveCount(0);
});

test('a link to an area opens with its details, at either level', async ({ page, atlas }) => {
  await atlas.open('?area=E01014042');
  await expect(page.getByRole('complementary')).toContainText('E01014042');
  await page.getByRole('complementary').getByRole('link', { name: /./ }).first().click();
  await atlas.drawn();
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeVisible();
  await expect(atlas.notices().getByRole('paragraph')).toHaveCount(0);
});

test('a class pressed in the legend stays marked in every map', async ({ page, atlas }) => {
  await atlas.open();
  const worst = atlas.legend().getByRole('button').first();
  await worst.click();
  await expect(worst).toHaveAttribute('aria-pressed', 'true');
  await page.mouse.move(0, 0);
  await page.getByRole('heading', { level: 2 }).first().click();
  for (const county of ['Herefordshire', 'Dorset', 'Warwickshire'])
    await expect(atlas.map(county).locator('svg').first()).toHaveAttribute('style', /color-mix/);
  await atlas.addressHas({ class: '1' });
  await worst.click();
  await atlas.addressHas({ class: null });
});

test('a map is zoomed, moved and reset by single presses, and the link keeps where it looks', async ({
  page,
  atlas,
}) => {
  await atlas.open();
  await page.getByRole('button', { name: 'Zoom in the Dorset map' }).click();
  const at = () => new URL(page.url()).searchParams.get('at') ?? '';
  await expect.poll(at).toMatch(/^E06000059\*-?[\d.]+\*[\d.]+\*[\d.]+$/);
  const zoomed = at();
  await page.getByRole('button', { name: 'Move the Dorset map west' }).click();
  // the address follows the map a little later: the link is taken once it tells of the move, too
  await expect.poll(at).not.toBe(zoomed);
  expect(at()).toMatch(/^E06000059\*/);
  const link = page.url();
  await page.reload();
  await atlas.drawn();
  await expect(page.getByRole('button', { name: 'Reset the Dorset map' })).toBeVisible();
  expect(page.url()).toBe(link);
  await page.getByRole('button', { name: 'Reset the Dorset map' }).click();
  await atlas.addressHas({ at: null });
});

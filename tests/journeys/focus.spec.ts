import type { Locator, Page } from '@playwright/test';
import { expect, test } from './atlas.ts';

/** Pressed with the keyboard, as a reader who cannot see where a lost focus went. */
async function press(button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
}

async function expectFocusKept(page: Page): Promise<void> {
  await expect(page.locator('body')).not.toBeFocused();
  const isOnPage = () => page.evaluate(() => document.activeElement !== document.body);
  expect(await isOnPage()).toBe(true);
}

test('the focus stays on the page when the pressed button goes', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000019&indicator=imd-2052&class=1');
  const dismiss = page.getByRole('button', { name: 'Dismiss this notice' });
  await press(dismiss);
  await expect(dismiss).toHaveCount(0);
  await expectFocusKept(page);

  await atlas.goToTable();
  await press(page.getByRole('button', { name: /^Only “.*show every class/ }));
  await atlas.addressHas({ class: null });
  await expect(page.getByRole('searchbox', { name: /^Filter/ })).toBeFocused();

  await press(page.getByRole('button', { name: 'Zoom in the Herefordshire map' }));
  await press(page.getByRole('button', { name: 'Reset the Herefordshire map' }));
  await atlas.addressHas({ at: null });
  await expect(page.getByRole('button', { name: 'Zoom in the Herefordshire map' })).toBeFocused();

  await press(atlas.figures().getByRole('button', { name: /^Show all/ }));
  await expect(atlas.table().getByRole('row').nth(51).getByRole('button')).toBeFocused();
});

test('a second try keeps the focus in its county', async ({ page, atlas, guard }) => {
  guard.allow(/404 for .*E06000059/, /Failed to load resource/);
  const pattern = '**/data/counties/E06000059/lsoa21.topo.json*';
  await page.route(pattern, (route) => route.fulfill({ status: 404, body: '' }));
  await atlas.open();
  await page.unroute(pattern);
  await press(atlas.county('Dorset').getByRole('button', { name: 'Try again' }));
  await expect(atlas.map('Dorset')).toBeVisible();
  await expect(atlas.county('Dorset')).toBeFocused();
});

test('links in the details keep the focus in the details', async ({ page, atlas }) => {
  await atlas.open('?area=E01014042');
  const details = page.getByRole('complementary');
  const income = details.getByRole('link', { name: 'Income', exact: true }).first();
  await press(income);
  await atlas.addressHas({ indicator: 'income-2025' });
  await expect(income).toBeFocused();
  await expect(income).toHaveAttribute('aria-current', 'true');
  await press(details.getByRole('link', { name: /Leominster North & Rural/ }));
  await atlas.addressHas({ level: 'ward' });
  await expect(details).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(details).toHaveCount(0);
  await expectFocusKept(page);
});

test('a second Enter on an area goes to its details', async ({ page, atlas }) => {
  await atlas.open();
  await atlas.map('Dorset').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  // town or country, which comes last, and four themes
  await expect(page.getByRole('complementary').getByRole('heading', { level: 3 })).toHaveCount(5);
  await expect(atlas.map('Dorset')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(atlas.map('Dorset')).toBeFocused();
});

for (const [where, search, viewport] of [
  ['on a phone', '', { width: 390, height: 780 }],
  ['on a phone with details', '?area=E01014042', { width: 390, height: 780 }],
  ['magnified four times', '?area=E01014042', { width: 320, height: 256 }],
] as const)
  test(`nothing lies over what has the focus, ${where}`, async ({ page, atlas }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await atlas.open(search);
    const hidden: string[] = [];
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      // two frames, so that what scrolls has scrolled
      const covered = await page.evaluate(
        () =>
          new Promise<string | null>((resolve) => {
            requestAnimationFrame(() =>
              requestAnimationFrame(() => {
                const focused = document.activeElement;
                if (!focused || focused === document.body) {
                  resolve(null);
                  return;
                }
                const box = focused.getBoundingClientRect();
                const steps = [0.1, 0.3, 0.5, 0.7, 0.9];
                const isSeen = steps.some((across) =>
                  steps.some((down) => {
                    const top = document.elementFromPoint(
                      box.left + box.width * across,
                      box.top + box.height * down,
                    );
                    // a select is laid over its own words
                    return top !== null && (focused.contains(top) || top === focused.parentElement);
                  }),
                );
                resolve(isSeen ? null : (focused.ariaLabel ?? focused.textContent));
              }),
            );
          }),
      );
      if (covered !== null) hidden.push(covered.trim());
    }
    expect(hidden).toEqual([]);
  });

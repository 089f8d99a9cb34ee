import { expect, test } from './atlas.ts';

test('an area is spoken once, and not under a pointer', async ({ page, atlas }) => {
  await atlas.open();
  const map = atlas.map('Dorset');
  const spoken = page.locator('[aria-live="polite"]').filter({ hasText: /\S/ });
  const instructions = /Arrow keys move between areas/;
  await expect(map).toHaveAccessibleDescription(instructions);
  await map.hover();
  await expect(
    atlas
      .county('Dorset')
      .getByText(/rank [\d,]+ of 33,755/)
      .first(),
  ).toBeVisible();
  await expect(spoken).toHaveCount(0);
  await page.mouse.move(0, 0);
  await map.focus();
  await page.keyboard.press('Home');
  await expect(spoken).toHaveCount(1);
  await expect(spoken).toContainText(/most deprived 10%.*rank [\d,]+ of 33,755/);
  // a description that followed the area would be a second voice
  await expect(map).toHaveAccessibleDescription(instructions);
});

test('what a choice has changed is said', async ({ page, atlas }) => {
  await atlas.open();
  const status = (words: RegExp) => page.getByRole('status').filter({ hasText: words });
  await expect(status(/^Now shown/)).toHaveCount(0);
  await atlas.level().selectOption('ward');
  await expect(status(/^Now shown: Index of Multiple Deprivation, 2025, wards of Herefordshire/)).toHaveCount(
    1,
  );
  await page.getByRole('switch', { name: 'Local classes' }).click();
  await expect(status(/Shades cannot be compared/)).toHaveCount(1);
  await atlas.map('Dorset').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(status(/is selected: its details follow the maps/)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(status(/is selected/)).toHaveCount(0);
});

test('in forced colours the entry under the arrow keys is marked', async ({ page, atlas }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await atlas.open();
  await atlas.measure().click();
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const entries = page.getByRole('dialog').getByRole('option');
  await expect(entries.nth(1)).toHaveCSS('outline-style', 'solid');
  await expect(entries.nth(0)).toHaveCSS('outline-style', 'none');
  // class colours are data: they stay
  const fills = await atlas
    .map('Dorset')
    .locator('.areas path')
    .evaluateAll((paths) => [...new Set(paths.map((path) => getComputedStyle(path).fill))]);
  expect(fills.length).toBeGreaterThan(5);
});

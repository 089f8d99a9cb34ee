import { readFileSync } from 'node:fs';
import { expect, test } from './atlas.ts';

test('the table lists every area of the maps and says how many', async ({ atlas }) => {
  await atlas.open('?counties=E06000019');
  await atlas.goToTable();
  const count = atlas.figures().getByRole('status').filter({ hasText: '117' });
  await expect(count).toBeVisible();
  const all = atlas.figures().getByRole('button', { name: /^Show all/ });
  await all.click();
  await expect(all).toHaveCount(0);
  await expect(atlas.table().getByRole('rowheader')).toHaveCount(117);
});

test('a heading sorts, and the link keeps it', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000019');
  await atlas.goToTable();
  const heading = atlas.figures().getByRole('columnheader', { name: /^Rank in England/ });
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  const column = async () => {
    const cells = await atlas
      .table()
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') })
      .allInnerTexts();
    return cells.map((row) => Number(/\t([\d,]+)\t/.exec(row)?.[1]?.replace(/,/g, '')));
  };
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('-rank');
  const ranks = await column();
  expect(ranks.length).toBeGreaterThan(20);
  expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
});

test('words filter the rows, and the link keeps them', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000019');
  await atlas.goToTable();
  await page.getByRole('searchbox', { name: /^Filter/ }).fill('ross-on-wye');
  await expect(atlas.table().getByRole('rowheader').first()).toContainText('Ross-on-Wye');
  await expect(atlas.table().getByRole('rowheader').filter({ hasNotText: 'Ross-on-Wye' })).toHaveCount(0);
  await atlas.addressHas({ filter: 'ross-on-wye' });
  await page.getByRole('searchbox', { name: /^Filter/ }).fill('no such place');
  await expect(atlas.table().getByRole('rowheader')).toHaveCount(0);
});

test('a row and its area on the map are marked together, both ways', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000019');
  await atlas.goToTable();
  const row = atlas.table().getByRole('row').nth(1);
  // charts that come late above the table move it from under the pointer
  await expect(async () => {
    await row.hover();
    await expect(atlas.map('Herefordshire').locator('path.hovered')).toHaveCount(1, { timeout: 2000 });
  }).toPass();
  const button = row.getByRole('rowheader').getByRole('button');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(atlas.map('Herefordshire').locator('path.selected')).toHaveCount(1);
  await expect.poll(() => new URL(page.url()).searchParams.get('area')).toMatch(/^E01/);
  // the other way round: the worst area, chosen on the map, is the first row
  await page.getByRole('button', { name: 'Close details' }).click();
  await atlas.map('Herefordshire').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
});

test('the rows can be taken away as CSV', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000019');
  await atlas.goToTable();
  const download = page.waitForEvent('download');
  await atlas
    .figures()
    .getByRole('button', { name: /^Download/ })
    .click();
  const file = await (await download).path();
  const lines = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  expect(lines.filter((line) => /E01\d{6}/.test(line))).toHaveLength(117);
  expect(lines.join('\n')).toContain('2025');
});

import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './atlas.ts';

const reach = (page: Page): Locator => page.getByRole('region', { name: /Whom does it reach\?/ });
const budget = (page: Page): Locator => page.getByRole('region', { name: /Share a budget/ });
const slider = (page: Page): Locator => reach(page).getByRole('slider', { name: /^How far the plan goes/ });
const awards = (page: Page): Locator => budget(page).getByRole('table', { name: /^What .* get/ });

test('a plan reaches some and misses others, as a link says', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000019&map=light&work=target&reach=need:children,cut:worst-20');
  // worked out apart from the atlas, from Files 7 and 8 of the Indices of Deprivation 2025
  await expect(reach(page)).toContainText(
    'This plan reaches 18% and leaves out 82% of children in income-deprived families: 1,685 of 9,425 are reached and 7,740 missed',
  );
  await expect(reach(page)).toContainText(
    'It takes in 9 neighbourhoods of 117, with 14,056 of 188,696 residents',
  );
});

test('the cut moves by keys, by number and by pointer, and is in the address', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000019&map=light&work=target');
  await slider(page).focus();
  await slider(page).press('Home');
  await atlas.addressHas({ reach: 'cut:residents-0' });
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^0 neighbourhoods\. This plan reaches 0%/);
  await slider(page).press('ArrowRight');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^1 neighbourhood\./);
  await slider(page).press('End');
  await expect(slider(page)).toHaveAttribute('aria-valuenow', '100');
  await expect(reach(page)).toContainText('This plan reaches 100% and leaves out 0%');

  const kind = reach(page).getByRole('combobox', { name: 'Cut by' });
  await kind.selectOption({ label: 'number of neighbourhoods' });
  await atlas.addressHas({ reach: 'cut:areas-117' });
  const count = reach(page).getByRole('spinbutton', { name: 'The first' });
  await count.fill('12');
  await count.press('Enter');
  await atlas.addressHas({ reach: 'cut:areas-12' });
  await expect(reach(page)).toContainText('It takes in 12 neighbourhoods of 117');
  await count.fill('500');
  await count.press('Enter');
  await expect(reach(page).getByRole('alert').filter({ hasText: 'from 0 to 117' })).toBeVisible();
  await atlas.addressHas({ reach: 'cut:areas-12' });

  await slider(page).scrollIntoViewIfNeeded();
  const curve = reach(page).getByRole('group', { name: 'Reach curve' });
  const box = await curve.boundingBox();
  if (!box) throw new Error('the curve is on the screen');
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2);
  await page.mouse.move(box.x + box.width + 200, box.y + box.height / 2);
  await page.mouse.up();
  await atlas.addressHas({ reach: 'cut:areas-117' });
});

test('a second order stands beside the first, and the areas are lit on request', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000019,E06000059&map=light&work=target&reach=cut:areas-10');
  await reach(page)
    .getByRole('combobox', { name: 'Compare with' })
    .selectOption({ label: 'The share in need itself' });
  await atlas.addressHas({ reach: 'against:need,cut:areas-10' });
  await expect(reach(page)).toContainText(
    /By the share of residents in need instead, 10 neighbourhoods with/,
  );
  const rows = reach(page)
    .getByRole('table', { name: /^The plan in each county/ })
    .locator('tbody tr');
  await expect(rows).toHaveText([/^\s*Herefordshire/, /^\s*Dorset/]);
  await reach(page).getByRole('button', { name: 'Show these 10 neighbourhoods on the maps' }).click();
  await expect(page.getByText('10 neighbourhoods that the plan reaches')).toBeVisible();
});

test('an unknown order is told, and the usual one is shown', async ({ page, atlas }) => {
  await atlas.open(
    '?counties=E06000019&map=light&work=target&reach=order:nothing,cut:far&budget=amount:10,steep:99',
  );
  await expect(reach(page).getByRole('status').filter({ hasText: '“cut:far”' })).toBeVisible();
  await expect(reach(page).getByRole('status').filter({ hasText: '“nothing”' })).toBeVisible();
  await expect(budget(page).getByRole('status').filter({ hasText: '“steep:99”' })).toBeVisible();
  await expect(slider(page)).toBeVisible();
});

test('a sum is shared to the pound, and its file adds up', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000019&map=light&work=target');
  await expect(budget(page)).toContainText('Type a sum');
  const sum = budget(page).getByRole('spinbutton', { name: 'Sum to share' });
  await sum.fill('800000');
  await sum.press('Enter');
  await atlas.addressHas({ budget: 'amount:800000' });
  await expect(budget(page)).toContainText(
    '£800,000 is shared among 117 neighbourhoods with 188,696 residents',
  );
  await expect(budget(page)).toContainText(
    'would give 1 neighbourhood £514.14 per resident and the other 116 nothing',
  );
  await expect(awards(page).locator('tbody tr')).toHaveCount(15);
  const coming = page.waitForEvent('download');
  await budget(page)
    .getByRole('button', { name: /^CSV.*what neighbourhoods get/ })
    .click();
  const lines = (await readFile(await (await coming).path(), 'utf8')).trim().split('\n');
  const heads = lines[0]?.replace(/^\uFEFF/, '').split(',') ?? [];
  const column = (name: string): number =>
    lines.slice(1).reduce((all, line) => all + Number(fieldsOf(line)[heads.indexOf(name)]), 0);
  expect(lines).toHaveLength(118);
  for (const name of ['This plan (£)', 'Flat per head (£)', 'Most deprived 10% only (£)'])
    expect(column(name)).toBe(800_000);

  await budget(page).getByRole('combobox', { name: 'Rows' }).selectOption({ label: 'wards' });
  await expect(awards(page)).toContainText('£800,000 together');
  const steep = budget(page).getByRole('spinbutton', { name: 'Steepness' });
  await steep.fill('0');
  await steep.press('Enter');
  await atlas.addressHas({ budget: 'amount:800000,steep:0' });
  await expect(budget(page)).toContainText('flat: the same per head');
});

/** Fields of a line of CSV; none of ours holds a line break. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
}

test('a floor that the sum cannot pay is told in a sentence', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000019&map=light&work=target&budget=amount:100000');
  const floor = budget(page).getByRole('spinbutton', { name: 'Floor' });
  await floor.fill('5');
  await floor.press('Enter');
  await atlas.addressHas({ budget: 'amount:100000,floor:5-resident' });
  await expect(budget(page).getByRole('status')).toContainText(
    'The floor alone needs £943,480, which is £843,480 more than £100,000',
  );
  await floor.fill('');
  await floor.press('Enter');
  await atlas.addressHas({ budget: 'amount:100000' });
  await expect(awards(page)).toBeVisible();
});

test('wards share by their own ranks', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000019&level=ward&map=light&work=target&budget=amount:50000,per:income');
  await expect(budget(page)).toContainText('£50,000 is shared among 53 wards');
  await expect(reach(page)).toContainText(/It takes in \d+ wards of 53/);
  await expect(awards(page)).toContainText('53 wards, £50,000 together');
});

for (const [width, scheme] of [
  [1440, 'light'],
  [390, 'dark'],
  [320, 'light'],
] as const)
  test(`both steps meet WCAG 2.2 AA at ${String(width)} px, ${scheme}`, async ({ page, atlas }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await atlas.open(
      '?counties=E06000019,E06000059&map=light&work=target&reach=against:need&budget=amount:1800000,floor:2-resident,cap:6-resident',
    );
    await expect(slider(page)).toBeVisible();
    await expect(awards(page)).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .include('section[aria-labelledby="step-reach"]')
      .include('section[aria-labelledby="step-budget"]')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`),
    ).toEqual([]);
    for (const step of [reach(page), budget(page)])
      expect(await step.evaluate((section) => section.scrollWidth - section.clientWidth)).toBe(0);
  });

import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './atlas.ts';

const rulesStep = (page: Page): Locator => page.getByRole('region', { name: /Who is it for\?/ });
const result = (page: Page): Locator => rulesStep(page).getByRole('status').filter({ hasText: 'Shortlist:' });
const shortlist = (page: Page): Locator => page.getByRole('region', { name: 'The shortlist', exact: true });
const rows = (page: Page): Locator =>
  shortlist(page)
    .getByRole('table', { name: /^The shortlist\. Press/ })
    .locator('tbody tr');
const conditions = (page: Page): Locator =>
  rulesStep(page).getByRole('group', { name: /^(?:are|have|meet) / });
const rural =
  'all(imd-2025:worst30,any(connectivity-2025:worst20,km-gp-2025:atleast2),ruc-2021:is.RLN1.RLF1)';

test('Target keeps the question; Explore and Back return to it', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000019&level=ward');
  await page.getByRole('link', { name: 'Target', exact: true }).click();
  await expect(rulesStep(page)).toBeVisible();
  await atlas.addressHas({ work: 'target', counties: 'E06000019', level: 'ward' });
  await expect(page).toHaveTitle(/^Target: /);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Inside the average' })).toBeAttached();
  await expect(rulesStep(page)).toHaveCount(0);
  await page.goForward();
  await expect(rulesStep(page)).toBeVisible();
  await page.getByRole('link', { name: 'Explore', exact: true }).click();
  await atlas.addressHas({ work: null, counties: 'E06000019', level: 'ward' });
  await atlas.drawn();
});

test('the way from "About the data" leads into it', async ({ page, atlas }) => {
  await page.goto('./about.html');
  await page.getByRole('link', { name: 'Target', exact: true }).click();
  await expect(rulesStep(page)).toBeVisible();
  await atlas.drawn();
});

test('a rule is built from measures, with counts, and is in the address', async ({ page, atlas }) => {
  await atlas.open('?work=target&counties=E06000019');
  const add = rulesStep(page).getByRole('button', { name: 'condition: choose a measure' });
  await atlas.pick(add, 'multiple deprivation 2025', /Index of Multiple Deprivation/);
  await atlas.addressHas({ rules: 'all(imd-2025:worst20)' });
  // the published deciles of Herefordshire: 1 in the worst tenth, 8 in the next
  await expect(conditions(page)).toContainText('Keeps 9 neighbourhoods, 14,056 residents.');
  await expect(result(page)).toContainText('9 neighbourhoods of 117');
  await expect(rows(page)).toHaveCount(9);
  await expect(page.getByText('Shortlist: 9 neighbourhoods', { exact: true })).toBeVisible();
  const share = conditions(page).getByRole('spinbutton', { name: /^Per cent/ });
  await share.fill('10');
  await share.press('Enter');
  await atlas.addressHas({ rules: 'all(imd-2025:worst10)' });
  await expect(result(page)).toContainText('1 neighbourhood of 117');
  await conditions(page).getByRole('checkbox', { name: /^not/ }).check();
  await atlas.addressHas({ rules: 'all(not(imd-2025:worst10))' });
  await expect(result(page)).toContainText('116 neighbourhoods of 117');
  await conditions(page)
    .getByRole('button', { name: /^Duplicate/ })
    .click();
  await expect(conditions(page)).toHaveCount(2);
  await conditions(page)
    .first()
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(conditions(page)).toHaveCount(1);
  await page.goBack();
  await expect(conditions(page)).toHaveCount(2);
  await rulesStep(page).getByRole('button', { name: 'Remove all conditions' }).click();
  await atlas.addressHas({ rules: null });
  await expect(page.getByText('There are no conditions yet')).toBeVisible();
});

test('what a share means can be exchanged, and places can be asked for', async ({ page, atlas }) => {
  await atlas.open('?work=target&counties=E10000031&rules=all(km-gp-2025:worst20)');
  const how = conditions(page).getByRole('combobox', { name: /^How GP surgery/ });
  await how.selectOption('at least');
  await expect(conditions(page).getByRole('spinbutton', { name: /^Value/ })).toBeVisible();
  await atlas.addressHas({ rules: expect.stringMatching(/^all\(km-gp-2025:atleast[\d.]+\)$/) as never });
  await rulesStep(page).getByRole('combobox', { name: 'condition: about places' }).selectOption('district');
  await expect(conditions(page)).toHaveCount(2);
  await conditions(page).nth(1).getByRole('checkbox', { name: 'Rugby', exact: true }).check();
  await conditions(page).nth(1).getByRole('checkbox', { name: 'North Warwickshire' }).uncheck();
  await expect(conditions(page).nth(1)).toContainText(/Keeps \d+ neighbourhoods/);
  await atlas.addressHas({ rules: expect.stringMatching(/district:E07000220\)$/) as never });
  await expect(rows(page).first()).toContainText('Rugby');
});

test('a ready rule shows its conditions, which wards may answer otherwise', async ({ page, atlas }) => {
  await atlas.open('?work=target&counties=E06000019');
  await rulesStep(page).getByRole('button', { name: 'Fuel-poor, off-gas and rural' }).press('Enter');
  await expect(conditions(page)).toHaveCount(3);
  // the list folds up under the button that was pressed
  await expect(rulesStep(page).getByText('Begin with a rule that is written already')).toBeFocused();
  await expect(result(page)).toContainText(/[1-9]\d* neighbourhoods of 117/);
  await atlas.level().selectOption('wards');
  await atlas.drawn();
  await expect(conditions(page).nth(2)).toContainText('Wards have no class of their own');
  await expect(page.getByText(/^There are no wards here that are “Larger rural/)).toBeVisible();
  await conditions(page)
    .nth(2)
    .getByRole('combobox', { name: /^How Rural/ })
    .selectOption('at least');
  await expect(result(page)).toContainText(/[1-9]\d* wards of 53/);
});

test('the same link gives the same shortlist, whatever way it is opened', async ({ page, atlas }) => {
  await atlas.open(`?work=target&counties=E06000019,E06000059&rules=${rural}`);
  await expect(conditions(page)).toHaveCount(4);
  const words = await result(page).textContent();
  await expect(rows(page).first()).toBeVisible();
  const names = await rows(page).allTextContents();
  await page.reload();
  await atlas.drawn();
  await expect(result(page)).toHaveText(words ?? '');
  await expect.poll(() => rows(page).allTextContents()).toEqual(names);
});

test('what a link asks that cannot be had is said, and what empties the list', async ({ page, atlas }) => {
  await atlas.open(
    '?work=target&counties=E06000019&rules=all(imd-2025:worst10,km-gp-2025:atleast40,imd-2099:worst5,hm)',
  );
  await expect(page.getByText('The link asks for the condition “hm”, which cannot be read')).toBeVisible();
  await expect(page.getByText('The link asks for the measure “imd-2099”, which is not here')).toBeVisible();
  await expect(page.getByText('There are no neighbourhoods here that have at least 40 km')).toBeVisible();
  await expect(page.getByText('The rules leave nothing')).toBeVisible();
});

test('list and maps are one: a row selects its area, headings sort', async ({ page, atlas }) => {
  await atlas.open('?work=target&counties=E06000019,E06000059&rules=all(imd-2025:worst10)');
  await expect(rows(page)).toHaveCount(6);
  await shortlist(page)
    .getByRole('button', { name: /^Residents/ })
    .click();
  await atlas.addressHas({ sort: 'residents' });
  const residents = await rows(page).evaluateAll((list) =>
    list.map((row) => Number([...row.querySelectorAll('td.numeric')][0]?.textContent.replace(/\D/g, ''))),
  );
  expect(residents).toEqual([...residents].sort((a, b) => a - b));
  const name = rows(page).first().getByRole('button');
  await name.click();
  await expect(name).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('complementary').getByRole('heading', { level: 3 }).first()).toBeVisible();
  const light = page.getByRole('switch', { name: 'Light the shortlist on the maps' });
  await light.click();
  await expect(page.getByText('Shortlist: 6 neighbourhoods', { exact: true })).toHaveCount(0);
  await light.click();
  await expect(page.getByText('Shortlist: 6 neighbourhoods', { exact: true })).toBeVisible();
});

test('the keyboard builds a rule and keeps its place', async ({ page, atlas }) => {
  await atlas.open('?work=target&counties=E06000019&rules=all(imd-2025:worst20,km-gp-2025:atleast1)');
  const remove = conditions(page)
    .first()
    .getByRole('button', { name: /^Remove/ });
  await remove.focus();
  await page.keyboard.press('Enter');
  await expect(conditions(page)).toHaveCount(1);
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('rules');
});

for (const [width, scheme, level] of [
  [1440, 'light', 'lsoa'],
  [1440, 'dark', 'ward'],
  [390, 'light', 'lsoa'],
  [320, 'light', 'ward'],
] as const)
  test(`rules and shortlist meet WCAG 2.2 AA at ${String(width)} px, ${scheme}, ${level}`, async ({
    page,
    atlas,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    await atlas.open(
      `?work=target&level=${level}&counties=E06000019,E06000059&rules=all(imd-2019:worst40,any(km-gp-2025:atleast1,no-car-2021:worst50county),ruc-2021:is.RLF1)`,
    );
    await expect(conditions(page)).toHaveCount(4);
    await expect(page.getByRole('heading', { name: 'The shortlist' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .include('#step-rules')
      .include('.rules')
      .include('#table')
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join('; ')}`),
    ).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

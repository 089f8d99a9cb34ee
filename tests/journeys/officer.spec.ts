import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './atlas.ts';

const step = (page: Page, name: RegExp): Locator => page.getByRole('region', { name });
const rules = (page: Page): Locator => step(page, /Who is it for\?/);
const reach = (page: Page): Locator => step(page, /Whom does it reach\?/);
const budget = (page: Page): Locator => step(page, /Share a budget/);
const places = (page: Page): Locator => step(page, /Places of your own/);
const take = (page: Page): Locator => step(page, /Take it away/);
const shortlisted = (page: Page): Locator =>
  rules(page).getByRole('status').filter({ hasText: 'Shortlist:' });
const paper = (page: Page): Locator => page.getByRole('article', { name: 'The plan on paper' });

/** Everything a committee would look up again: the shortlist, whom it reaches, who gets what. */
async function numbersOf(page: Page): Promise<string[]> {
  const awards = budget(page).getByRole('table', { name: /^What .* get/ });
  await expect(awards).toBeVisible();
  await expect(take(page).getByLabel('Link to this plan')).toHaveValue(/release=/);
  return Promise.all([
    shortlisted(page).innerText(),
    reach(page)
      .getByText(/^This plan reaches/)
      .first()
      .innerText(),
    awards.innerText(),
    page.getByRole('table', { name: /^The shortlist\. Press/ }).innerText(),
  ]);
}

async function saved(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    take(page).getByRole('button', { name }).click(),
  ]);
  return readFileSync(await download.path());
}

test('where £800,000 should go: from a county to a printed plan, and back from its link', async ({
  page,
  atlas,
  browser,
}) => {
  await atlas.open('?counties=E06000057');
  await page.getByRole('link', { name: 'Target', exact: true }).click();
  await rules(page).getByRole('button', { name: 'Fuel-poor, off-gas and rural' }).click();
  // what neither the rule's writer nor the reader need say again: it reaches its shortlist, which gets the sum
  await atlas.addressHas({ reach: 'need:fuel,cut:shortlist' });
  await expect(shortlisted(page)).toContainText(/[1-9]\d* neighbourhoods of 200, with/);
  const sum = budget(page).getByRole('spinbutton', { name: 'Sum to share' });
  await sum.fill('800000');
  await sum.press('Enter');
  await atlas.addressHas({ budget: 'amount:800000,to:shortlist' });
  await expect(budget(page)).toContainText(/£800,000 is shared among \d+ neighbourhoods of the shortlist/);
  await take(page).getByLabel('Title of the plan').fill('Warm homes');
  await take(page).getByLabel('Notes').fill('For the cabinet.');
  await atlas.addressHas({ notes: 'Warm homes\nFor the cabinet.' });
  const numbers = await numbersOf(page);

  const files = unzipSync(new Uint8Array(await saved(page, 'Tables (CSV)')));
  const allocation = csvParse(strFromU8(files['allocation.csv'] ?? new Uint8Array()).replace(/^\uFEFF/, ''));
  const names = allocation.map(({ Neighbourhood }) => Neighbourhood ?? '');
  expect(allocation.reduce((total, row) => total + Number(row['Allocation (whole pounds)']), 0)).toBe(800000);
  expect(numbers[0]).toContain(`${String(names.length)} neighbourhoods of 200`);

  const link = await take(page).getByLabel('Link to this plan').inputValue();
  await page.emulateMedia({ media: 'print' });
  for (const words of [
    'Warm homes',
    'For the cabinet.',
    'Neighbourhoods that are among the worst 30% in England (Fuel poverty, 2022)',
    'Whom it reaches, and whom it leaves out',
    numbers[1] ?? '',
    ...names,
    '800,000',
    'Open Government Licence',
    link,
  ])
    await expect(paper(page)).toContainText(words);
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await page.emulateMedia({ media: null });
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(sheets.length).toBeGreaterThanOrEqual(3);
  expect(sheets.length).toBeLessThanOrEqual(5);

  const other = await browser.newContext();
  const fresh = await other.newPage();
  await fresh.goto(link);
  expect(await numbersOf(fresh)).toEqual(numbers);
  await other.close();
});

test('places of one’s own are conditions and scopes, follow their names, and can be taken back', async ({
  page,
  atlas,
}) => {
  // nine neighbourhoods from E01013990 on
  await atlas.open('?work=target&counties=E06000019&places=South+Wye:0:13990-8&budget=amount:800000');
  await rules(page)
    .getByRole('combobox', { name: 'condition: about places' })
    .selectOption('place of your own');
  await atlas.addressHas({ rules: 'all(place:South_Wye)' });
  await expect(shortlisted(page)).toContainText('9 neighbourhoods of 117');
  await expect(rules(page)).toContainText('Neighbourhoods that are in South Wye.');
  await budget(page).getByRole('combobox', { name: 'among' }).selectOption('places of your own');
  await expect(budget(page)).toContainText('£800,000 is shared among 9 neighbourhoods of South Wye with');
  await reach(page).getByRole('combobox', { name: 'Among' }).selectOption('places of your own');
  await expect(reach(page)).toContainText('in South Wye (Herefordshire)');

  const name = places(page).getByRole('textbox', { name: 'Name of the place South Wye' });
  await name.fill('Beyond the river');
  await name.press('Enter');
  await atlas.addressHas({
    rules: 'all(place:Beyond_the_river)',
    budget: 'amount:800000,to:place.Beyond_the_river',
  });
  await expect(shortlisted(page)).toContainText('9 neighbourhoods of 117');

  await atlas.level().selectOption('wards');
  await expect(rules(page)).toContainText('(wards with at least half of their residents there)');
  const undo = page.getByRole('main').getByRole('button', { name: /^Undo/ });
  await undo.click();
  await expect(page.getByText('Undone: the kind of area.')).toBeVisible();
  await atlas.addressHas({ level: null, rules: 'all(place:Beyond_the_river)' });

  await places(page).getByRole('button', { name: 'Remove Beyond the river' }).click();
  await expect(rules(page)).toContainText('“Beyond the river” is no longer among your places');
  await expect(shortlisted(page)).toContainText('0 neighbourhoods of 117');
  await undo.click();
  await expect(shortlisted(page)).toContainText('9 neighbourhoods of 117');
  const { violations } = await new AxeBuilder({ page })
    .include('main')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join('; ')}`),
  ).toEqual([]);
});

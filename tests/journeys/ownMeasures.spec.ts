import { readFileSync, writeFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { expect, test } from './atlas.ts';
import { areasOf, codes, csv, dataOf, goTo, measures, report, step } from './ownStep.ts';

test('a file that was changed since it was chosen says so when it is read again', async ({
  page,
  atlas,
}, info) => {
  const input = await goTo(page, atlas);
  const path = info.outputPath('moving.csv');
  writeFileSync(path, `code,n,cost\n${codes[0] ?? ''},50,£3\n`);
  await input.setInputFiles(path);
  await expect(report(page)).toHaveText('“moving.csv”: 1 of 1 row gave a figure');
  writeFileSync(path, 'something else, and longer than it was before\n');
  await step(page).getByRole('combobox', { name: 'Another measure from this file' }).selectOption('cost');
  await expect(step(page).getByRole('alert')).toContainText('“moving.csv” could not be read');
  await expect(measures(page).getByRole('article')).toHaveCount(1);
});

test('several measures at once: charts, order, gradient, and a plan that leaves them behind', async ({
  page,
  atlas,
}) => {
  await atlas.open('?work=target&counties=E06000019,E06000059&budget=amount:800000');
  await page.getByRole('heading', { level: 2, name: /Your own data/ }).scrollIntoViewIfNeeded();
  const both = ['E06000019', 'E06000059'].flatMap((county) => areasOf(county).lsoa21.codes);
  const rows = both.map((code, at) => `${code},${String((at * 37) % 90)},${String(at)}`);
  const msoas = (dataOf('counties/E06000019/msoas.json') as { codes: string[] }).codes;
  await step(page)
    .locator('input[type="file"]')
    .setInputFiles([
      csv('secret-one.csv', `LSOA,Callers 2024,Visit rate\n${rows.join('\n')}\n`),
      csv(
        'secret-two.csv',
        `MSOA,Hidden rate\n${msoas.map((code, at) => `${code},${String(at)}`).join('\n')}\n`,
      ),
    ]);
  await expect(measures(page).getByRole('article')).toHaveCount(2);
  const second = measures(page).getByRole('article', { name: 'Hidden rate' });
  await expect(second).toContainText('117 of 340 neighbourhoods have a figure');
  const first = measures(page).getByRole('article', { name: 'Callers' });
  await expect(first).toContainText('321 of 340 neighbourhoods have a figure');
  const open = first.getByRole('button', { name: 'Details and charts of “Callers”' });
  if (await open.isVisible()) await open.click();
  await step(page)
    .getByRole('combobox', { name: 'Another measure from this file' })
    .selectOption('Visit rate');
  await expect(measures(page).getByRole('article', { name: 'Visit rate' })).toContainText('340 of 340');

  const chart = (name: string): Locator => step(page).getByRole('figure', { name });
  /** figures that come late lay the charts out anew */
  const near = (name: string): Promise<void> =>
    expect(() => step(page).getByText(name).scrollIntoViewIfNeeded({ timeout: 5000 })).toPass();
  const spread = 'How are areas and residents of each county spread over all those shown?';
  await near(spread);
  await expect(chart(spread)).toContainText(
    'among the 20% of all neighbourhoods shown with the highest figures',
  );
  const beside = 'Does it go together with another measure?';
  await near(beside);
  await chart(beside).getByRole('combobox', { name: 'Visit rate' }).selectOption({ label: 'Callers 2024' });
  await expect(chart(beside)).toContainText('Among the worst 20% of neighbourhoods shown by Visit rate');
  await step(page).getByText('charts that need more than this measure has').click();
  await expect(step(page)).toContainText('is known of the areas shown only');

  await page.getByRole('combobox', { name: 'Worst first by' }).selectOption({ label: 'Callers (2024)' });
  await atlas.addressHas({ reach: 'order:own-data' });
  await expect(page.getByText('worst first by Callers 2024.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Gradient by' }).selectOption({ label: 'Callers (2024)' });
  await atlas.addressHas({ budget: 'amount:800000,by:own-data' });
  await expect(page.getByText('times as much per head in the worst neighbourhood shown')).toBeVisible();
  await expect(page.getByRole('figure', { name: /each tenth of the areas shown/ })).toContainText('£800,000');

  expect(decodeURIComponent(page.url())).not.toMatch(/callers|secret|hidden|visit/i);
  await expect(page.getByText('Your own data are part of neither the link nor the file')).toBeVisible();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save this plan (JSON)' }).click(),
  ]);
  const plan = readFileSync(await saved.path(), 'utf8');
  expect(plan).toContain('own data 1');
  expect(plan).not.toMatch(/callers|secret|hidden|visit/i);

  // whoever opens it has no such data, and is told at every step that would need them
  await page.goto(page.url());
  await page.getByRole('heading', { level: 2, name: /Your own data/ }).scrollIntoViewIfNeeded();
  await expect(step(page)).toContainText('Whoever made this plan used a measure of their own.');
  await expect(page.getByText('The plan follows own data of whoever made it').first()).toBeVisible();
});

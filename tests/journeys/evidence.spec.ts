import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('a county beside England and the counties like it', async ({ page }) => {
  await page.goto('place.html?area=E06000019');
  const care = page.getByRole('region', { name: 'Social mobility, young people and care' });
  const row = care.getByRole('row', { name: /Children looked after by the council/ });
  await expect(row.getByRole('cell').first()).toHaveText('100 per 10,000');
  await expect(row.getByRole('cell').nth(1)).toHaveText('67 per 10,000');
  await expect(care.getByRole('row')).toHaveCount(1 + 5 + 16);
  const questions = page.getByRole('region', { name: 'Three questions to ask' });
  await expect(questions.getByRole('listitem')).toHaveCount(3);
  await expect(
    page.getByText('The questions suppose no cause and no fault.', { exact: false }),
  ).toBeVisible();
  const compared = page.getByRole('region', { name: 'How it compares' });
  await expect(compared.getByRole('columnheader', { name: 'Five like it' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('#place').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});

test('an evidence sheet: figures, citation, and a file with the checksum that it names', async ({ page }) => {
  await page.goto('place.html?area=E05012957');
  await page.getByRole('link', { name: 'Evidence sheet' }).click();
  const need = page.getByRole('region', { name: 'People and households in need' });
  await expect(need.getByRole('row', { name: /Income-deprived residents, 2025/ })).toContainText('23.2%');
  const cite = page.getByRole('region', { name: 'Cite this sheet' });
  await expect(cite).toContainText('Evidence sheet: Credenhill (E05012957). Data release ');
  await expect(cite).toContainText('@misc{inequality-atlas-');
  const sum = cite.getByText(/^[0-9a-f]{64}$/);
  await expect(sum).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const download = await saving;
  const bytes = readFileSync(await download.path());
  await expect(sum).toHaveText(createHash('sha256').update(bytes).digest('hex'));
  expect(download.suggestedFilename()).toMatch(/^evidence-E05012957-[0-9a-z]+\.csv$/);
  const { violations } = await new AxeBuilder({ page }).include('#place').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});

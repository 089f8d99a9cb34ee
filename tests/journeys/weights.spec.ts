import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './atlas.ts';

const start = '?work=target&counties=E06000019,E10000031&map=light';

/** The step of own weights, once its fields are there. */
async function stepOf(page: Page): Promise<Locator> {
  const step = page.getByRole('region', { name: /Own weights$/ });
  await expect(step.getByRole('group', { name: 'Weights of the seven domains' })).toBeVisible();
  return step;
}

async function weigh(step: Locator, domain: string, weight: string): Promise<void> {
  const field = step.getByRole('spinbutton', { name: `${domain}, as a number` });
  await field.fill(weight);
  await field.press('Tab');
}

/** Counts to the end, however slow the machine. */
async function count(step: Locator): Promise<void> {
  await step.getByRole('button', { name: 'Count how stable it is' }).click();
  await expect(step.getByText('200 draws counted.')).toBeVisible({ timeout: 60_000 });
}

test('other weights change who is among the worst, and the official ones come back', async ({
  page,
  atlas,
}) => {
  await atlas.open(start);
  const step = await stepOf(page);
  await expect(step.getByRole('button', { name: 'Put the official weights back' })).toBeDisabled();
  await expect(step.getByText('Sum: 99.9')).toBeVisible();

  await weigh(step, 'Barriers to housing and services', '60');
  await atlas.addressHas({ weights: '22.5-22.5-13.5-13.5-9.3-60-9.3' });
  await expect(step.getByRole('heading', { name: /What changes.*Not the official IMD/ })).toBeVisible();
  // one neighbourhood in 2025 by the official index; it is rural Herefordshire that lacks services
  await expect(step.getByText(/^Herefordshire: .* instead of 1 neighbourhood/)).toBeVisible();
  await step
    .getByText(/^Enter: .* of Herefordshire$/)
    .first()
    .click();
  const entering = step.getByRole('listitem').filter({ hasText: 'official rank' }).first();
  await expect(entering).toContainText(
    /E010\d+, [\d,]+ residents; official rank\s+[\d,]+, by these weights\s+[\d,]+/,
  );

  const download = page.waitForEvent('download');
  await step.getByRole('button', { name: /^CSV ?: all neighbourhoods shown/ }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect((await download).suggestedFilename()).toBe('own-weights-not-the-official-imd.csv');
  // 117 and 354 neighbourhoods and the header
  expect(csv.trim().split('\n')).toHaveLength(1 + 117 + 354);
  expect(csv.split('\n')[1]).toContain('Not the official IMD');

  await step.getByRole('button', { name: 'Put the official weights back' }).click();
  await atlas.addressHas({ weights: null });
  await expect(step.getByRole('heading', { name: /What changes/ })).toHaveCount(0);
});

test('a link restores the weights, and says what it cannot read', async ({ page, atlas }) => {
  await atlas.open(`${start}&weights=10-10-10-10-10-10-40`);
  const step = await stepOf(page);
  await expect(step.getByRole('spinbutton', { name: 'Living environment, as a number' })).toHaveValue('40');
  await expect(step.getByText('Sum: 100')).toBeVisible();
  await expect(step.getByText(/^England: [\d,]+ of 3,375 neighbourhoods stay/)).toBeVisible();
  await atlas.open(`${start}&weights=1-2-3`);
  await expect((await stepOf(page)).getByText(/asks for the weights “1-2-3”/)).toBeVisible();
});

test('weights go by slider and keyboard, and never all to nought', async ({ page, atlas }) => {
  await atlas.open(`${start}&weights=0-0-0-0-0.2-0-0`);
  const step = await stepOf(page);
  const slider = step.getByRole('slider', { name: 'Crime' });
  await slider.press('ArrowRight');
  await atlas.addressHas({ weights: '0-0-0-0-0.3-0-0' });
  await slider.press('Home');
  await expect(step.getByText('One domain at least must have a weight.')).toBeVisible();
  await atlas.addressHas({ weights: '0-0-0-0-0.3-0-0' });
});

test('rank stability is counted beside the page, can be stopped, and is the same each time', async ({
  page,
  atlas,
}) => {
  // the first count waits for its code, so that it can be stopped whatever the machine
  let isHeld = true;
  await page.route(/stabilityWorker/, async (route) => {
    if (!isHeld) await route.continue();
  });
  await atlas.open(start);
  const step = await stepOf(page);
  await step.getByRole('button', { name: 'Count how stable it is' }).click();
  await step.getByRole('button', { name: 'Stop counting' }).click();
  await expect(step.getByText('Counting was stopped.')).toBeVisible();
  isHeld = false;

  await count(step);
  const chart = step.getByRole('figure', { name: 'How sure is it who belongs there?' });
  await expect(chart).toContainText('Not the official IMD');
  await expect(chart).toContainText(
    /Herefordshire: no neighbourhood is among the most deprived 10% in England in every draw. 1 is there/,
  );
  await chart.getByRole('combobox', { name: 'Show' }).selectOption('all that are there in any draw');
  const rows = await chart.getByRole('list').first().getByRole('listitem').allTextContents();
  expect(rows.length).toBeGreaterThan(5);

  // in another visit
  await page.reload();
  await atlas.drawn();
  await stepOf(page);
  await count(step);
  await chart.getByRole('combobox', { name: 'Show' }).selectOption('all that are there in any draw');
  expect(await chart.getByRole('list').first().getByRole('listitem').allTextContents()).toEqual(rows);

  await weigh(step, 'Income', '60');
  await expect(step.getByText(/counts of other weights/)).toBeVisible();
});

test('wards have no index to weight: said, with a way to neighbourhoods', async ({ page, atlas }) => {
  await atlas.open(`${start}&level=ward&weights=10-10-10-10-10-10-40`);
  const step = await stepOf(page);
  await expect(step.getByText(/no official index of wards/)).toBeVisible();
  await step.getByRole('button', { name: 'Show neighbourhoods' }).click();
  await expect(step.getByRole('heading', { name: /What changes/ })).toBeVisible();
});

for (const width of [1440, 320])
  test(`own weights hold no barrier at ${String(width)} px`, async ({ page, atlas }) => {
    await page.setViewportSize({ width, height: 900 });
    await atlas.open(`${start}&weights=10-10-10-10-10-10-40`);
    const step = await stepOf(page);
    await expect(step.getByRole('heading', { name: /What changes/ })).toBeVisible();
    await count(step);
    const { violations } = await new AxeBuilder({ page })
      .include('section[aria-labelledby="step-weights"]')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    const wide = await step.evaluate(
      (section) =>
        [...section.querySelectorAll('*')].filter(
          (one) =>
            one.scrollWidth > section.clientWidth + 1 &&
            getComputedStyle(one).overflowX === 'visible' &&
            one.clientWidth > 0,
        ).length,
    );
    expect(wide).toBe(0);
  });

import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test, type AtlasPage } from './atlas.ts';

const questions = {
  strip: 'Where does every neighbourhood stand in England?',
  range: 'How far apart are neighbourhoods of the same ward?',
  pockets: 'Which wards hide one of the worst neighbourhoods?',
};
const links = {
  strip: 'Every neighbourhood as a dot on one scale for England',
  range: 'Each ward from its worst to its best neighbourhood',
  pockets: /^Wards no list of the worst wards names/,
};
type Name = keyof typeof questions;

/** Opens a view and goes to one chart by the list of charts; what comes late above it may push it away again. */
async function openChart(page: Page, atlas: AtlasPage, name: Name, search = ''): Promise<Locator> {
  await atlas.open(search);
  const chart = page.getByRole('figure', { name: questions[name] });
  const list = page.getByRole('navigation', { name: 'Charts' });
  await expect(async () => {
    await page.getByRole('heading', { name: 'Inside the average' }).scrollIntoViewIfNeeded();
    await list.getByRole('link', { name: links[name] }).click({ timeout: 5000 });
    await expect(chart).toBeVisible({ timeout: 5000 });
  }).toPass();
  return chart;
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`);
}

test('dots are walked from the worst, spoken, and selected on the maps', async ({ page, atlas }) => {
  const chart = await openChart(page, atlas, 'strip', '?counties=E06000059&map=light');
  await expect(chart).toContainText('85 of 223 neighbourhoods are more deprived than England’s median');
  const dots = chart.getByRole('application', { name: questions.strip });
  await dots.focus();
  await page.keyboard.press('Home');
  await expect(chart.getByText(/^Broadwey & Littlemoor · 038B: .*rank 1,056 of 33,755/)).toBeAttached();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await atlas.addressHas({ area: 'E01020552' });
  await expect(dots.getByText('Broadwey & Littlemoor · 038B')).toBeVisible();
});

test('rows by former district are a choice that a link restores and Back undoes', async ({ page, atlas }) => {
  const chart = await openChart(page, atlas, 'strip', '?counties=E06000059&map=light');
  const rows = chart.getByRole('combobox', { name: 'One row for each' });
  await rows.selectOption({ label: 'Former district' });
  await atlas.addressHas({ rows: 'former' });
  await expect(chart.getByText('Weymouth and Portland')).toBeVisible();
  await page.goBack();
  await atlas.addressHas({ rows: null });
  await expect(chart.getByText('Weymouth and Portland')).toHaveCount(0);
});

test('wards are ranges, sorted as asked, twenty first and all on request', async ({ page, atlas }) => {
  const chart = await openChart(page, atlas, 'range', '?counties=E06000059&map=light');
  await expect(chart).toContainText('the widest gap is in Littlemoor & Preston');
  const figure = chart.getByRole('application', { name: questions.range });
  await expect(figure.getByText('Ferndown South')).toHaveCount(0);
  await chart.getByRole('combobox', { name: 'Sort wards by' }).selectOption({ label: 'Widest gap first' });
  await atlas.addressHas({ order: 'gap' });
  await expect(figure.getByText('Ferndown South')).toBeVisible();
  await chart.getByRole('button', { name: 'Show all 52 wards' }).click();
  await expect(figure.getByText('Chalk Valleys')).toBeVisible();
});

test('hidden pockets are named, follow their limits, and are marked on maps and table', async ({
  page,
  atlas,
}) => {
  const chart = await openChart(page, atlas, 'pockets', '?counties=E06000059&level=ward&map=light');
  await expect(chart).toContainText('Dorset: 7 wards hide 7 neighbourhoods with 11,102 residents.');
  await expect(chart.getByRole('listitem').first()).toContainText('Littlemoor & Preston');
  await chart.getByRole('button', { name: 'Show these 7 wards on the maps' }).click();
  await expect(page.getByRole('status').getByText('7 wards with hidden pockets')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('7 wards with hidden pockets')).toHaveCount(0);
  await chart
    .getByRole('combobox', { name: 'with a neighbourhood in the worst' })
    .selectOption({ label: '10%' });
  await atlas.addressHas({ pockets: '20-10' });
  await expect(chart.getByRole('button', { name: /^Show (this|these)/ })).not.toContainText('7');
});

test('a measure without a worse end is refused, with the reason', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000059&indicator=aged-65-2021&map=light');
  await expect(async () => {
    await page.getByRole('heading', { name: 'Inside the average' }).scrollIntoViewIfNeeded();
    await expect(page.getByText(/^Neither end of “.*” is worse than the other/)).toBeAttached({
      timeout: 2000,
    });
  }).toPass();
  await expect(page.getByRole('figure', { name: questions.pockets })).toHaveCount(0);
});

for (const [width, scheme] of [
  [1440, 'light'],
  [320, 'dark'],
] as const)
  test(`the three meet WCAG 2.2 AA at ${String(width)} px, ${scheme}`, async ({ page, atlas }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    const search = '?counties=E06000059&map=light&rows=former';
    const chart =
      width < 640
        ? await atlas.openQuestion(questions.pockets, search)
        : await openChart(page, atlas, 'pockets', search);
    await expect(chart.getByRole('application', { name: questions.pockets })).toBeVisible();
    expect(await faults(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test, type AtlasPage } from './atlas.ts';

/** Opens a view and one of its charts by the link in their list. */
async function openChart(
  page: Page,
  atlas: AtlasPage,
  search: string,
  link: RegExp,
  question: RegExp,
): Promise<Locator> {
  await atlas.open(search);
  const list = page.getByRole('navigation', { name: 'Charts' });
  await expect(async () => {
    await page.getByRole('heading', { name: 'Inside the average' }).scrollIntoViewIfNeeded();
    await expect(list).toBeVisible({ timeout: 2000 });
  }).toPass();
  const chart = page.getByRole('figure', { name: question });
  await expect(async () => {
    await list.getByRole('link', { name: link }).click();
    await expect(chart).toBeVisible({ timeout: 4000 });
  }).toPass();
  return chart;
}

const standing = [/place among England’s counties/, /^Where do the counties stand/] as const;
const scatter = [/^Two measures, neighbourhood/, /^Do two measures go together/] as const;
const strip = /^Where does every neighbourhood stand/;
const alike = [/^Counties with the most similar/, /^Which counties are like ours/] as const;

async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('figure').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

test('each county has its place among all, and a key adds another to the maps', async ({ page, atlas }) => {
  const chart = await openChart(page, atlas, '?counties=E06000019,E06000059', ...standing);
  await expect(chart).toContainText(
    'Herefordshire is the 99th most deprived (18.8) and Dorset the 119th (16.3)',
  );
  await expect(chart).toContainText('The most deprived: Blackpool');
  await axe(page);
  const strip = chart.getByRole('application', { name: standing[1] });
  await strip.focus();
  await page.keyboard.press('End');
  await expect(chart.getByText(/^Wokingham: 6\.10, least deprived of 153/).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await atlas.addressHas({ counties: 'E06000019,E06000059,E06000041' });
  await expect(atlas.map('Wokingham')).toBeVisible();
});

test('two measures stand side by side, and a box lights its neighbourhoods on the maps', async ({
  page,
  atlas,
}) => {
  const chart = await openChart(page, atlas, '?counties=E06000019,E06000059', ...scatter);
  await expect(chart).toContainText(/Herefordshire −?0\.\d\d, very weak/);
  await expect(chart).toContainText('all of England −0.34, weak');
  await axe(page);
  await chart.getByRole('button', { name: 'Worst fifth on both' }).click();
  await expect(chart.getByText('4 neighbourhoods in the box')).toBeVisible();
  await expect(page.getByText(/^4 neighbourhoods among the worst 20%/).first()).toBeVisible();
  await chart.getByRole('spinbutton', { name: /^IMD: from/ }).fill('50');
  await page.keyboard.press('Tab');
  await expect(chart.getByText('4 neighbourhoods in the box')).toHaveCount(0);
  await chart.getByRole('button', { name: 'Let go' }).click();
  await expect(chart.getByRole('button', { name: 'Let go' })).toHaveCount(0);
  // let go of elsewhere, the set takes its box with it
  await chart.getByRole('button', { name: 'Worst fifth on both' }).click();
  await expect(chart.getByRole('button', { name: 'Let go' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(chart.getByRole('button', { name: 'Let go' })).toHaveCount(0);
});

test('a box is placed, moved and resized by keys alone', async ({ page, atlas }) => {
  const chart = await openChart(page, atlas, '?counties=E06000019', ...scatter);
  await chart.getByRole('button', { name: 'Draw a box' }).focus();
  await page.keyboard.press('Enter');
  const from = chart.getByRole('spinbutton', { name: /^IMD: from/ });
  const to = chart.getByRole('spinbutton', { name: /^IMD: to/ });
  await expect(from).toHaveValue('50');
  await chart.getByRole('application', { name: /^Herefordshire: .* Arrow keys move the box/ }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(from).toHaveValue('45');
  await expect(to).toHaveValue('95');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(from).toHaveValue('45');
  await expect(to).toHaveValue('90');
  await expect(chart.getByText(/^IMD \(2025\) from 45% to 90%, .* from 50% to 100%$/)).toBeAttached();
  // what it holds is marked as soon as the key is up
  await expect(page.getByText(/^\d+ neighbourhoods in the box of/).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(chart.getByRole('button', { name: 'Draw a box' })).toHaveAttribute('aria-pressed', 'false');
  // now arrows walk the dots again, and the box stays
  await page.keyboard.press('End');
  await expect(from).toHaveValue('45');
  await chart.getByRole('button', { name: 'Draw a box' }).press('Enter');
  await chart.getByRole('application', { name: /^Herefordshire/ }).press('Escape');
  await expect(chart.getByRole('button', { name: 'Let go' })).toHaveCount(0);
});

test('the second measure is in the link and its dots are walked', async ({ page, atlas }) => {
  const chart = await openChart(page, atlas, '?counties=E06000019&with=no-car-2021', ...scatter);
  const choice = chart.getByRole('combobox', { name: /beside/ });
  await expect(choice).toHaveValue('no-car-2021');
  await choice.selectOption('income-2025');
  await atlas.addressHas({ with: 'income-2025' });
  await expect(chart).toContainText(/Herefordshire 0\.70, strong/);
  await chart.getByRole('application', { name: /^Herefordshire/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('area')).toMatch(/^E01/);
});

test('a county like ours is one press away', async ({ page, atlas }) => {
  const chart = await openChart(page, atlas, '?counties=E06000059', ...alike);
  await expect(chart).toContainText('Most like Dorset: Devon, Somerset and East Riding of Yorkshire.');
  await chart.getByText('The profile and its weights', { exact: true }).click();
  await expect(chart.getByRole('row', { name: /residents aged 65 and over/ })).toContainText('10%');
  await axe(page);
  await chart.getByRole('button', { name: 'Compare Devon, beside Dorset' }).click();
  await atlas.addressHas({ counties: 'E06000059,E10000008' });
  await expect(atlas.map('Devon')).toBeVisible();
});

test('a measure without an order is not set against another, and says why', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000019&indicator=ruc-2021');
  await expect(async () => {
    await page.getByRole('heading', { name: 'Inside the average' }).scrollIntoViewIfNeeded();
    await expect(page.getByText(/has classes without an order, so it cannot be set against/)).toBeVisible({
      timeout: 2000,
    });
  }).toPass();
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a box is drawn where that was asked for; else the page scrolls', async ({ page, atlas }) => {
    const chart = await atlas.openQuestion(scatter[1], '?counties=E06000019');
    const square = chart.getByRole('application', { name: /^Herefordshire/ });
    await expect(square).toHaveCSS('touch-action', 'pan-y pinch-zoom');
    await chart.getByRole('button', { name: 'Draw a box' }).tap();
    await expect(square).toHaveCSS('touch-action', 'none');
    await square.evaluate((svg) => svg.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const at = await square.boundingBox();
    if (!at) throw new Error('the square is on the page');
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...places: [number, number][]) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: places.map(([x, y]) => ({ x: at.x + x * at.width, y: at.y + y * at.height })),
      });
    await touch('touchStart', [0.25, 0.1]);
    await touch('touchMove', [0.5, 0.3]);
    await touch('touchMove', [0.9, 0.6]);
    await touch('touchEnd');
    await expect(chart.getByRole('spinbutton', { name: /^IMD: from/ })).toHaveValue('25');
    await expect(chart.getByRole('spinbutton', { name: /^IMD: to/ })).toHaveValue('90');
    await expect(page.getByText(/^\d+ neighbourhoods in the box of/).first()).toBeVisible();
    // one stroke is one box: the next finger scrolls again
    await expect(square).toHaveCSS('touch-action', 'pan-y pinch-zoom');
    await expect(chart.getByRole('button', { name: 'Draw a box' })).toHaveAttribute('aria-pressed', 'false');
  });

  test('a dot is named by one touch and selected by the next', async ({ page, atlas }) => {
    const chart = await atlas.openQuestion(strip, '?counties=E06000019');
    const drawing = chart.getByRole('application', { name: strip });
    await drawing.evaluate((svg) => svg.scrollIntoView({ block: 'center', behavior: 'instant' }));
    // the first dot of the darkest class: “M<left>,<middle>a<radius>,…”
    const [left = 0, y = 0, radius = 0] = await drawing
      .locator('path.dots')
      .first()
      .evaluate(
        (path) =>
          path
            .getAttribute('d')
            ?.match(/[\d.]+/g)
            ?.slice(0, 3)
            .map(Number) ?? [],
      );
    const dot = { position: { x: left + radius, y } };
    await drawing.tap(dot);
    expect(new URL(page.url()).searchParams.get('area')).toBeNull();
    await drawing.tap(dot);
    await expect.poll(() => new URL(page.url()).searchParams.get('area')).toMatch(/^E01/);
  });
});

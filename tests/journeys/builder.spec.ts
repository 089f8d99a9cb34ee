import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './atlas.ts';

/** A council's site on another origin, with the strictest policy that lets the atlas in. */
async function council(atlas: string, lines: string): Promise<{ server: Server; address: string }> {
  const { origin } = new URL(atlas);
  const server = createServer(({ url }, response) => {
    if (url !== '/') {
      response.writeHead(204).end();
      return;
    }
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `default-src 'none'; frame-src ${origin}; script-src ${origin}; img-src ${origin}; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'`,
      })
      .end(`<!doctype html><html lang="en"><title>Council</title><h1>Our county</h1>${lines}</html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/` };
}

/** The lines of one way, as an editor would copy them. */
const linesOf = (page: Page, way: string) =>
  page.getByRole('textbox', { name: way, exact: true }).inputValue();

test('choices make a map and lines that work in a page with a strict policy', async ({
  page,
  guard,
  baseURL,
}) => {
  await page.goto('./builder.html');
  await page.getByRole('combobox', { name: 'County or unitary' }).selectOption({ label: 'Dorset' });
  await page
    .getByRole('combobox', { name: 'Measure' })
    .selectOption({ label: 'Index of Multiple Deprivation, 2019' });
  await page.getByRole('radio', { name: 'wards' }).check();
  await page.getByRole('textbox', { name: /^Heading/ }).fill('Need in "Dorset" & <around>');
  await page.getByRole('textbox', { name: /^Heading/ }).press('Tab');
  const preview = page.frameLocator('iframe[title^="Need in"]');
  await expect(preview.getByRole('heading', { name: 'Need in "Dorset" & <around>' })).toBeVisible();
  await expect(preview.getByRole('application', { name: /^Map of Dorset/ })).toBeVisible();

  // the address holds every choice: a half-made map can be sent on
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'County or unitary' })).toHaveValue('E06000059');
  await expect(page.getByRole('radio', { name: 'wards' })).toBeChecked();

  const ways = [
    'Frame without a script',
    'Frame with the height of its map',
    'Element',
    'Picture with a link',
  ];
  const lines = await Promise.all(ways.map((way) => linesOf(page, way)));
  const { server, address } = await council(baseURL ?? '', lines.join('\n<hr>\n'));
  guard.allow(new RegExp(`request to another origin: ${address}`));
  try {
    await page.goto(address);
    await expect(page.locator('iframe')).toHaveCount(3);
    for (let at = 0; at < 3; at += 1) {
      const frame = page.locator('iframe').nth(at);
      await frame.scrollIntoViewIfNeeded();
      await expect(frame).toHaveAttribute('title', /Need in "Dorset" & <around>/);
      await expect(frame.contentFrame().getByRole('application', { name: /^Map of Dorset/ })).toBeVisible();
    }
    // the second and the third take the height of their maps, which differs from the one written
    for (const at of [1, 2])
      await expect
        .poll(async () => {
          const frame = page.locator('iframe').nth(at);
          const inside = await frame
            .contentFrame()
            .locator('html')
            .evaluate((html) => html.scrollHeight);
          const own = await frame.evaluate((node) => node.clientHeight);
          return Math.abs(own - inside);
        })
        .toBeLessThanOrEqual(2);
    await expect(page.locator('iframe').nth(1)).toHaveAttribute('style', /height/);
    const picture = page.getByRole('img', { name: /^Map of Dorset: every neighbourhood/ });
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1200);
    // a phone's column: nothing breaks out of it, and the frame of one height needs no scrolling in it
    await page.setViewportSize({ width: 320, height: 800 });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(overflow).toBe(0);
    const first = page.locator('iframe').first().contentFrame().locator('html');
    await expect.poll(() => first.evaluate((html) => html.scrollHeight - innerHeight)).toBe(0);
    // the keyboard goes through every map and out again
    await page.locator('iframe').nth(2).contentFrame().getByRole('link').last().focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: /^Map of Dorset: every neighbourhood/ })).toBeFocused();
  } finally {
    server.close();
  }
});

test('builder and guide meet WCAG 2.2 AA and fit, wide and narrow', async ({ page }) => {
  for (const [width, colorScheme] of [
    [1440, 'light'],
    [320, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    for (const path of ['./builder.html?counties=E06000058,E06000059', './embedding.html']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      if (path.startsWith('./builder'))
        await expect(page.frameLocator('iframe').getByRole('application').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .exclude('iframe')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join('; ')}`),
      ).toEqual([]);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
    }
  }
});

test('a pasted link leads to the maps; without scripts page and embed show the picture', async ({
  page,
  atlas,
  browser,
  baseURL,
}) => {
  await page.goto('./county/dorset.html?level=ward');
  await atlas.drawn();
  await atlas.addressHas({ counties: 'E06000059', level: 'ward' });
  expect(await atlas.counties()).toEqual(['Dorset']);

  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const plain = await context.newPage();
  const picture = plain.getByRole('img', { name: /^Map of Dorset: Index of Multiple Deprivation, 2025/ });
  const link = plain.getByRole('link', { name: 'Open Dorset in the Inequality Atlas' });
  await plain.goto('./county/dorset.html');
  await expect(picture).toBeVisible();
  await expect(plain.getByRole('listitem').first()).toContainText(/^9 of 223 neighbourhoods/);
  await expect(link).toHaveAttribute('href', '../?counties=E06000059');
  await plain.goto('./embed/dorset.html');
  await expect(picture).toBeVisible();
  await expect(link).toBeVisible();
  await context.close();
});

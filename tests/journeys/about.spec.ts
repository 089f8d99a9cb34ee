import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './atlas.ts';

interface Listed {
  id: string;
  title: string;
}

const listOf = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const sources = listOf('public/data/sources.json') as Listed[];
const { indicators } = listOf('public/data/manifest.json') as { indicators: Listed[] };

test('"About the data" is one press away and Back returns to the maps', async ({ page, atlas }) => {
  await atlas.open();
  await page.getByRole('link', { name: 'About the data' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/data/i);
  await page.goBack();
  await atlas.drawn();
});

test('it lists every source and every measure', async ({ page }) => {
  await page.goto('./about.html');
  // one look at the whole text: to look for each title by itself took twenty seconds
  const missing = async () => {
    const text = (await page.getByRole('main').textContent())?.replaceAll(/\s+/g, ' ').toLowerCase() ?? '';
    return [...sources, ...indicators].filter(({ title }) => !text.includes(title.toLowerCase()));
  };
  await expect.poll(missing).toEqual([]);
  expect(sources.length).toBeGreaterThan(20);
});

test('it meets WCAG 2.2 AA, light and dark, wide and narrow', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./about.html');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(sources[0]?.title ?? '', { exact: false }).first()).toBeAttached();
  for (const [width, scheme] of [
    [1440, 'light'],
    [1440, 'dark'],
    [320, 'light'],
  ] as const)
    await test.step(`${String(width)} px, ${scheme}`, async () => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join('; ')}`),
      ).toEqual([]);
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await expect.poll(overflow).toBe(0);
    });
});

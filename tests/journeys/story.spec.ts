import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { csvParse } from 'd3';
import { expect, test, type AtlasPage } from './atlas.ts';

const part = (page: Page) => page.getByRole('region', { name: 'Share and take away' });

async function add(page: Page, atlas: AtlasPage, search: string, words: string): Promise<void> {
  await atlas.open(search);
  await part(page).getByRole('button', { name: 'Add this view to a story' }).click();
  await expect(part(page).getByRole('status').filter({ hasText: words })).toBeVisible();
}

test('what is on the maps can be taken away and cited', async ({ page, atlas }) => {
  await atlas.open('?counties=E06000019&level=ward&indicator=km-gp-2025');
  const take = async (name: RegExp): Promise<{ name: string; content: Buffer }> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      part(page).getByRole('button', { name }).click(),
    ]);
    return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
  };
  const width = ({ content }: { content: Buffer }): number => content.readUInt32BE(16);
  const [once, twice] = [await take(/^PNG ?:/), await take(/^PNG, 2×/)];
  expect(once.name).toBe('atlas-km-gp-2025-ward-herefordshire.png');
  expect(width(twice)).toBe(2 * width(once));
  const svg = (await take(/^SVG/)).content.toString();
  expect(svg).toContain('Wards of Herefordshire');
  expect(svg).toContain('Licensed under the Open Government Licence v3.0.');
  expect(svg).toContain('indicator=km-gp-2025');
  const rows = csvParse((await take(/^CSV/)).content.toString().replace(/^\uFEFF/, ''));
  const { features } = JSON.parse((await take(/^GeoJSON/)).content.toString()) as {
    features: { id: string; properties: { value: number } }[];
  };
  expect(features.map(({ id, properties }) => [id, properties.value])).toEqual(
    rows.map(({ code, value }) => [code, Number(value)]),
  );
  expect(rows).toHaveLength(53);
  await part(page).getByText('Cite', { exact: true }).click();
  await expect(part(page)).toContainText('@misc{inequality-atlas-');
});

test('three views become a story that is told, kept and passed on', async ({ page, atlas, context }) => {
  await add(page, atlas, '?counties=E06000019,E06000059', 'Added as view 1');
  await add(page, atlas, '?counties=E06000019&level=ward&indicator=km-gp-2025', 'Added as view 2');
  await page.goto('story.html');
  await expect(page.getByText('add 1 more on the maps')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeDisabled();
  await add(page, atlas, '?counties=E10000031&paint=district', 'Added as view 3');
  await part(page).getByRole('link', { name: 'Your story: 3 views' }).click();
  await page.getByLabel('Title of the story').fill('What the average hides');
  await page.getByLabel('Title of view 3').fill('Five districts');
  await page.getByLabel('What to see here').nth(2).fill('Rugby is not Nuneaton.');
  // the last becomes the first, and the focus stays with it
  for (const name of [/^Earlier ?: view 3/, /^Earlier ?: view 2/])
    await page.getByRole('button', { name }).click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText([
    '1 Five districts',
    /^2 Index/,
    /^3 GP/,
  ]);
  await expect(page.getByRole('img', { name: /^Maps of/ })).toHaveCount(3);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.getByRole('button', { name: 'Play as slides' }).click();
  const slides = page.getByRole('dialog', { name: 'Slides: What the average hides' });
  await expect(slides.getByRole('heading', { name: 'Five districts' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageDown');
  await expect(slides.getByRole('status')).toContainText('View 3 of 3: GP');
  await expect(slides.getByRole('img', { name: 'Maps of Herefordshire: GP' })).toBeVisible();
  // the last slide leaves the keys alive
  await page.keyboard.press(' ');
  await page.keyboard.press('Home');
  await expect(slides.getByRole('status')).toContainText('View 1 of 3: Five districts');
  await expect(slides.getByText('Licensed under the Open Government Licence v3.0.')).toBeVisible();
  const play = page.getByRole('button', { name: 'Play as slides' });
  await page.keyboard.press('Escape');
  await expect(play).toBeFocused();
  await play.click();
  await slides.getByRole('button', { name: 'Close' }).click();
  await expect(play).toBeFocused();

  // what was taken out comes back to its place, and nothing written since is lost
  await page.getByRole('button', { name: /^Take out ?: view 2/ }).click();
  await page.getByLabel('Title of view 1').fill('Five districts of one county');
  await page.getByRole('button', { name: /^Bring back “Index/ }).click();
  const headings = page.getByRole('heading', { level: 2 });
  await expect(headings).toContainText(['1 Five districts of one county', /^2 Index/, /^3 GP/]);

  // a browser that does not let the page copy, then one that does
  await page.evaluate(() =>
    Object.defineProperty(navigator.clipboard, 'writeText', {
      configurable: true,
      value: () => Promise.reject(new DOMException('denied', 'NotAllowedError')),
    }),
  );
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByLabel('The link, to be selected and copied')).toHaveValue(/story\.html#s=/);
  await page.evaluate(() => Reflect.deleteProperty(navigator.clipboard, 'writeText'));
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  await page.getByRole('button', { name: 'Start anew' }).click();
  await expect(page.getByText('No views yet')).toBeVisible();
  await page.getByRole('button', { name: 'Bring back the story before' }).click();
  await page.getByRole('button', { name: 'Start anew' }).click();
  await page.getByLabel('Open a saved story (.json)').setInputFiles(await download.path());
  await expect(page.getByRole('heading', { name: '1 Five districts of one county' })).toBeVisible();

  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByRole('heading', { name: 'What the average hides' })).toBeVisible();
  await expect(other.getByText('Rugby is not Nuneaton.')).toBeVisible();
  await expect(other.getByRole('img', { name: 'Maps of Warwickshire' })).toBeVisible();
  // it is somebody else's until the reader says otherwise
  await expect(other.getByLabel('Title of the story')).toBeHidden();
  // a link put into the bar of the very page is read too
  await other.goto(link.slice(0, -20));
  await expect(other.getByText(/of this link is (damaged|not a story)/)).toBeVisible();
});

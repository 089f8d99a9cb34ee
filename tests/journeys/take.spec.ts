import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { csvParse } from 'd3';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, type AtlasPage } from './atlas.ts';

const places = 'work=target&counties=E06000019,E06000059';
const asked = `${places}&rules=all(imd-2025:worst20)&budget=amount:800000,to:shortlist`;
const plan = `?${asked}&notes=Warm+homes%0AFor+the+cabinet.`;
/** Herefordshire 1 + 8, Dorset 5 + 4: the published deciles 1 and 2 of the two */
const listed = 18;

const step = (page: Page) => page.getByRole('region', { name: /Take it away/ });
const press = (page: Page, name: string) => step(page).getByRole('button', { name }).click();

async function openPlan(atlas: AtlasPage, search = plan): Promise<void> {
  await atlas.open(search);
  await expect(step(atlas.page).getByRole('button', { name: 'Tables (CSV)' })).toBeVisible();
  await atlas.drawn();
}

async function fileOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

async function take(page: Page, name: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  return { name: download.suggestedFilename(), content: await fileOf(download) };
}

function unzipped(archive: Buffer): Record<string, string> {
  const entries = Object.entries(unzipSync(new Uint8Array(archive)));
  return Object.fromEntries(entries.map(([name, bytes]) => [name, strFromU8(bytes).replace(/^\uFEFF/, '')]));
}

test.describe('a plan as files', () => {
  test('tables in an archive add up and explain themselves', async ({ page, atlas }) => {
    await openPlan(atlas);
    const { name, content } = await take(page, 'Tables (CSV)');
    expect(name).toBe('plan-warm-homes.zip');
    const files = unzipped(content);
    const shortlist = csvParse(files['shortlist.csv'] ?? '');
    const allocation = csvParse(files['allocation.csv'] ?? '');
    expect(shortlist).toHaveLength(listed);
    const tenths = shortlist.map((row) =>
      Number(row['Index of Multiple Deprivation (tenth of England, 2025, LSOA 2021)']),
    );
    expect(tenths.every((tenth) => tenth === 1 || tenth === 2)).toBe(true);
    expect(allocation.reduce((sum, row) => sum + Number(row['Allocation (whole pounds)']), 0)).toBe(800000);
    const metadata = JSON.parse(files['csv-metadata.json'] ?? '') as {
      tables: { url: string; tableSchema: { columns: { titles: string }[] } }[];
    };
    for (const { url, tableSchema } of metadata.tables)
      expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(csvParse(files[url] ?? '').columns);
    const readme = files['README.md'] ?? '';
    for (const words of [
      '# Warm homes',
      'For the cabinet.',
      'most deprived 20%',
      'Open Government Licence',
      page.url().split('?')[0] ?? '',
    ])
      expect(readme).toContain(words);
  });

  test('workbook, boundaries and pictures say where they come from', async ({ page, atlas }) => {
    await openPlan(atlas);
    const workbook = unzipped((await take(page, 'Workbook (XLSX)')).content);
    expect(workbook['xl/workbook.xml']).toContain('Sources and notes');
    expect(workbook['xl/sharedStrings.xml']).toContain('For the cabinet.');
    const geojson = JSON.parse((await take(page, 'Boundaries (GeoJSON)')).content.toString()) as {
      features: { id: string; geometry: { type: string }; properties: Record<string, unknown> }[];
    };
    expect(geojson.features).toHaveLength(listed);
    const pounds = geojson.features.map(({ properties }) => Number(properties['pounds']));
    expect(pounds.reduce((sum, one) => sum + one, 0)).toBe(800000);
    const svg = (await take(page, 'Maps (SVG)')).content.toString();
    for (const words of [
      'Warm homes',
      'most deprived 10% in England',
      'Contains OS data',
      'This plan:',
      'Herefordshire',
      'Dorset',
    ])
      expect(svg).toContain(words);
    const png = (await take(page, 'Maps (PNG)')).content;
    expect([...png.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
    await press(page, 'Add these maps to a story');
    await step(page).getByRole('link', { name: 'Your story: 1 view' }).click();
    await expect(page.getByRole('heading', { name: '1 Warm homes' })).toBeVisible();
    await expect(page.getByText(/Shortlist: 18 neighbourhoods .* All other areas are paler/)).toBeVisible();
  });
});

test.describe('a plan that was saved', () => {
  test('opens again, from its file and from its link, with the same numbers', async ({ page, atlas }) => {
    await openPlan(atlas);
    const saved = await take(page, 'Save this plan (JSON)');
    const first = JSON.parse(saved.content.toString()) as { link: string; results: { areas: number } };
    expect(first.results.areas).toBe(listed);
    await openPlan(atlas, '?work=target&counties=E10000031');
    await step(page)
      .getByLabel(/Open a saved plan/)
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: saved.content });
    await expect(step(page).getByText(/^Opened: a\.json/)).toBeVisible();
    await atlas.addressHas({ counties: 'E06000019,E06000059', rules: 'all(imd-2025:worst20)' });
    await atlas.drawn();
    await expect(step(page).getByLabel('Title of the plan')).toHaveValue('Warm homes');
    expect(JSON.parse((await take(page, 'Save this plan (JSON)')).content.toString())).toEqual(first);
    await openPlan(atlas, new URL(first.link).search);
    expect(JSON.parse((await take(page, 'Save this plan (JSON)')).content.toString())).toEqual(first);
  });

  test('refuses what is no plan, each with its own sentence', async ({ page, atlas }, info) => {
    await openPlan(atlas);
    const input = step(page).getByLabel(/Open a saved plan/);
    const alert = step(page).getByRole('alert');
    const file = (content: string) => ({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
    const refused: [content: string, sentence: RegExp][] = [
      ['', /is empty/],
      ['\u0000\u0001', /not a text file/],
      ['{"kind":\n', /is not JSON/],
      ['{"type":"FeatureCollection"}', /it is GeoJSON/],
      ['{"kind":"inequality-atlas-plan","form":99}', /newer atlas \(form 99/],
    ];
    for (const [content, sentence] of refused) {
      await input.setInputFiles(file(content));
      await expect(alert).toContainText(sentence);
    }
    const large = info.outputPath('large.csv');
    writeFileSync(large, '');
    truncateSync(large, 300_000_000);
    await input.setInputFiles(large);
    await expect(alert).toContainText(
      'has 300 MB; a plan never has more than 1 MB, so the file was not read',
    );
    await atlas.addressHas({ rules: 'all(imd-2025:worst20)' });
    const odd =
      '{"kind":"inequality-atlas-plan","form":1,"counties":["E06000019","X"],"indicator":"imd-2052"}';
    await input.setInputFiles(file(odd));
    await expect(step(page).getByText('is not a county or unitary of this atlas')).toBeVisible();
    await expect(step(page).getByText('The measure “imd-2052” is not in this atlas')).toBeVisible();
    await atlas.addressHas({ counties: 'E06000019', rules: null });
  });

  test('says what has changed since another release of the data', async ({ page, atlas }) => {
    await openPlan(atlas, `?${asked}&release=aaaa1111.23.41200`);
    const main = page.getByRole('main');
    const sentence = main.getByText('The plan had 23 neighbourhoods with 41,200 residents; it now has 18');
    await expect(main.getByText(/made on data release aaaa1111; the data shown are release/)).toBeVisible();
    await expect(sentence).toBeVisible();
    await step(page).getByLabel('Title of the plan').fill('Mine');
    await expect(sentence).toHaveCount(0);
    await main.getByRole('button', { name: /^Undo/ }).click();
    await expect(sentence).toBeVisible();
  });
});

test('undo and redo go through the workspace, but leave text fields to themselves', async ({
  page,
  atlas,
}) => {
  await openPlan(atlas);
  const title = step(page).getByLabel('Title of the plan');
  const undo = page.getByRole('main').getByRole('button', { name: /^Undo/ });
  await title.fill('Colder homes');
  await atlas.addressHas({ notes: 'Colder homes\nFor the cabinet.' });
  await undo.click();
  await expect(title).toHaveValue('Warm homes');
  await expect(page.getByText('Undone: the notes.')).toBeVisible();
  await page.keyboard.press('Control+Shift+Z');
  await expect(title).toHaveValue('Colder homes');
  await expect(page.getByText('Made again: the notes.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(title).toHaveValue('Warm homes');
  await page.keyboard.press('Control+y');
  await expect(title).toHaveValue('Colder homes');
  // the browser's own undo in a field is the field's
  await title.focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: the notes.')).toHaveCount(0);
});

for (const [width, scheme] of [
  [1440, 'light'],
  [1440, 'dark'],
  [390, 'light'],
  [320, 'dark'],
] as const)
  test(`taking a plan away meets WCAG 2.2 AA at ${String(width)} px, ${scheme}`, async ({ page, atlas }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await openPlan(atlas, `${plan}&release=aaaa1111.23.41200`);
    await expect(page.getByText(/made on data release aaaa1111/)).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .include('section[aria-labelledby="step-take"]')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join('; ')}`),
    ).toEqual([]);
  });

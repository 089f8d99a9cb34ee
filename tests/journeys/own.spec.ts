import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { postcodesOf, type PostcodesFile } from '../../src/domain/postcodes.ts';
import { expect, test } from './atlas.ts';
import { codes, csv, dataOf, goTo, only11, only21, report, step, summary } from './ownStep.ts';

/** As British Excel writes it: dashes and the pound sign have a byte each. */
const windows = (text: string): Buffer => Buffer.from(text.replaceAll('–', '\x96'), 'latin1');

test('a table of codes becomes a measure: report, maps, rule, and nothing of it in the address', async ({
  page,
  atlas,
}) => {
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  const input = await goTo(page, atlas);
  const rows = codes.map((code, at) => `${code};Café – ${String(at)};${String(at)}`);
  const text = [
    'Clients – by area',
    '',
    'LSOA;Name;Callers',
    ...rows,
    `${codes[0] ?? ''};again;9`,
    'E01009999;elsewhere;3',
    'W01000001;Wales;3',
    codes[1] ?? '',
  ].join('\r\n');
  await input.setInputFiles(csv('secret-clients.csv', windows(text)));
  await expect(report(page)).toHaveText('“secret-clients.csv”: 117 of 121 rows gave a figure');
  await expect(report(page)).toBeFocused();
  await expect(step(page)).toContainText('3 columns parted by semicolons, header in line 3, Windows-1252.');
  await expect(step(page)).toContainText('1 line above the header was skipped: “Clients – by area”.');
  await expect(step(page)).toContainText('2 rows (lines 121, 124): its area had a row before');
  await expect(step(page)).toContainText('1 row (line 122): in another county than those shown');
  await expect(step(page)).toContainText('1 row (line 123): not in England');
  // counts of 0 to 4 are hidden
  await expect(summary(page)).toContainText(
    '112 of 117 neighbourhoods have a figure. No figure: 5 fewer than 5.',
  );
  await expect(page.getByText('The maps show your own data, “Callers” (per 1,000 residents)')).toBeVisible();
  const limit = step(page).getByRole('spinbutton', { name: 'Hide counts below' });
  await limit.fill('10');
  await limit.press('Enter');
  await expect(summary(page)).toContainText('107 of 117 neighbourhoods have a figure');
  await step(page).getByRole('combobox', { name: 'Shared by' }).selectOption('none');
  const add = page.getByRole('button', { name: 'condition: choose a measure' }).first();
  await atlas.pick(add, 'Callers', /Callers/);
  await atlas.addressHas({ rules: 'all(own-data:worst20county)' });
  const way = page.getByRole('combobox', { name: 'How Callers is asked about' });
  await way.selectOption('atleast');
  const value = page.getByRole('spinbutton', { name: 'Value, Callers' });
  await value.fill('107');
  await value.press('Enter');
  // 107 to 116 callers
  await expect(page.getByText('Shortlist: 10 neighbourhoods', { exact: true })).toBeVisible();
  await step(page).getByRole('switch', { name: 'Show it on the maps' }).click();
  await expect(page.getByText('The maps show your own data')).toHaveCount(0);
  const address = decodeURIComponent(page.url());
  expect(address).not.toMatch(/Callers|secret|Clients/);
  expect(asked.filter((one) => /Callers|secret|Clients|^(?!GET )/.test(one))).toEqual([]);
});

test('the lists to save hold lines and reasons, and no hidden count', async ({ page, atlas }) => {
  const input = await goTo(page, atlas);
  const text = `code,callers\n${codes[0] ?? ''},3\n${codes[1] ?? ''},12\n${codes[1] ?? ''},7\n,4\n${codes[2] ?? ''},few\n`;
  await input.setInputFiles(csv('c.csv', text));
  await expect(report(page)).toHaveText('“c.csv”: 2 of 5 rows gave a figure');
  const [left] = await Promise.all([
    page.waitForEvent('download'),
    step(page).getByRole('button', { name: 'Save the list of 3 rows without a figure (CSV)' }).click(),
  ]);
  const lines = readFileSync(await left.path(), 'utf8')
    .trim()
    .split('\n');
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(['4', '5', '6']);
  const [figures] = await Promise.all([
    page.waitForEvent('download'),
    step(page).getByRole('button', { name: 'Save the figures by area (CSV)' }).click(),
  ]);
  const saved = readFileSync(await figures.path(), 'utf8').split('\n');
  const lineOf = (code = ''): string => saved.find((line) => line.startsWith(code)) ?? '';
  expect(lineOf(codes[0])).toMatch(/,callers,year not stated,,"per 1,000 residents",fewer than 5$/);
  expect(lineOf(codes[1])).toMatch(/,callers,year not stated,\d+\.\d+,"per 1,000 residents",$/);
});

test('postcodes are matched with the ones of the counties shown', async ({ page, atlas }) => {
  const here = postcodesOf(dataOf('postcodes/HR1.json') as PostcodesFile);
  const [first, second] = [...here].filter(([, { lsoa }]) => codes.includes(lsoa));
  const gone = Array.from('ABDEFGHJLNP', (letter) => `0Z${letter}`).find((incode) => !here.has(incode)) ?? '';
  const input = await goTo(page, atlas);
  const text = `Client,Postcode\nA,HR1 ${first?.[0] ?? ''}\nB,hr1${second?.[0] ?? ''}\nC,HR1 ${gone}\nD,LS1 4AP\nE,not known\n`;
  await input.setInputFiles(csv('cases.csv', text));
  await expect(report(page)).toHaveText('“cases.csv”: 2 of 5 rows gave a figure');
  await expect(step(page)).toContainText('No column holds figures: the rows of each area are counted.');
  await expect(step(page)).toContainText('2 rows (lines 4, 6): no area of that name or code');
  await expect(step(page)).toContainText('1 row (line 5): in another county');
  // one or two cases in a neighbourhood are few, and so are none
  await expect(summary(page)).toContainText(
    '0 of 117 neighbourhoods have a figure. No figure: 117 fewer than 5.',
  );
});

test('ward names are read by county, and the maps of wards show them', async ({ page, atlas }) => {
  const input = await goTo(page, atlas, '&level=ward');
  await input.setInputFiles(
    csv('wards.csv', 'Ward,Share\nBelmont Rural,12.5%\nCastle ward,30%\nNowhere,4%\n'),
  );
  await expect(report(page)).toHaveText('“wards.csv”: 2 of 3 rows gave a figure');
  await expect(summary(page)).toContainText('2 of 53 wards have a figure.');
  await expect(step(page)).toContainText('1 row (line 4): no area of that name or code');
});

test('what is no table is refused, each with its own sentence', async ({ page, atlas }, info) => {
  const input = await goTo(page, atlas);
  const alert = step(page).getByRole('alert');
  const large = info.outputPath('large.csv');
  writeFileSync(large, 'code,n\n');
  truncateSync(large, 300_000_000);
  await input.setInputFiles(large);
  await expect(alert).toContainText('“large.csv” has 300 MB; files up to 50 MB are read. It was not opened.');
  const faulty: [name: string, content: string | Buffer, words: string][] = [
    ['photo.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'is no text'],
    ['nothing.csv', '', 'is empty'],
    ['head.csv', 'code,n\n', 'has a header row and no rows below it'],
    ['book.xlsx', Buffer.from('PK\x03\x04\x14\x00\x00\x00[Content_Types].xml xl/'), 'is a spreadsheet'],
  ];
  for (const [name, content, words] of faulty) {
    await input.setInputFiles(csv(name, content));
    await expect(alert).toContainText(`“${name}” ${words}`);
  }
  // and the next one is read, with what is odd about it: headings twice, boundaries mixed, another country
  const odd = [
    'code,n,n',
    `${only21[0] ?? ''},50,1`,
    `${only21[1] ?? ''},60,1`,
    `${only11},5,1`,
    'W01000001,5,1',
  ];
  await input.setInputFiles(csv('odd.csv', odd.join('\n')));
  await expect(report(page)).toHaveText('“odd.csv”: 2 of 4 rows gave a figure');
  await expect(alert).toHaveText('');
  await expect(step(page)).toContainText('The heading “n” stands over columns 2 and 3');
  await expect(step(page)).toContainText(
    `1 row (line 4): a code of the other boundaries: 2011 and 2021 are mixed, such as “${only11}”. Give all rows codes of the same year.`,
  );
  await expect(step(page)).toContainText('1 row (line 5): not in England');
});

test('figures stay only where they are kept, and are deleted in one press', async ({ page, atlas }) => {
  const input = await goTo(page, atlas);
  await input.setInputFiles(csv('kept.csv', `code,n\n${codes[0] ?? ''},50\n`));
  await expect(summary(page)).toContainText('1 of 117');
  await page.getByRole('link', { name: 'Explore', exact: true }).click();
  await expect(step(page)).toHaveCount(0);
  await page.goBack();
  await page.getByRole('heading', { level: 2, name: /Your own data/ }).scrollIntoViewIfNeeded();
  await expect(summary(page)).toContainText('1 of 117');
  await step(page)
    .getByRole('button', { name: /^Keep in this browser/ })
    .click();
  await expect(step(page).getByText('Kept in this browser.', { exact: true })).toBeVisible();
  await goTo(page, atlas);
  await expect(step(page).getByText('“kept.csv” · 1 of 117 neighbourhoods have a figure')).toBeVisible();
  await expect(summary(page)).toContainText('1 of 117');
  await step(page).getByRole('button', { name: 'Delete “n”' }).click();
  await expect(summary(page)).toHaveCount(0);
  await goTo(page, atlas);
  await expect(step(page)).toContainText('Choose CSV files, or drop them here');
  await expect(summary(page)).toHaveCount(0);
});

for (const [width, scheme] of [
  [1440, 'light'],
  [1440, 'dark'],
  [390, 'light'],
  [320, 'light'],
] as const)
  test(`own data meet WCAG 2.2 AA and stay on the page at ${String(width)} px, ${scheme}`, async ({
    page,
    atlas,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const input = await goTo(page, atlas);
    const text = `code,a very long heading of a column that goes on and on,n\n${codes[0] ?? ''},x,50\n${codes[1] ?? ''},y,few\n`;
    await input.setInputFiles(csv('a-file-with-a-rather-long-name-of-its-own.csv', text));
    await expect(summary(page)).toContainText('1 of 117');
    await step(page).getByText('The first rows of the file').click();
    await step(page).getByText('The figures by area', { exact: true }).click();
    await expect(step(page).getByRole('table')).toHaveCount(2);
    const { violations } = await new AxeBuilder({ page })
      .include('section[aria-labelledby="step-own"]')
      .include('#maps')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`),
    ).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

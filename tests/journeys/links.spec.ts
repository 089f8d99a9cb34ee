import { expect, test } from './atlas.ts';

test('a shared link restores the whole view', async ({ page, atlas }) => {
  const link =
    '?counties=E06000052,E06000059&level=ward&indicator=income-2019&breaks=local&scale=ground&class=2&sort=name&filter=st';
  await atlas.open(link);
  expect(await atlas.counties()).toEqual(['Cornwall', 'Dorset']);
  await expect(atlas.level()).toHaveValue('ward');
  await expect(atlas.measure()).toContainText('2019');
  await expect(page.getByRole('switch', { name: 'Same ground scale' })).toBeChecked();
  await expect(page.getByRole('switch', { name: /Local/ })).toBeChecked();
  await expect(atlas.legend().getByRole('button', { pressed: true })).toHaveCount(1);
  await atlas.goToTable();
  await expect(page.getByRole('searchbox', { name: /^Filter/ })).toHaveValue('st');
  await expect(page.getByRole('columnheader', { name: 'Ward', exact: true })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(atlas.notices().getByRole('paragraph')).toHaveCount(0);
  await atlas.addressHas(Object.fromEntries(new URLSearchParams(link)));
});

test('Back and Forward walk through the choices', async ({ page, atlas }) => {
  await atlas.open();
  await atlas.level().selectOption('ward');
  await atlas.drawn();
  await page.getByRole('button', { name: 'Remove Dorset' }).click();
  await atlas.drawn();
  await page.getByRole('switch', { name: 'Same ground scale' }).click();
  await page.goBack();
  await expect(page.getByRole('switch', { name: 'Same ground scale' })).not.toBeChecked();
  await page.goBack();
  await atlas.drawn();
  expect(await atlas.counties()).toEqual(['Herefordshire', 'Dorset', 'Warwickshire']);
  await page.goBack();
  await expect(atlas.level()).toHaveValue('lsoa');
  await page.goForward();
  await page.goForward();
  await atlas.drawn();
  expect(await atlas.counties()).toEqual(['Herefordshire', 'Warwickshire']);
  await expect(atlas.level()).toHaveValue('ward');
});

test('a default view has a bare address', async ({ page, atlas }) => {
  await atlas.open('?level=lsoa&indicator=imd-2025');
  await expect.poll(() => new URL(page.url()).search).toBe('');
});

const badLinks: [asked: string, search: string, says: RegExp, shown: Record<string, string | null>][] = [
  ['a misspelt county', '?counties=herefordshrie', /herefordshrie.*Herefordshire/, { counties: 'E06000019' }],
  ['a county by name', '?counties=dorset,cornwall', /^$/, { counties: 'E06000059,E06000052' }],
  ['an unknown code', '?counties=E06000019,E99999999', /E99999999/, { counties: 'E06000019' }],
  ['a misspelt measure', '?indicator=imd-2052', /imd-2052/, { indicator: null }],
  ['an unknown level', '?level=street', /street/, { level: null }],
  ['an area of another county', '?area=E01000001', /E01000001/, { area: null }],
  ['a county twice', '?counties=E06000019,E06000019', /more than once/, { counties: 'E06000019' }],
  [
    'five counties',
    '?counties=E06000019,E06000059,E10000031,E06000052,E10000003',
    /first four/,
    { counties: 'E06000019,E06000059,E10000031,E06000052' },
  ],
];

for (const [asked, search, says, shown] of badLinks)
  test(`a link to ${asked} gets the nearest sensible view`, async ({ atlas }) => {
    await atlas.open(search);
    if (says.source === '^$') await expect(atlas.notices().getByRole('paragraph')).toHaveCount(0);
    else await expect(atlas.notices().getByRole('paragraph').filter({ hasText: says })).toBeVisible();
    await atlas.addressHas(shown);
  });

test('a notice can be dismissed', async ({ page, atlas }) => {
  await atlas.open('?indicator=imd-2052');
  await page.getByRole('button', { name: /Dismiss/ }).click();
  await expect(atlas.notices().getByRole('paragraph')).toHaveCount(0);
});

import { expect, test } from './atlas.ts';

test('a county is changed by its name, spelt with an error', async ({ page, atlas }) => {
  await atlas.open();
  const dorset = page.getByRole('button', { name: /^Dorset\. Choose another/ });
  await atlas.pick(dorset, 'cornwal', /^Cornwall/);
  expect(await atlas.counties()).toEqual(['Herefordshire', 'Cornwall', 'Warwickshire']);
  await atlas.addressHas({ counties: 'E06000019,E06000052,E10000031' });
});

test('one to four counties stand side by side', async ({ page, atlas }) => {
  await atlas.open();
  await atlas.pick(page.getByRole('button', { name: 'Add a county' }), 'cambridgeshire', /^Cambridgeshire/);
  await expect(atlas.maps()).toHaveCount(4);
  await expect(page.getByRole('button', { name: 'Add a county' })).toHaveCount(0);
  for (const name of ['Herefordshire', 'Cambridgeshire', 'Warwickshire'])
    await page.getByRole('button', { name: `Remove ${name}` }).click();
  await expect(atlas.maps()).toHaveCount(1);
  expect(await atlas.counties()).toEqual(['Dorset']);
  await expect(page.getByRole('button', { name: 'Remove Dorset' })).toHaveCount(0);
});

test('the picker offers all 153 counties and marks those already shown', async ({ page, atlas }) => {
  await atlas.open();
  await page.getByRole('button', { name: 'Add a county' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('option')).toHaveCount(153);
  await expect(dialog.getByRole('option', { name: /Dorset/ })).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('a measure is found by a word of its meaning', async ({ atlas }) => {
  await atlas.open();
  await atlas.pick(atlas.measure(), 'rural', /Rural.*2021/i);
  await atlas.addressHas({ indicator: 'ruc-2021' });
  await expect(atlas.measure()).toContainText('2021');
  await expect(atlas.legend().getByRole('button')).toHaveCount(6);
});

test('measures are stepped through, one press each', async ({ page, atlas }) => {
  await atlas.open();
  const before = await atlas.measure().textContent();
  const next = page.getByRole('button', { name: /^Next measure/ });
  await next.focus();
  await page.keyboard.press('Enter');
  await atlas.drawn();
  await expect(atlas.measure()).not.toHaveText(before ?? '');
  await page.keyboard.press('Enter');
  await atlas.drawn();
  await page.getByRole('button', { name: /^Previous measure/ }).click();
  await page.getByRole('button', { name: /^Previous measure/ }).click();
  await expect(atlas.measure()).toHaveText(before ?? '');
});

test('wards show a weighted mean and the worst neighbourhood as a dot', async ({ atlas }) => {
  await atlas.open();
  await atlas.level().selectOption('ward');
  await atlas.drawn();
  await atlas.addressHas({ level: 'ward' });
  await expect(atlas.legend().getByRole('button').first()).toHaveAccessibleName(/wards/);
  await expect(atlas.map('Herefordshire').locator('circle').first()).toBeVisible();
  await expect(atlas.county('Herefordshire').getByRole('listitem').first()).toContainText(/ward/);
  await atlas.level().selectOption('lsoa');
  await atlas.drawn();
  await expect(atlas.map('Herefordshire').locator('circle')).toHaveCount(0);
});

test('every theme can be shown at every level it is given for', async ({ atlas }) => {
  for (const indicator of ['imd-2019', 'ruc-2021', 'imd-2015'])
    for (const level of ['lsoa', 'ward']) {
      await atlas.open(`?indicator=${indicator}&level=${level}`);
      await expect(atlas.maps()).toHaveCount(3);
      await expect(atlas.legend().getByRole('button').first()).toBeVisible();
    }
});

test('the same ground scale is one scale for every map', async ({ page, atlas }) => {
  await atlas.open();
  const scales = () =>
    atlas
      .maps()
      .getByText(/\d+ (km|m)$/)
      .allTextContents();
  const widths = () =>
    atlas.maps().evaluateAll((maps) =>
      maps.map((map) =>
        Number(
          map
            .querySelector('.areas')
            ?.closest('g[transform]')
            ?.getAttribute('transform')
            ?.match(/[\d.e-]+/)?.[0],
        ),
      ),
    );
  expect(new Set(await widths()).size).toBeGreaterThan(1);
  await page.getByRole('switch', { name: 'Same ground scale' }).click();
  await atlas.addressHas({ scale: 'ground' });
  await expect.poll(async () => new Set(await scales()).size).toBe(1);
});

test('local classes are only ever shown with their warning', async ({ page, atlas }) => {
  await atlas.open();
  await expect(page.getByText(/local (classes|breaks|scale)/i).filter({ visible: true })).toHaveCount(1);
  await page.getByRole('switch', { name: /Local/ }).click();
  await atlas.drawn();
  await atlas.addressHas({ breaks: 'local' });
  const first = atlas.legend().getByRole('button').first();
  await expect(first).not.toHaveAccessibleName(/in England/);
});

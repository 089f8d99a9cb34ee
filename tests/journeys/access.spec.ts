import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type AtlasPage, type Guard } from './atlas.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((n) => n.target.join(' ')).join('; ')}`,
  );
  expect(found).toEqual([]);
}

const states: [
  name: string,
  search: string,
  reach: (page: Page, atlas: AtlasPage, guard: Guard) => Promise<void>,
][] = [
  ['the first screen', '', () => Promise.resolve()],
  ['wards', '?level=ward', () => Promise.resolve()],
  ['rurality', '?indicator=ruc-2021', () => Promise.resolve()],
  ['local classes and a pinned class', '?breaks=local&class=2', () => Promise.resolve()],
  ['a bad link', '?counties=herefordshrie&indicator=imd-2052', () => Promise.resolve()],
  ['a moved map', '?at=E06000059*-2.4500*50.7000*3.20', () => Promise.resolve()],
  [
    'an area in the details',
    '?area=E01014042',
    async (page) => {
      await expect(page.getByRole('complementary').getByRole('heading', { level: 3 }).first()).toBeVisible();
    },
  ],
  [
    'the list of counties',
    '',
    async (page) => {
      await page.getByRole('button', { name: 'Add a county' }).click();
      await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    },
  ],
  [
    'the list of measures',
    '',
    async (page, atlas) => {
      await atlas.measure().click();
      await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    },
  ],
  [
    'a county that failed',
    '',
    async (page, _atlas, guard) => {
      guard.allow(/net::ERR_FAILED/, /Failed to load resource/);
      await page.route('**/data/counties/E06000059/**', (route) => route.abort());
      await page.reload();
      await expect(page.getByRole('alert')).toContainText('Dorset');
    },
  ],
  [
    'the GL maps',
    '?map=gl',
    async (page) => {
      await expect(page.locator('canvas').first()).toBeAttached();
    },
  ],
  [
    'an area under the keyboard',
    '',
    async (page, atlas) => {
      await atlas.map('Dorset').focus();
      await page.keyboard.press('ArrowRight');
    },
  ],
];

for (const [name, search, reach] of states)
  for (const scheme of ['light', 'dark'] as const)
    test(`${name} meets WCAG 2.2 AA, ${scheme}`, async ({ page, atlas, guard }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await atlas.open(search);
      await reach(page, atlas, guard);
      await expectNoViolations(page);
    });

for (const width of [320, 390, 768])
  test(`at ${String(width)} px nothing scrolls sideways and WCAG holds`, async ({ page, atlas }) => {
    await page.setViewportSize({ width, height: 720 });
    await atlas.open();
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await expectNoViolations(page);
    await atlas.open('?area=E01014042&level=lsoa');
    await expect(page.getByRole('complementary')).toBeVisible();
    expect(await overflow()).toBe(0);
    await expectNoViolations(page);
  });

test('the whole job is done with the keyboard alone', async ({ page, atlas }) => {
  await atlas.open();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the maps' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to the maps' })).toBeInViewport();
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(
        () => document.activeElement?.ariaLabel ?? document.activeElement?.textContent,
      );
      if (name.test(label ?? '')) return;
    }
    throw new Error(`No press of Tab reached ${String(name)}`);
  };
  await tabTo(/^Measure: /);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('income');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(atlas.measure()).toContainText(/Income/);
  await expect(atlas.measure()).toBeFocused();
  await atlas.drawn();
  await tabTo(/^Map of Herefordshire/);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary')).toBeVisible();
});

test('the reader chooses the theme and it is remembered', async ({ page, atlas }) => {
  await atlas.open();
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole('combobox', { name: /Colours/ }).selectOption('dark');
  await expect.poll(ground).not.toBe(light);
  const dark = await ground();
  await page.reload();
  await atlas.drawn();
  expect(await ground()).toBe(dark);
});

test('with reduced motion nothing moves by itself', async ({ page, atlas }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.open();
  await page.getByRole('button', { name: 'Zoom in the Dorset map' }).click();
  const running = await page.evaluate(
    () =>
      document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1)
        .length,
  );
  expect(running).toBe(0);
});

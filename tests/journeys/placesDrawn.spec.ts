import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './atlas.ts';
import { openPlaces, twoCounties } from './openPlaces.ts';

/** Presses on a map at shares of its width and height, one after another. */
async function pressOn(
  page: Page,
  map: Locator,
  ...shares: readonly (readonly [number, number])[]
): Promise<void> {
  const box = await map.boundingBox();
  if (!box) throw new Error('The map is not on the screen');
  for (const [x, y] of shares) await page.mouse.click(box.x + x * box.width, box.y + y * box.height);
}

test('a shape is drawn on a map by mouse, mended, and becomes a place', async ({ page, atlas }) => {
  const step = await openPlaces(page, atlas);
  await step.getByLabel('Chosen by').selectOption('a shape drawn on the map');
  await step.getByRole('button', { name: 'Draw on the map' }).click();
  const map = page.getByRole('application', { name: 'Draw on the map of Herefordshire' });
  await expect(map).toBeFocused();
  await pressOn(page, map, [0.4, 0.45], [0.65, 0.45], [0.65, 0.7]);
  await expect(page.getByText('3 corners: press the first one to close')).toBeVisible();
  await expect(page.getByText('The shape is on another map')).toBeVisible();
  await pressOn(page, map, [0.5, 0.3]);
  await expect(page.getByText(/the shape may not cross itself/)).toBeVisible();
  await pressOn(page, map, [0.4, 0.7], [0.4, 0.45]);
  const told = step.getByText(/have the middle of their homes inside this shape/);
  await expect(told).toBeVisible();
  await expect(page.getByText('Closed with 4 corners: drag them to mend it')).toBeVisible();
  const before = await told.innerText();

  // a corner is dragged outwards: more belong to it, and the map has neither moved nor selected anything
  const box = await map.boundingBox();
  if (!box) throw new Error('The map is not on the screen');
  await page.mouse.move(box.x + 0.65 * box.width, box.y + 0.7 * box.height);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.8 * box.width, box.y + 0.9 * box.height, { steps: 8 });
  await page.mouse.up();
  await expect(told).not.toHaveText(before);
  expect(page.url()).not.toMatch(/area=|at=/);
  const count = /^[\d,]+/.exec(await told.innerText())?.[0] ?? '';
  expect(Number(count)).toBeGreaterThan(Number(/^\d+/.exec(before)?.[0]));

  await page.getByRole('button', { name: 'Done' }).click();
  await expect(step.getByRole('button', { name: 'Go on drawing' })).toBeFocused();
  await step.getByRole('textbox', { name: 'Name' }).fill('Hereford and south');
  await step.getByRole('button', { name: 'Add this place' }).click();
  const row = step.getByRole('row').filter({ has: page.getByLabel('Name of the place Hereford and south') });
  await expect(row.getByRole('cell').first()).toHaveText(count);
  // the tool has gone with the shape: presses select again
  await expect(map).toHaveCount(0);
});

test('a shape is drawn with keys alone', async ({ page, atlas }) => {
  const step = await openPlaces(page, atlas, '?work=target&counties=E06000019');
  await step.getByLabel('Chosen by').selectOption('a shape drawn on the map');
  await step.getByRole('button', { name: 'Draw on the map' }).press('Enter');
  const map = page.getByRole('application', { name: 'Draw on the map of Herefordshire' });
  await expect(map).toBeFocused();
  await expect(map).toHaveAccessibleDescription(/Enter sets a corner/);
  const keys = async (...names: string[]): Promise<void> => {
    for (const name of names) await page.keyboard.press(name);
  };
  const said = (text: string): Locator => page.getByText(text);
  await keys('ArrowLeft', 'ArrowUp', 'Enter', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
  await expect(said('2 corners on the map of Herefordshire')).toBeVisible();
  await keys('Backspace');
  await expect(said('1 corner on the map of Herefordshire')).toBeVisible();
  await keys('ArrowRight', 'Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
  await expect(said('3 corners: press the first one to close')).toBeVisible();
  // N leads to the first corner, where Enter closes
  await keys('n', 'Enter');
  await expect(said('Closed with 3 corners: drag them to mend it')).toBeVisible();
  const told = step.getByText(/the middle of (its|their) homes inside this shape|No home/);
  await expect(told).toBeVisible();
  const before = await told.innerText();
  // a corner is taken up, carried and let down
  await keys('n', 'Enter', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter');
  await expect(told).not.toHaveText(before);
  await keys('Escape');
  await expect(step.getByRole('button', { name: 'Go on drawing' })).toBeFocused();
  await step.getByRole('textbox', { name: 'Name' }).fill('By keys');
  await step.getByRole('textbox', { name: 'Name' }).press('Enter');
  await expect(step.getByLabel('Name of the place By keys')).toBeVisible();
});

test('a point on a WebGL map and neighbourhoods pressed there make places', async ({ page, atlas }) => {
  const step = await openPlaces(page, atlas, `${twoCounties}&map=gl`);
  await step.getByLabel('Chosen by').selectOption('distance from a point on the map');
  await step.getByRole('button', { name: 'Choose the point on the map' }).click();
  const map = page.getByRole('application', { name: 'Choose a point on the map of Herefordshire' });
  await expect(map).toBeFocused();
  await pressOn(page, map, [0.5, 0.57]);
  const told = step.getByText(/the middle of (its|their) homes inside 2 km round a point/);
  await expect(told).toBeVisible();
  const near = Number(/^\d+/.exec(await told.innerText())?.[0]);
  const km = step.getByRole('spinbutton', { name: 'Distance' });
  await km.fill('12');
  await km.press('Enter');
  const wider = step.getByText(/homes inside 12 km round a point/);
  await expect(wider).toBeVisible();
  expect(Number(/^\d+/.exec(await wider.innerText())?.[0])).toBeGreaterThan(near);

  await step.getByLabel('Chosen by').selectOption('neighbourhoods picked on the map');
  await expect(map).toHaveCount(0);
  await step.getByRole('button', { name: 'Pick on the map' }).click();
  const own = page.getByRole('application', { name: /Map of Herefordshire/ });
  await expect(own).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(step.getByText('1 neighbourhood picked.')).toBeVisible();
  await pressOn(page, page.getByRole('application', { name: /Map of Dorset/ }), [0.5, 0.5]);
  await expect(step.getByText('2 neighbourhoods picked.')).toBeVisible();
  const picked = step.getByRole('list', { name: 'Picked' });
  await picked
    .getByRole('button', { name: /Take away/ })
    .first()
    .click();
  await expect(picked.getByRole('listitem')).toHaveCount(1);
  expect(page.url()).not.toContain('area=');
  await step.getByRole('button', { name: 'Add this place' }).click();
  await expect(step.getByRole('row')).toHaveCount(3);
});

test('places are saved as GeoJSON and opened again as they were', async ({ page, atlas }) => {
  const places = 'places=South+Wye:0:14035-3.14042,Weymouth+east:2:20500-2';
  const step = await openPlaces(page, atlas, `${twoCounties}&${places}`);
  const figures = async (name: string): Promise<string[]> =>
    step
      .getByRole('row')
      .filter({ has: page.getByLabel(`Name of the place ${name}`) })
      .getByRole('cell')
      .allInnerTexts();
  const before = await figures('South Wye');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    step.getByRole('button', { name: 'Save as GeoJSON' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('places.geojson');
  const path = await file.path();
  await step.getByRole('button', { name: 'Remove South Wye' }).click();
  await step.getByRole('button', { name: 'Remove Weymouth east' }).click();
  await step.getByLabel('Chosen by').selectOption('shapes of a GeoJSON file');
  await step.getByLabel(/GeoJSON file with polygons/).setInputFiles({
    name: 'places.geojson',
    mimeType: 'application/geo+json',
    buffer: await readFile(path),
  });
  await expect(step.getByRole('status').filter({ hasText: '5 neighbourhoods named' })).toBeVisible();
  await step.getByRole('button', { name: 'Add these 2 places' }).click();
  await expect(step.getByLabel('Name of the place Weymouth east')).toBeVisible();
  expect(await figures('South Wye')).toEqual(before);
  await step.getByRole('button', { name: 'Colour the maps by these places' }).click();
  await expect(page).toHaveURL(/paint=places/);
});

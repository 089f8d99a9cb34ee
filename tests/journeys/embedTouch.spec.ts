import type { Locator } from '@playwright/test';
import { expect, test } from './atlas.ts';
import { frame, HostSite, mapIn } from './hostSite.ts';

const host = new HostSite();
test.afterAll(() => host.stop());

async function centreOf(map: Locator): Promise<{ x: number; y: number }> {
  const box = await map.boundingBox();
  if (!box) throw new Error('The map is not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Brings a map to the middle of the screen, the page round its frame included. */
async function toMiddle(map: Locator): Promise<void> {
  await map.evaluate((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
}

/** A number once it has stayed the same for three looks: a page glides on after the finger. */
async function atRest(read: () => Promise<number>): Promise<number> {
  const seen: number[] = [];
  await expect
    .poll(async () => {
      seen.push(await read());
      return seen.length > 2 && new Set(seen.slice(-3)).size === 1;
    })
    .toBe(true);
  return read();
}

test('one finger scrolls the page round a map and is told how; two fingers move the map', async ({
  browser,
  baseURL,
}) => {
  const atlas = baseURL ?? '';
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 700 } });
  const page = await context.newPage();
  const lines = '<p>Words.</p>'.repeat(40);
  const map = frame(`${atlas}embed.html?counties=E06000019`, 'Herefordshire');
  await page.goto(await host.show(atlas, lines + map + lines));
  // the frame waits until it is near the screen
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const embed = page.frameLocator('iframe');
  await toMiddle(mapIn(embed));
  const zoomOut = embed.getByRole('button', { name: 'Zoom out the Herefordshire map' });
  await expect(zoomOut).toBeDisabled();
  const { x, y } = await centreOf(mapIn(embed));
  const fingers = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
    fingers.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: touchPoints.map((at, id) => ({ ...at, id })),
    });
  const scrolled = () => page.evaluate(() => scrollY);

  const before = await scrolled();
  await touch('touchStart', { x, y });
  for (let by = 20; by <= 120; by += 20) await touch('touchMove', { x, y: y - by });
  await expect.poll(scrolled).toBeGreaterThan(before + 60);
  await expect(embed.getByText('Use two fingers to move the map')).toBeVisible();
  await touch('touchEnd');

  await toMiddle(mapIn(embed));
  // a browser that waits too long for a page's answer takes the fingers for its own: a reader would pinch again
  await expect(async () => {
    const still = await atRest(scrolled);
    const { y: middle } = await centreOf(mapIn(embed));
    const apart = (by: number) => [
      { x: x - by, y: middle },
      { x: x + by, y: middle },
    ];
    await touch('touchStart', ...apart(20));
    for (let by = 30; by <= 90; by += 10) await touch('touchMove', ...apart(by));
    await touch('touchEnd');
    await expect(zoomOut).toBeEnabled({ timeout: 2000 });
    expect(await atRest(scrolled)).toBe(still);
  }).toPass();
  await context.close();
});

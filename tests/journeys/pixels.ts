import { expect, type Locator, type Page } from '@playwright/test';

/** Painted pixels of a part of the page: how many have each colour ("r,g,b"). */
export async function countColours(page: Page, part: Locator): Promise<Map<string, number>> {
  const picture = (await part.screenshot()).toString('base64');
  const counts = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
    const found: Record<string, number> = {};
    for (let at = 0; at < bytes.length; at += 4) {
      const colour = `${String(bytes[at])},${String(bytes[at + 1])},${String(bytes[at + 2])}`;
      found[colour] = (found[colour] ?? 0) + 1;
    }
    return found;
  }, picture);
  return new Map(Object.entries(counts));
}

/** Colours of the legend's steps as painted ("r,g,b"), worst first. */
export async function legendColours(legend: Locator): Promise<string[]> {
  const steps = legend.getByRole('button');
  return steps.evaluateAll((buttons) =>
    buttons.map((button) => {
      const swatch = button.querySelector('.swatch') ?? button;
      return (getComputedStyle(swatch).backgroundColor.match(/\d+/g) ?? []).slice(0, 3).join(',');
    }),
  );
}

/** Number of a county's areas in each class, as the legend says it, worst first. */
export async function legendCounts(legend: Locator, county: string): Promise<number[]> {
  const names = await legend
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((button) => button.textContent));
  const counts = names.map((name) => Number(new RegExp(`${county}\\s*(\\d+)`).exec(name)?.[1]));
  expect(counts.every(Number.isFinite), 'every class has a count').toBe(true);
  return counts;
}

/** Number of areas of the light renderer's map filled with each of the colours ("r,g,b"). */
export async function countFills(map: Locator, colours: string[]): Promise<number[]> {
  const fills = await map.locator('.areas path').evaluateAll((paths) =>
    paths.map((path) => ({
      colour: (getComputedStyle(path).fill.match(/\d+/g) ?? []).slice(0, 3).join(','),
      areas: Number(path.getAttribute('data-areas')),
    })),
  );
  return colours.map((colour) =>
    fills.reduce((sum, fill) => sum + (fill.colour === colour ? fill.areas : 0), 0),
  );
}

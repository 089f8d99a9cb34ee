import type { Locator, Page } from '@playwright/test';
import { expect, type AtlasPage } from './atlas.ts';

export const twoCounties = '?work=target&counties=E06000019,E06000059';

/** Opens the step where places of one's own are made. */
export async function openPlaces(page: Page, atlas: AtlasPage, search = twoCounties): Promise<Locator> {
  await atlas.open(search);
  const step = page.getByRole('region', { name: /Places of your own/ });
  await expect(step.getByRole('heading', { name: 'Add a place' })).toBeVisible();
  return step;
}

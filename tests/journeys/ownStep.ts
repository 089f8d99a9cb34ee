import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { unpackColumns } from '../../src/domain/packed.ts';
import { expect, type AtlasPage } from './atlas.ts';

/* The step “Your own data” of the workspace, as journeys find it. */

const search = '?work=target&counties=E06000019';
export const step = (page: Page): Locator => page.getByRole('region', { name: /Your own data/ }).first();
export const report = (page: Page): Locator =>
  step(page).getByRole('heading', { level: 4, name: /gave a figure/ });
export const measures = (page: Page): Locator => step(page).getByRole('list', { name: 'Your own measures' });
export const summary = (page: Page): Locator =>
  step(page).getByRole('status').filter({ hasText: 'have a figure' });

interface Names {
  lsoa21: { codes: string[] };
  lsoa11: { codes: string[] };
}
export const dataOf = (path: string): unknown =>
  unpackColumns(JSON.parse(readFileSync(`public/data/${path}`, 'utf8')));
export const areasOf = (county: string): Names => dataOf(`counties/${county}/areas.json`) as Names;
export const { codes } = areasOf('E06000019').lsoa21;
/** a neighbourhood of 2011 that is none of today's */
export const only11 = areasOf('E06000019').lsoa11.codes.find((code) => !codes.includes(code)) ?? '';

/** Brings the step before the reader: its code comes when it is near. */
export async function goTo(page: Page, atlas: AtlasPage, more = ''): Promise<Locator> {
  await atlas.open(`${search}${more}`);
  await page.getByRole('heading', { level: 2, name: /Your own data/ }).scrollIntoViewIfNeeded();
  const input = step(page).locator('input[type="file"]');
  // its code comes after that of the steps above it
  await expect(input).toBeAttached({ timeout: 60_000 });
  return input;
}

export const csv = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'text/csv',
  buffer: typeof content === 'string' ? Buffer.from(content) : content,
});

/** neighbourhoods of today that there were not in 2011: a file that has them is on today's boundaries */
export const only21 = codes.filter((code) => !areasOf('E06000019').lsoa11.codes.includes(code));

import { expect, it } from 'vitest';
import { chartPicture } from '../../../tests/fixtures/chartPicture.ts';
import { sameDrawing } from '../../../tests/fixtures/drawing.ts';
import { tinyGiven } from '../../../tests/fixtures/tinyInside.ts';
import { chart } from './chart.ts';
import Chart from './Chart.svelte';

it.each([
  ['strip.html', {}],
  ['strip-wards.html', { level: 'ward' }],
  ['strip-byWard.html', { rows: 'ward' }],
  ['strip-figures.html', { indicator: 'no-car-2021' }],
] as const)('is drawn without a page: %s', async (name, asked) => {
  await sameDrawing(chartPicture(Chart, chart, await tinyGiven(asked)), name);
});

it('refuses classes without an order, but not the share of rural residents in wards', async () => {
  const { picture } = await tinyGiven({ indicator: 'ruc-2021' });
  expect(chart.refuses(picture)).toMatch(/without an order/);
  expect(chart.refuses({ ...picture, view: { ...picture.view, level: 'ward' } })).toBeNull();
});

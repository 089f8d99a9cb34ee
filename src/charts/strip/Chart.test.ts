import { expect, it } from 'vitest';
import { chartPicture } from '../../../tests/fixtures/chartPicture.ts';
import { sameDrawing } from '../../../tests/fixtures/drawing.ts';
import { tinyGiven } from '../../../tests/fixtures/tinyInside.ts';
import { chart } from './chart.ts';
import Chart from './Chart.svelte';

it('is drawn without a page', async () => {
  const drawn = chartPicture(Chart, chart, await tinyGiven());
  await sameDrawing(drawn, 'strip.html');
});

it('refuses classes without an order, but not the share of rural residents in wards', async () => {
  const { picture } = await tinyGiven({ indicator: 'ruc-2021' });
  expect(chart.refuses(picture)).toMatch(/without an order/);
  expect(chart.refuses({ ...picture, view: { ...picture.view, level: 'ward' } })).toBeNull();
});

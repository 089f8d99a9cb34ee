import { expect, it } from 'vitest';
import { chartPicture } from '../../../tests/fixtures/chartPicture.ts';
import { sameDrawing } from '../../../tests/fixtures/drawing.ts';
import { tinyGiven } from '../../../tests/fixtures/tinyInside.ts';
import { chart } from './chart.ts';
import Chart from './Chart.svelte';

it.each([
  ['districts.html', {}],
  ['districts-rate.html', { indicator: 'no-car-2021' }],
])('is drawn without a page: %s', async (name, asked) => {
  const drawn = chartPicture(Chart, chart, await tinyGiven(asked));
  expect(drawn).toContain('<svg');
  await sameDrawing(drawn, name);
});

import { expect, it } from 'vitest';
import { chartPicture } from '../../../tests/fixtures/chartPicture.ts';
import { sameDrawing } from '../../../tests/fixtures/drawing.ts';
import { spreadInside } from '../../../tests/fixtures/spreadCounty.ts';
import { publicGiven, tinyGiven } from '../../../tests/fixtures/tinyInside.ts';
import { chart } from './chart.ts';
import Chart from './Chart.svelte';

it('is drawn without a page', async () => {
  const drawn = chartPicture(Chart, chart, { ...(await tinyGiven()), inside: spreadInside });
  await sameDrawing(drawn, 'wardRange.html');
});

it('draws twenty wards of each county until all are asked for', async () => {
  const given = await publicGiven({ counties: ['E10000031', 'E06000053'] });
  const drawn = chartPicture(Chart, chart, given);
  expect(drawn.match(/class="mean"/g)).toHaveLength(21);
  expect(drawn).toContain('Show all');
});

it('refuses classes, with the reason', async () => {
  const { picture } = await tinyGiven({ indicator: 'ruc-2021' });
  expect(chart.refuses(picture)).toMatch(/given in classes/);
});

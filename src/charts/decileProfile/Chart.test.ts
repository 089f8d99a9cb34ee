import { expect, it } from 'vitest';
import { chartPicture } from '../../../tests/fixtures/chartPicture.ts';
import { sameDrawing } from '../../../tests/fixtures/drawing.ts';
import { tinyGiven } from '../../../tests/fixtures/tinyInside.ts';
import { chart } from './chart.ts';
import Chart from './Chart.svelte';

it.each([
  ['decileProfile.html', {}],
  ['decileProfile-wards.html', { level: 'ward' }],
  ['decileProfile-classes.html', { indicator: 'ruc-2021' }],
] as const)('is drawn without a page: %s', async (name, asked) => {
  await sameDrawing(chartPicture(Chart, chart, await tinyGiven(asked)), name);
});

it('refuses wards of a classification, with the reason', async () => {
  const { picture } = await tinyGiven({ indicator: 'ruc-2021' });
  expect(chart.refuses(picture)).toBeNull();
  expect(chart.refuses({ ...picture, view: { ...picture.view, level: 'ward' } })).toMatch(
    /Choose neighbourhoods/,
  );
});

import { rgb } from 'd3';
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

it('is drawn in the one colour of a legend that has no other', async () => {
  const given = await tinyGiven();
  const { legend } = given.picture;
  const picture = { ...given.picture, legend: { ...legend, classes: legend.classes.slice(0, 1) } };
  const colour = rgb(legend.classes[0]?.colour ?? '').formatRgb();
  expect(chartPicture(Chart, chart, { ...given, picture })).toContain(colour);
});

it('refuses wards of a classification, with the reason', async () => {
  const { picture } = await tinyGiven({ indicator: 'ruc-2021' });
  expect(chart.refuses(picture)).toBeNull();
  expect(chart.refuses({ ...picture, view: { ...picture.view, level: 'ward' } })).toMatch(
    /Choose neighbourhoods/,
  );
});

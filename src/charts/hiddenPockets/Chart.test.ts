import { expect, it } from 'vitest';
import { chartPicture } from '../../../tests/fixtures/chartPicture.ts';
import { sameDrawing } from '../../../tests/fixtures/drawing.ts';
import { spreadInside } from '../../../tests/fixtures/spreadCounty.ts';
import { publicGiven, tinyGiven } from '../../../tests/fixtures/tinyInside.ts';
import { chart } from './chart.ts';
import Chart from './Chart.svelte';

it('is drawn without a page', async () => {
  const drawn = chartPicture(Chart, chart, { ...(await tinyGiven()), inside: spreadInside });
  await sameDrawing(drawn, 'hiddenPockets.html');
});

it('says what a list of wards alone would miss: Dorset, Index of Multiple Deprivation 2025', async () => {
  const drawn = chartPicture(Chart, chart, await publicGiven({ counties: ['E06000059'] }));
  expect(drawn).toContain(
    'Dorset: 7 wards hide 7 neighbourhoods with 11,102 residents. A list of the worst 20% of wards would miss 77.5% of the 14,329 residents of 9 neighbourhoods among the most deprived 20% of neighbourhoods in England (Index of Multiple Deprivation, 2025).',
  );
  expect(drawn).toContain('Show these 7 wards on the maps');
});

it('says so where there is none', async () => {
  const drawn = chartPicture(Chart, chart, await publicGiven({ counties: ['E06000053'] }));
  expect(drawn).toContain('Isles of Scilly has no neighbourhood among the most deprived 20%');
  expect(drawn).not.toContain('<svg');
});

it('refuses measures without a worse end, and classes', async () => {
  const { indicator } = spreadInside;
  const picture = { ...(await tinyGiven()).picture, indicator };
  expect(chart.refuses(picture)).toBeNull();
  expect(chart.refuses({ ...picture, indicator: { ...indicator, kind: 'rate', worse: 'none' } })).toMatch(
    /Neither end/,
  );
  expect(chart.refuses({ ...picture, indicator: { ...indicator, kind: 'category' } })).toMatch(/classes/);
});

import { expect, it } from 'vitest';
import { serve, tinyFiles } from '../../tests/fixtures/tinyAtlas.ts';
import { createLoader } from '../../src/data/load.ts';
import type { IndicatorFile } from '../../src/domain/indicator.ts';
import { Output } from '../output.ts';
import { scaleOf, writeScales } from './writeScales.ts';

const indicators = Object.entries(tinyFiles()).flatMap(([path, content]) =>
  path.startsWith('indicators/') ? [content as IndicatorFile] : [],
);

it('keeps classes and national ranks, leaves larger areas and percentiles out', () => {
  for (const file of indicators) {
    const scale = scaleOf(file);
    expect(scale.lsoa.classes).toEqual(file.lsoa.classes);
    expect(scale.lsoa.steps).toEqual(file.lsoa.steps);
    expect([scale.lsoa.quantiles, scale.counties.codes]).toEqual([[], []]);
  }
});

it('writes one file that the loader reads back in the same order', async () => {
  const output = new Output();
  writeScales(indicators, output);
  const content: unknown = JSON.parse(output.files.get('scales.json') ?? '');
  const loaded = await createLoader(serve({ 'scales.json': content }).ask).scales();
  expect(loaded).toEqual({ ok: true, value: indicators.map(scaleOf) });
  expect(indicators.length).toBeGreaterThan(2);
});

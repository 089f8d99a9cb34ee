import { expect, it } from 'vitest';
import { sameDrawing, svgFile } from '../../../tests/fixtures/drawing.ts';
import { spreadIndicator } from '../../../tests/fixtures/spreadCounty.ts';
import type { SummaryKind, SummaryRow } from '../../domain/summaryRows.ts';
import { chart } from './chart.ts';
import { layoutSummaries } from './layout.ts';
import Matrix from './Matrix.svelte';
import { measureText } from './measures.ts';
import { noteOf, placeOf } from './words.ts';

const row = (kind: SummaryKind, name: string, place: number | null): SummaryRow => ({
  ...{ kind, code: name, name, county: 'Tinyshire', areas: 3, residents: 4800, codes: [] },
  ...{ among: kind === 'county' ? 153 : 296 },
  values: {
    ...{ averageScore: 21.75, averageRank: 18_000, tenth: 1 / 3, extent: 0.25 },
    ...{ localConcentration: 32_000, scale: null },
  },
  ranks: {
    ...{ averageScore: place, averageRank: place, tenth: place, extent: null },
    ...{ localConcentration: 1, scale: null },
  },
});
const rows = [
  row('county', 'Tinyshire', 12),
  row('district', 'Little', 148),
  row('former', 'Old Little', 296),
  row('ward', 'A ward with a name that is much too long for the column that it stands in', null),
];
const measures = ['averageScore', 'averageRank', 'tenth', 'extent', 'localConcentration'] as const;

it.each([900, 320])('is drawn without a page, %i px wide', async (width) => {
  const layout = layoutSummaries({
    ...{ rows, measures, width, noteOf, placeOf },
    valueOf: (measure, { values }) => measureText(measure, values[measure], spreadIndicator()),
  });
  const drawn = svgFile(Matrix, { chart, layout, width, onread: () => {}, onpick: () => {} });
  expect(drawn).toContain('Tinyshire');
  await sameDrawing(drawn, `areaSummaries-${String(width)}.svg`);
});

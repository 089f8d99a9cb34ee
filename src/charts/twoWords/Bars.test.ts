import { it } from 'vitest';
import { plainMarks, sameDrawing } from '../../../tests/fixtures/drawing.ts';
import { spreadIndicator } from '../../../tests/fixtures/spreadCounty.ts';
import type { TwoCounts } from '../../domain/paint/twoGroups.ts';
import { render } from 'svelte/server';
import Bars from './Bars.svelte';
import { chart } from './chart.ts';

const counts = (areas: number[], residents: number[]): TwoCounts => ({
  areas,
  residents,
  missing: { areas: 0, residents: 0 },
});

it.each([640, 320])('is drawn without a page, %i px wide', async (width) => {
  const { body } = render(Bars, {
    props: {
      ...{ chart, width, onread: () => {}, onpick: () => {} },
      rows: [
        { name: 'Tinyshire', counts: counts([4, 3, 2, 1], [4000, 3600, 1600, 800]) },
        { name: 'England', counts: counts([60, 20, 20, 0], [90_000, 30_000, 30_000, 0]) },
      ],
      question: {
        first: spreadIndicator(),
        second: spreadIndicator({ short: 'Far', worse: 'high', kind: 'measure' }),
        worst: 20,
      },
    },
  });
  await sameDrawing(plainMarks(body), `twoWords-${String(width)}.html`);
});

import { render } from 'svelte/server';
import { it } from 'vitest';
import { plainMarks, sameDrawing } from '../../../tests/fixtures/drawing.ts';
import { madeUpPlan } from '../../../tests/fixtures/planData.ts';
import { stableRows } from './layout.ts';
import StabilityBars from './StabilityBars.svelte';

const data = madeUpPlan([
  { code: 'A1', residents: 100, rank: 1 },
  { code: 'A2', residents: 200, rank: 9 },
  { code: 'B1', residents: 800, rank: 10, county: 'Otherland' },
]);
const stability = {
  draws: 200,
  tenth: Uint16Array.from([200, 3, 150]),
  fifth: Uint16Array.from([200, 200, 200]),
};

it('is drawn without a page: a bar for each neighbourhood, most often first', async () => {
  const bars = render(StabilityBars, {
    props: {
      rows: stableRows(data, [0, 1, 2], stability, 'tenth'),
      ...{ draws: 200, many: true, onlight: () => {}, onselect: () => {} },
    },
  });
  await sameDrawing(plainMarks(bars.body), 'stability.html');
});

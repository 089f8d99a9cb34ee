import { whyNoChange } from '../../domain/changeSpans.ts';
import type { Chart } from '../chart.ts';

export const chart: Chart = {
  id: 'change',
  order: 90,
  question: 'How have neighbourhoods moved against the rest of England?',
  tells: 'Positions in 2015, 2019 and 2025',
  wide: true,
  withoutPlaces:
    'A place of your own is drawn on the boundaries of 2021, which merged and redrew some neighbourhoods of the earlier releases, so its moves are not summed; its neighbourhoods are in the table.',
  refuses: ({ indicator }) => whyNoChange(indicator),
  load: () => import('./Chart.svelte'),
};

import { whyNoChange } from '../../domain/changeSpans.ts';
import type { Chart } from '../chart.ts';

export const chart: Chart = {
  id: 'change',
  order: 90,
  question: 'How have neighbourhoods moved against the rest of England?',
  tells: 'Positions in 2015, 2019 and 2025',
  wide: true,
  refuses: ({ indicator }) => whyNoChange(indicator),
  load: () => import('./Chart.svelte'),
};

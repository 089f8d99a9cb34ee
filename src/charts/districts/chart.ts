import type { Chart } from '../chart.ts';

export const chart: Chart = {
  id: 'districts',
  order: 66,
  question: 'How do the districts compare, now or as they were?',
  tells: 'Districts and former districts',
  wide: true,
  refuses: ({ indicator }) =>
    indicator.kind === 'category' || indicator.aggregation === 'none'
      ? 'Classes of places have no mean, so districts cannot be put on one line by them. The maps can still be coloured by district.'
      : null,
  load: () => import('./Chart.svelte'),
};

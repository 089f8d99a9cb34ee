import type { Chart } from '../chart.ts';

export const chart: Chart = {
  id: 'two-measures',
  order: 100,
  question: 'Do two measures go together?',
  tells: 'Two measures, neighbourhood by neighbourhood',
  ofShown: {
    question: 'Does it go together with another measure?',
    tells: 'Two measures, area by area',
  },
  wide: true,
  withoutPlaces:
    'How two measures go together in a place that was drawn for what it has would mislead, so your own places have no square; press a dot to see where it lies.',
  refuses: ({ indicator }) =>
    indicator.kind === 'category'
      ? `${indicator.title} has classes without an order, so it cannot be set against another measure here.`
      : null,
  load: () => import('./Chart.svelte'),
};

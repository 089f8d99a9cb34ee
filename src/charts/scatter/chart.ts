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
  refuses: ({ indicator }) =>
    indicator.kind === 'category'
      ? `${indicator.title} has classes without an order, so it cannot be set against another measure here.`
      : null,
  load: () => import('./Chart.svelte'),
};

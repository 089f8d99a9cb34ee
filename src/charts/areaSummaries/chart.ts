import type { Chart } from '../chart.ts';

export const chart: Chart = {
  id: 'area-summaries',
  order: 60,
  question: 'What do whole counties, districts and wards add up to?',
  tells: 'The official summaries: average, extent, local concentration and more',
  wide: true,
  refuses: ({ indicator }) =>
    indicator.kind === 'rank'
      ? null
      : `The official summary measures are made for the Indices of Deprivation; ${indicator.title} is none of them.`,
  load: () => import('./Chart.svelte'),
};

import type { Chart } from '../chart.ts';

export const chart: Chart = {
  id: 'counties-like-ours',
  order: 120,
  question: 'Which counties are like ours?',
  tells: 'Counties with the most similar rurality, age, density and deprivation',
  wide: true,
  refuses: () => null,
  load: () => import('./Chart.svelte'),
};

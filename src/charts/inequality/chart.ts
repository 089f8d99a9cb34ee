import type { Chart } from '../chart.ts';

export const chart: Chart = {
  id: 'inequality',
  order: 50,
  question: 'How unevenly is need spread over neighbourhoods?',
  tells: 'Inequality in one number, three ways',
  wide: true,
  refuses: () => null,
  load: () => import('./Chart.svelte'),
};

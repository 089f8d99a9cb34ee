import type { Chart } from '../chart.ts';

export const chart: Chart = {
  id: 'inequality',
  order: 50,
  question: 'How unevenly is need spread over neighbourhoods?',
  tells: 'Inequality in one number, three ways',
  wide: true,
  refuses: ({ indicator }) =>
    indicator.scope === 'shown'
      ? 'It goes by people in need, whichever measure is shown: it stands under Explore.'
      : null,
  load: () => import('./Chart.svelte'),
};

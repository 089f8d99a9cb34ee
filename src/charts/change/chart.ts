import type { Chart } from '../chart.ts';

export const chart: Chart = {
  id: 'change',
  order: 90,
  question: 'How have neighbourhoods moved against the rest of England?',
  tells: 'Positions in 2015, 2019 and 2025',
  wide: true,
  refuses: ({ indicator }) => {
    if (indicator.kind !== 'rank')
      return 'Only the Indices of Deprivation give positions that may be compared between releases.';
    return indicator.series.length === 0
      ? `${indicator.title} was published once, so there is nothing to compare it with.`
      : null;
  },
  load: () => import('./Chart.svelte'),
};

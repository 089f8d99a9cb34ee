import type { Chart } from '../chart.ts';

export const chart: Chart = {
  id: 'decile-profile',
  order: 10,
  question: 'How are neighbourhoods and residents spread, compared with England?',
  tells: 'Spread over England’s tenths',
  wide: true,
  refuses: ({ indicator, view }) =>
    indicator.kind === 'category' && view.level === 'ward'
      ? 'Most wards have no rural neighbourhood at all, so tenths of wards would say nothing. Choose neighbourhoods to see each class.'
      : null,
  load: () => import('./Chart.svelte'),
};

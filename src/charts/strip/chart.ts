import type { Chart } from '../chart.ts';

export const chart: Chart = {
  id: 'strip',
  order: 20,
  question: 'Where does every neighbourhood stand in England?',
  tells: 'Every neighbourhood as a dot on one scale for England',
  ofShown: {
    question: 'Where does every area stand among those shown?',
    tells: 'Every area as a dot on one scale',
  },
  wide: true,
  refuses: ({ indicator, view }) =>
    indicator.kind === 'category' && view.level === 'lsoa'
      ? `${indicator.title} is given in classes without an order, so neighbourhoods cannot be put on one scale.`
      : null,
  load: () => import('./Chart.svelte'),
};

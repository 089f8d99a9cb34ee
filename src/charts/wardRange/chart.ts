import type { Chart } from '../chart.ts';

export const chart: Chart = {
  id: 'ward-range',
  order: 30,
  question: 'How far apart are neighbourhoods of the same ward?',
  tells: 'Each ward from its worst to its best neighbourhood',
  wide: true,
  refuses: ({ indicator }) =>
    indicator.aggregation === 'share-rural' || indicator.aggregation === 'none' || !indicator.ward
      ? `${indicator.title} is given in classes, so a ward has no mean to compare its neighbourhoods with.`
      : null,
  load: () => import('./Chart.svelte'),
};

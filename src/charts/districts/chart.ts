import type { Chart } from '../chart.ts';

export const chart: Chart = {
  id: 'districts',
  order: 66,
  question: 'How do the districts compare, now or as they were?',
  tells: 'Districts and former districts',
  wide: true,
  withoutPlaces:
    'It sets official districts side by side; the same averages of your own places stand in “What do whole counties, districts and wards add up to?”.',
  refuses: ({ indicator }) => {
    if (indicator.kind === 'category' || indicator.aggregation === 'none')
      return 'Classes of places have no mean, so districts cannot be put on one line by them. The maps can still be coloured by district.';
    if (indicator.scope === 'shown')
      return `Districts stand beside their county’s published figure and England’s here, and “${indicator.title}” has neither: it is known of the areas shown only.`;
    return null;
  },
  load: () => import('./Chart.svelte'),
};

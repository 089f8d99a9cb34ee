import type { Chart } from '../chart.ts';

export const chart: Chart = {
  id: 'where-we-stand',
  order: 110,
  question: 'Where do the counties stand among all 153?',
  tells: 'Each county’s place among England’s counties and unitaries',
  wide: true,
  refuses: ({ indicator }) =>
    indicator.counties.value.every((value) => value === null)
      ? `${indicator.title} has no figure for whole counties, so they cannot be placed.`
      : null,
  load: () => import('./Chart.svelte'),
};

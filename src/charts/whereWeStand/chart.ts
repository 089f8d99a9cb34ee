import type { Chart } from '../chart.ts';

export const chart: Chart = {
  id: 'where-we-stand',
  order: 110,
  question: 'Where do the counties stand among all 153?',
  tells: 'Each county’s place among England’s counties and unitaries',
  wide: true,
  withoutPlaces:
    'Only counties and unitaries have a place among the 153; where a place of your own would stand among districts is in “What do whole counties, districts and wards add up to?”.',
  refuses: ({ indicator }) =>
    indicator.counties.value.every((value) => value === null)
      ? `${indicator.title} has no figure for whole counties, so they cannot be placed.`
      : null,
  load: () => import('./Chart.svelte'),
};

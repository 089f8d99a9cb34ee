import type { Chart } from '../chart.ts';

export const chart: Chart = {
  id: 'twins',
  order: 130,
  question: 'Which neighbourhoods are like this one?',
  tells: 'Twins of one neighbourhood, in England and in each county shown',
  wide: true,
  withoutPlaces: 'It compares single neighbourhoods, so your own places are not in it.',
  refuses: ({ indicator }) =>
    indicator.scope === 'shown'
      ? 'It goes by the kind of place, whichever measure is shown: it stands under Explore.'
      : null,
  load: () => import('./Chart.svelte'),
};

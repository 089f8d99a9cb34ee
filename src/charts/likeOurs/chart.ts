import type { Chart } from '../chart.ts';

export const chart: Chart = {
  id: 'counties-like-ours',
  order: 120,
  question: 'Which counties are like ours?',
  tells: 'Counties with the most similar rurality, age, density and deprivation',
  wide: true,
  withoutPlaces: 'Likeness is worked out for counties as wholes, so your own places are not compared here.',
  refuses: ({ indicator }) =>
    indicator.scope === 'shown'
      ? 'It goes by counties as a whole, whichever measure is shown: it stands under Explore.'
      : null,
  load: () => import('./Chart.svelte'),
};

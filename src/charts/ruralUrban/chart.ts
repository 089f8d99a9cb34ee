import type { Chart } from '../chart.ts';

export const chart: Chart = {
  id: 'rural-urban',
  order: 70,
  question: 'Is it different in the countryside?',
  tells: 'Rural and urban neighbourhoods beside one another',
  wide: true,
  refuses: ({ indicator }) =>
    indicator.kind === 'category'
      ? `The maps show ${indicator.title} itself; choose another measure to see it by rural and urban class.`
      : null,
  load: () => import('./Chart.svelte'),
};

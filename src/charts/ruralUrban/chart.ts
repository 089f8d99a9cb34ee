import type { Chart } from '../chart.ts';

export const chart: Chart = {
  id: 'rural-urban',
  order: 70,
  question: 'Is it different in the countryside?',
  tells: 'Rural and urban neighbourhoods beside one another',
  wide: true,
  refuses: ({ indicator }) => {
    if (indicator.kind === 'category')
      return `The maps show ${indicator.title} itself; choose another measure to see it by rural and urban class.`;
    if (indicator.scope === 'shown')
      return `Rural and urban neighbourhoods stand beside England’s here, and “${indicator.title}” is known of the areas shown only.`;
    return null;
  },
  load: () => import('./Chart.svelte'),
};

import { hasWorseEnd } from '../../domain/paint/secondMeasure.ts';
import type { Chart } from '../chart.ts';

export const chart: Chart = {
  id: 'two-words',
  order: 98,
  question: 'How many places have it hard in both ways?',
  tells: 'Two measures in four kinds of place',
  wide: true,
  refuses: ({ indicator }) => {
    if (indicator.scope === 'shown')
      return `Its four kinds of place go by the worst of England in both ways, and “${indicator.title}” is known of the areas shown only. “Do two measures go together?” sets it beside another measure.`;
    return hasWorseEnd(indicator)
      ? null
      : `Neither end of ${indicator.title} is worse, so no place can be at the worse end of it and of another measure.`;
  },
  load: () => import('./Chart.svelte'),
};

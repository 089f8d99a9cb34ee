import type { Chart } from '../chart.ts';

export const chart: Chart = {
  id: 'decile-profile',
  order: 10,
  question: 'How are neighbourhoods and residents spread, compared with England?',
  tells: 'Spread over England’s tenths',
  ofShown: {
    question: 'How are areas and residents of each county spread over all those shown?',
    tells: 'Spread over the tenths of all areas shown',
  },
  wide: true,
  refuses: ({ indicator, view, counties }) => {
    if (indicator.kind === 'category' && view.level === 'ward')
      return 'Most wards have no rural neighbourhood at all, so tenths of wards would say nothing. Choose neighbourhoods to see each class.';
    if (indicator.scope === 'shown' && counties.length < 2)
      return `“${indicator.title}” is known of the areas shown only, and the tenths of one county hold a tenth of its areas each. Add a second county to compare them.`;
    return null;
  },
  load: () => import('./Chart.svelte'),
};

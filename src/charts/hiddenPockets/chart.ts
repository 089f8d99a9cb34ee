import type { Chart } from '../chart.ts';

export const chart: Chart = {
  id: 'hidden-pockets',
  order: 40,
  question: 'Which wards hide one of the worst neighbourhoods?',
  tells: 'Wards no list of the worst wards names, and who lives in their worst neighbourhoods',
  wide: true,
  withoutPlaces:
    'It looks for wards whose average hides a neighbourhood, and a place of your own is no ward; its neighbourhoods stand in “Where does every neighbourhood stand in England?”.',
  refuses: ({ indicator }) => {
    if (indicator.kind === 'category')
      return `${indicator.title} is given in classes, so a ward has no mean that could hide anything.`;
    if (indicator.scope === 'shown')
      return `A pocket is hidden from a list of England’s worst wards, and “${indicator.title}” is known of the areas shown only.`;
    if (!indicator.ward || indicator.aggregation === 'none')
      return `${indicator.title} is not given for wards, so there is no mean that could hide anything.`;
    if (indicator.worse === 'none')
      return `Neither end of “${indicator.title}” is worse than the other, so no neighbourhood can be called a pocket of need.`;
    return null;
  },
  load: () => import('./Chart.svelte'),
};

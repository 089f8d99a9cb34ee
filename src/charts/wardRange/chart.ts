import type { Chart } from '../chart.ts';

export const chart: Chart = {
  id: 'ward-range',
  order: 30,
  question: 'How far apart are neighbourhoods of the same ward?',
  tells: 'Each ward from its worst to its best neighbourhood',
  ofShown: {
    question: 'How far apart are neighbourhoods of the same ward?',
    tells: 'Each ward from its worst to its best neighbourhood',
  },
  wide: true,
  withoutPlaces:
    'A ward is compared with what lies within it; your own places stand, with all their neighbourhoods, in “Where does every neighbourhood stand in England?”.',
  refuses: ({ indicator }) => {
    if (indicator.aggregation === 'share-rural' || indicator.aggregation === 'none' || !indicator.ward)
      return `${indicator.title} is given in classes, so a ward has no mean to compare its neighbourhoods with.`;
    if (!indicator.levels.includes('lsoa'))
      return `“${indicator.title}” is given for wards, so nothing is known of the neighbourhoods inside them.`;
    return null;
  },
  load: () => import('./Chart.svelte'),
};

import type { Labels } from './en.ts';

/** Romanian. */
export const labels: Labels = {
  open: 'Deschide în Inequality Atlas',
  neighbourhoods: 'cartiere',
  wards: 'circumscripții (wards)',
  legend: 'Legendă',
  noFigure: 'fără date',
  moveHint: 'Folosește două degete pentru a muta harta',
  zoomHint: 'Ține apăsat Ctrl și derulează pentru a mări harta',
  pointHint: 'Indică o zonă, atinge-o sau folosește tastele săgeți.',
  letGo: 'Renunță la selecție',
  failed: 'Harta nu a putut fi încărcată.',
  retry: 'Încearcă din nou',
  loading: 'Harta se încarcă.',
  measure: 'Indicator',
  level: 'Zone',
  find: 'Caută un loc',
  table: 'Toate datele într-un tabel',
  area: 'Zonă',
  figure: 'Valoare',
  source: 'Sursă',
  ends: {
    'More deprived': 'Mai defavorizat',
    'Less deprived': 'Mai puțin defavorizat',
    'Higher: worse': 'Mai mare: mai rău',
    'Lower: better': 'Mai mic: mai bine',
    'Lower: worse': 'Mai mic: mai rău',
    'Higher: better': 'Mai mare: mai bine',
    Higher: 'Mai mare',
    Lower: 'Mai mic',
  },
};

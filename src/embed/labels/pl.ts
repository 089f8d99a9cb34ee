import type { Labels } from './en.ts';

/** Polish. */
export const labels: Labels = {
  open: 'Otwórz w Inequality Atlas',
  neighbourhoods: 'okolice',
  wards: 'okręgi (wards)',
  legend: 'Legenda',
  noFigure: 'brak danych',
  moveHint: 'Przesuwaj mapę dwoma palcami',
  zoomHint: 'Przytrzymaj Ctrl i przewijaj, aby powiększyć mapę',
  pointHint: 'Wskaż obszar, dotknij go lub użyj klawiszy strzałek.',
  letGo: 'Usuń wybór',
  failed: 'Nie udało się wczytać mapy.',
  retry: 'Spróbuj ponownie',
  loading: 'Mapa się wczytuje.',
  measure: 'Wskaźnik',
  level: 'Obszary',
  find: 'Znajdź miejsce',
  table: 'Wszystkie dane w tabeli',
  area: 'Obszar',
  figure: 'Wartość',
  source: 'Źródło',
  ends: {
    'More deprived': 'Większa deprywacja',
    'Less deprived': 'Mniejsza deprywacja',
    'Higher: worse': 'Więcej: gorzej',
    'Lower: better': 'Mniej: lepiej',
    'Lower: worse': 'Mniej: gorzej',
    'Higher: better': 'Więcej: lepiej',
    Higher: 'Więcej',
    Lower: 'Mniej',
  },
};

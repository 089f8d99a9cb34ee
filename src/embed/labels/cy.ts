import type { Labels } from './en.ts';

/** Welsh. */
export const labels: Labels = {
  open: 'Agor yn yr Inequality Atlas',
  neighbourhoods: 'cymdogaethau',
  wards: 'wardiau',
  legend: 'Allwedd',
  noFigure: 'dim ffigur',
  moveHint: 'Defnyddiwch ddau fys i symud y map',
  zoomHint: 'Daliwch Ctrl a sgroliwch i chwyddo’r map',
  pointHint: 'Pwyntiwch at ardal, tapiwch hi, neu symudwch gyda’r bysellau saeth.',
  letGo: 'Gollwng',
  failed: 'Ni ellid llwytho’r map.',
  retry: 'Rhowch gynnig arall arni',
  loading: 'Mae’r map yn llwytho.',
  measure: 'Mesur',
  level: 'Ardaloedd',
  find: 'Dod o hyd i le',
  table: 'Yr holl ffigurau mewn tabl',
  area: 'Ardal',
  figure: 'Ffigur',
  source: 'Ffynhonnell',
  ends: {
    'More deprived': 'Mwy difreintiedig',
    'Less deprived': 'Llai difreintiedig',
    'Higher: worse': 'Uwch: gwaeth',
    'Lower: better': 'Is: gwell',
    'Lower: worse': 'Is: gwaeth',
    'Higher: better': 'Uwch: gwell',
    Higher: 'Uwch',
    Lower: 'Is',
  },
};

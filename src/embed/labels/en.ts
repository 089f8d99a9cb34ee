/** The words round the map. `{…}` stands for a name or a number. */
export interface Labels {
  open: string;
  neighbourhoods: string;
  wards: string;
  legend: string;
  noFigure: string;
  moveHint: string;
  zoomHint: string;
  pointHint: string;
  letGo: string;
  failed: string;
  retry: string;
  loading: string;
  measure: string;
  level: string;
  find: string;
  table: string;
  area: string;
  figure: string;
  source: string;
  /** the ends of a scale by their English words */
  ends: Readonly<Record<string, string>>;
}

export const labels: Labels = {
  open: 'Open in the Inequality Atlas',
  neighbourhoods: 'neighbourhoods',
  wards: 'wards',
  legend: 'Key',
  noFigure: 'no figure',
  moveHint: 'Use two fingers to move the map',
  zoomHint: 'Hold Ctrl and scroll to zoom the map',
  pointHint: 'Point to an area, tap it, or walk with the arrow keys.',
  letGo: 'Let go',
  failed: 'The map could not be loaded.',
  retry: 'Try again',
  loading: 'The map is loading.',
  measure: 'Measure',
  level: 'Areas',
  find: 'Find a place',
  table: 'All figures as a table',
  area: 'Area',
  figure: 'Figure',
  source: 'Source',
  ends: {},
};

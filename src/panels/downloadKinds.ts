/** What a map and its figures can be saved as. */
export type DownloadKind = 'csv' | 'png' | 'png2' | 'svg' | 'geojson';

/** Name on the button and the end of the file's name. */
export const downloadKinds: readonly { kind: DownloadKind; name: string; end: string }[] = [
  { kind: 'png', name: 'PNG', end: '.png' },
  { kind: 'png2', name: 'PNG, 2×', end: '-2x.png' },
  { kind: 'svg', name: 'SVG', end: '.svg' },
  { kind: 'csv', name: 'CSV', end: '.csv' },
  { kind: 'geojson', name: 'GeoJSON', end: '.geojson' },
];

/** Pixels of a picture for each one of the page; null: no pixels, but lines. */
export const pixelsOf = { png: 1, png2: 2, svg: null } as const;

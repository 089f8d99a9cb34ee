import type { Picture } from '../domain/picture.ts';
import { tableCsv } from '../domain/tableCsv.ts';
import type { TableRow } from '../domain/tableRows.ts';

/** Hands the reader the rows as a CSV file, made on this machine. */
export function downloadTable(rows: TableRow[], picture: Picture, release: string): void {
  // the mark at the start lets spreadsheets see that the file is UTF-8
  const url = URL.createObjectURL(
    new Blob(['\uFEFF', tableCsv(rows, picture, release)], { type: 'text/csv' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(picture);
  link.click();
  URL.revokeObjectURL(url);
}

/** "atlas-imd-2025-lsoa-herefordshire-dorset.csv" */
function fileName({ indicator, view, counties }: Picture): string {
  const names = counties.map(({ county }) => county.name.split(',')[0] ?? county.name);
  const words = ['atlas', indicator.id, view.level, ...names].join('-');
  return `${words.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.csv`;
}

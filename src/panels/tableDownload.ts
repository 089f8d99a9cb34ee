import type { Picture } from '../domain/picture.ts';
import { tableCsv } from '../domain/tableCsv.ts';
import type { TableRow } from '../domain/tableRows.ts';
import { csvBlob, saveFile } from '../ui/saveFile.ts';

/** Hands the reader the rows as a CSV file, made on this machine. */
export function downloadTable(rows: TableRow[], picture: Picture, release: string): void {
  saveFile(csvBlob(tableCsv(rows, picture, release)), fileName(picture));
}

/** "atlas-imd-2025-lsoa-herefordshire-dorset.csv" */
function fileName({ indicator, view, counties }: Picture): string {
  const names = counties.map(({ county }) => county.name.split(',')[0] ?? county.name);
  const words = ['atlas', indicator.id, view.level, ...names].join('-');
  return `${words.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.csv`;
}

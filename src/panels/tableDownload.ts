import type { Picture } from '../domain/picture.ts';
import { tableCsv } from '../domain/tableCsv.ts';
import type { TableRow } from '../domain/tableRows.ts';
import { pictureStem } from './share/pictureFile.ts';
import { csvBlob, saveFile } from '../ui/saveFile.ts';

/** Hands the reader the rows as a CSV file, made on this machine. */
export function downloadTable(rows: TableRow[], picture: Picture, release: string): void {
  saveFile(csvBlob(tableCsv(rows, picture, release)), `${pictureStem(picture)}.csv`);
}

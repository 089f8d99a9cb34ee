import writeWorkbook, { type CellObject } from 'write-excel-file/universal';

/** A sheet to be written: cells as they are, with what little style a table needs. */
interface WrittenSheet {
  name: string;
  rows: { value: string | number | null; isHead?: boolean; isWrapped?: boolean }[][];
  /** of each column, in letters */
  widths: number[];
  /** rows that stay while the sheet scrolls */
  heads: number;
}

const mostNameLetters = 31;

/** The sheets as an Excel workbook (.xlsx). Texts are written as texts: none can become a formula. */
export function workbookFile(sheets: readonly WrittenSheet[]): Promise<Blob> {
  return writeWorkbook(
    sheets.map(({ name, rows, widths, heads }) => ({
      sheet: sheetName(name),
      data: rows.map((row) => row.map(writtenCell)),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: heads,
    })),
  ).toBlob();
}

/** Excel allows 31 letters and forbids some signs. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, mostNameLetters);
}

function writtenCell({ value, isHead, isWrapped }: WrittenSheet['rows'][number][number]): CellObject | null {
  if (value === null) return null;
  return {
    value,
    type: typeof value === 'number' ? Number : String,
    ...(isHead ? { fontWeight: 'bold' } : {}),
    ...(isWrapped ? { wrap: true, alignVertical: 'top' } : {}),
  };
}

import { describeFit } from './fit.ts';
import type { Picture } from './picture.ts';
import type { TableColumn } from './tableColumns.ts';
import type { TableRow } from './tableRows.ts';

/** What a cell of the table says; an empty text stands for "no figure". The class column has its own form. */
export function cellText(column: TableColumn, row: TableRow, picture: Picture): string {
  const value = column.key(row);
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (column.id === 'value') return value.toLocaleString('en-GB', fixed(decimalsOf(picture)));
  if (column.id === 'second') return value.toLocaleString('en-GB', fixed(secondDecimals(picture)));
  if (column.id === 'fit') return `${value.toLocaleString('en-GB', fixed(0))}% ${describeFit(value).word}`;
  return value.toLocaleString('en-GB', fixed(0));
}

function decimalsOf({ indicator, view }: Pick<Picture, 'indicator' | 'view'>): number {
  return view.level === 'ward' ? indicator.aggregateDecimals : indicator.decimals;
}

/** Decimals of the second measure as the table shows it: ranks have none. */
function secondDecimals({ painted, view }: Picture): number {
  if (!painted || !('second' in painted) || painted.second.kind === 'rank') return 0;
  return decimalsOf({ indicator: painted.second, view });
}

function fixed(digits: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

/** "Showing 100 of 694 neighbourhoods; 12 have no figure." Nothing is left out without a word. */
export function countLine(shown: number, found: TableRow[], all: TableRow[], isWard: boolean): string {
  const places = isWard ? 'wards' : 'neighbourhoods';
  const missing = found.filter((row) => row.area.missing !== null).length;
  const base = `${count(all.length)} ${places}`;
  const match = found.length < all.length ? `${count(found.length)} of ${base} match` : base;
  const page = shown < found.length ? `; the first ${count(shown)} are listed` : '';
  const gaps = missing > 0 ? `; ${count(missing)} without a figure, listed last with the reason` : '';
  return `${match}${page}${gaps}.`;
}

function count(value: number): string {
  return value.toLocaleString('en-GB');
}

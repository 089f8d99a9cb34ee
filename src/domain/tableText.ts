import { describeFit } from './fit.ts';
import { formatNumber } from './format.ts';
import type { Picture } from './picture.ts';
import type { TableColumn } from './tableColumns.ts';
import type { TableRow } from './tableRows.ts';

/** What a cell of the table says; an empty text stands for "no figure". The class column has its own form. */
export function cellText(column: TableColumn, row: TableRow, picture: Picture): string {
  const value = column.key(row);
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (column.id === 'value') return formatNumber(value, decimalsOf(picture));
  if (column.id === 'second') return formatNumber(value, secondDecimals(picture));
  if (column.id === 'fit') return `${formatNumber(value)}% ${describeFit(value).word}`;
  return formatNumber(value);
}

function decimalsOf({ indicator, view }: Pick<Picture, 'indicator' | 'view'>): number {
  return view.level === 'ward' ? indicator.aggregateDecimals : indicator.decimals;
}

/** Decimals of the second measure as the table shows it: ranks have none. */
function secondDecimals({ painted, view }: Picture): number {
  if (!painted || !('second' in painted) || painted.second.kind === 'rank') return 0;
  return decimalsOf({ indicator: painted.second, view });
}

/** "Showing 100 of 694 neighbourhoods; 12 have no figure." Nothing is left out without a word. */
export function countLine(shown: number, found: TableRow[], all: TableRow[], isWard: boolean): string {
  const places = isWard ? 'wards' : 'neighbourhoods';
  const missing = found.filter((row) => row.area.missing !== null).length;
  const base = `${formatNumber(all.length)} ${places}`;
  const match = found.length < all.length ? `${formatNumber(found.length)} of ${base} match` : base;
  const page = shown < found.length ? `; the first ${formatNumber(shown)} are listed` : '';
  const gaps = missing > 0 ? `; ${formatNumber(missing)} without a figure, listed last with the reason` : '';
  return `${match}${page}${gaps}.`;
}

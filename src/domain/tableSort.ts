import type { ColumnId, TableColumn } from './tableColumns.ts';
import type { TableRow } from './tableRows.ts';

export interface Sort {
  column: ColumnId;
  descending: boolean;
}

const collator = new Intl.Collator('en-GB', { numeric: true });

/**
 * What the view's `sort` asks for ("rank", "-residents"). An empty or unknown word gives the worst areas first,
 * or the names where nothing is ranked.
 */
export function parseSort(sort: string, columns: TableColumn[]): Sort {
  const descending = sort.startsWith('-');
  const found = columns.find((column) => column.id === (descending ? sort.slice(1) : sort));
  if (found) return { column: found.id, descending };
  const usual = (['rank', 'class', 'name'] as const).find((id) => columns.some((column) => column.id === id));
  return { column: usual ?? 'name', descending: false };
}

/** The `sort` word for a press on a header: a new column starts ascending, the same one turns round. */
export function nextSort(current: Sort, column: ColumnId): string {
  return current.column === column && !current.descending ? `-${column}` : column;
}

/** A sorted copy; rows without a value come last whichever way the column runs, ties stay in name order. */
export function sortRows(rows: TableRow[], columns: TableColumn[], sort: Sort): TableRow[] {
  const key = columns.find((column) => column.id === sort.column)?.key;
  if (!key) return rows;
  const sign = sort.descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: key(row) }))
    .sort((a, b) => compareKeys(a.value, b.value, sign) || collator.compare(a.row.area.name, b.row.area.name))
    .map(({ row }) => row);
}

function compareKeys(a: string | number | null, b: string | number | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * collator.compare(String(a), String(b));
}

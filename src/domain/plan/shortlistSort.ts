import type { ShortlistColumn } from './shortlistTable.ts';

/** How the shortlist runs. */
export interface ShortlistSort {
  column: string;
  descending: boolean;
}

const collator = new Intl.Collator('en-GB', { numeric: true });

/** What the view's `sort` asks for ("residents", "-residents"); a word that is no column gives the area order. */
export function parseShortlistSort(sort: string, columns: readonly ShortlistColumn[]): ShortlistSort | null {
  const descending = sort.startsWith('-');
  const column = descending ? sort.slice(1) : sort;
  return columns.some(({ id }) => id === column) ? { column, descending } : null;
}

/** The `sort` word for a press on a heading: up, then down, then the order of areas again. */
export function nextShortlistSort(current: ShortlistSort | null, column: string): string {
  if (current?.column !== column) return column;
  return current.descending ? '' : `-${column}`;
}

/** A sorted copy; areas without a figure come last whichever way it runs, those that tie stay in area order. */
export function sortShortlist(
  indices: readonly number[],
  columns: readonly ShortlistColumn[],
  sort: ShortlistSort | null,
): number[] {
  const key = columns.find(({ id }) => id === sort?.column)?.key;
  if (!sort || !key) return [...indices];
  const sign = sort.descending ? -1 : 1;
  return indices
    .map((index) => ({ index, value: key(index) }))
    .sort((a, b) => compare(a.value, b.value, sign) || a.index - b.index)
    .map(({ index }) => index);
}

function compare(a: string | number | null, b: string | number | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * collator.compare(String(a), String(b));
}

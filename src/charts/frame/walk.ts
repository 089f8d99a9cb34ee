/** A place in a chart whose marks lie in rows. */
export interface MarkPlace {
  row: number;
  column: number;
}

/**
 * Where a key leads among marks in rows of these lengths; null where the key means nothing here. Left and right go
 * along a row and stop at its ends, up and down go to the next row that has marks, Home and End to the ends of the row.
 */
export function walkMarks(key: string, at: MarkPlace | null, lengths: readonly number[]): MarkPlace | null {
  const isKnown = /^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(key);
  if (!isKnown) return null;
  if (!at) return nextRow({ row: -1, column: 0 }, 1, lengths);
  const last = (lengths[at.row] ?? 1) - 1;
  switch (key) {
    case 'ArrowLeft':
      return { ...at, column: Math.max(0, at.column - 1) };
    case 'ArrowRight':
      return { ...at, column: Math.min(last, at.column + 1) };
    case 'ArrowUp':
      return nextRow(at, -1, lengths) ?? at;
    case 'ArrowDown':
      return nextRow(at, 1, lengths) ?? at;
    default:
      return { ...at, column: key === 'Home' ? 0 : last };
  }
}

function nextRow({ row, column }: MarkPlace, step: number, lengths: readonly number[]): MarkPlace | null {
  for (let next = row + step; next >= 0 && next < lengths.length; next += step) {
    const length = lengths[next] ?? 0;
    if (length > 0) return { row: next, column: Math.min(column, length - 1) };
  }
  return null;
}

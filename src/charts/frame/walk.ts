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
  const step = steps[key];
  if (!step) return null;
  if (!at) return nextRow({ row: -1, column: 0 }, 1, lengths);
  if (step.down) return nextRow(at, step.down, lengths) ?? at;
  const last = (lengths[at.row] ?? 1) - 1;
  return { row: at.row, column: Math.min(last, Math.max(0, at.column + step.right)) };
}

const steps: Record<string, { right: number; down: number }> = {
  ArrowLeft: { right: -1, down: 0 },
  ArrowRight: { right: 1, down: 0 },
  ArrowUp: { right: 0, down: -1 },
  ArrowDown: { right: 0, down: 1 },
  Home: { right: -Infinity, down: 0 },
  End: { right: Infinity, down: 0 },
};

/**
 * Where a key leads in one line of marks, or one column of them: arrows either way, Page Up and Page Down ten further,
 * Home and End to the ends; to the first mark from none. Null where the key means nothing here, or there are no marks.
 */
export function walkLine(key: string, at: number | null, count: number): number | null {
  const by = lineSteps[key];
  if (by === undefined || count === 0) return null;
  const from = at ?? (by > 0 ? -1 : by === -Infinity ? 0 : 1);
  return Math.min(count - 1, Math.max(0, from + by));
}

const lineSteps: Record<string, number> = {
  ...{ ArrowRight: 1, ArrowDown: 1, PageDown: 10, End: Infinity },
  ...{ ArrowLeft: -1, ArrowUp: -1, PageUp: -10, Home: -Infinity },
};

function nextRow({ row, column }: MarkPlace, step: number, lengths: readonly number[]): MarkPlace | null {
  for (let next = row + step; next >= 0 && next < lengths.length; next += step) {
    const length = lengths[next] ?? 0;
    if (length > 0) return { row: next, column: Math.min(column, length - 1) };
  }
  return null;
}

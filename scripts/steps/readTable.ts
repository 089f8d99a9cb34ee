import type { Inputs, Row } from '../inputs.ts';
import type { Problems } from '../problems.ts';

/** A CSV by the codes of its areas. */
export interface Table {
  /** the path below the inputs, for problems */
  file: string;
  rows: Map<string, Row>;
  /** the names of its columns */
  columns: ReadonlySet<string>;
  /** where in the file an area's row is, for problems; nothing where it has none */
  at: (code: string) => { row?: number };
}

/** Reads a CSV by one of its columns; a code that is there twice is a problem, and so is a file without that column. */
export function readTable(inputs: Inputs, source: string, column: string, problems: Problems): Table {
  const file = inputs.fileOf(source);
  const list = inputs.csv(source);
  const columns = new Set(Object.keys(list[0] ?? {}));
  const rows = new Map<string, Row>();
  const lines = new Map<string, number>();
  if (list.length > 0 && !columns.has(column))
    problems.add({ file, column, message: 'is not there', action: 'check the edition of the file' });
  else
    list.forEach((row, index) => {
      const code = row[column] ?? '';
      // the first row of the file holds the names of the columns
      const line = index + 2;
      const first = lines.get(code);
      if (first)
        problems.add({
          ...{ file, row: line, column, area: code },
          message: `is there already, in row ${first}`,
          action: 'remove the row that is not as published',
        });
      else lines.set(code, line);
      rows.set(code, row);
    });
  const at = (code: string): { row?: number } => {
    const row = lines.get(code);
    return row ? { row } : {};
  };
  return { file, rows, columns, at };
}

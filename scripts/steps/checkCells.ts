import { findRankFault, tenthOf } from '../../src/domain/rank.ts';
import type { IndicatorRow, ReadRank, ReadSpec } from '../indicatorRow.ts';
import type { Problems } from '../problems.ts';
import type { Table } from './readTable.ts';

/** Rows of areas that England does not have are problems. */
export function checkCodes(row: IndicatorRow, codes: string[], table: Table, problems: Problems): void {
  if (row.read.codes === 'lsoa01') return;
  const known = new Set(codes);
  for (const code of table.rows.keys())
    if (code.startsWith('E') && !known.has(code))
      problems.add({
        ...{ file: table.file, ...table.at(code), area: code },
        message: `is no English ${row.geography}`,
        action: `check the geography of ${row.id}`,
      });
}

/** True when the file has every column the indicator reads; each that it lacks is one problem, not one for every area. */
export function hasColumns(row: IndicatorRow, table: Table, problems: Problems): boolean {
  const absent = table.rows.size > 0 ? columnsOf(row.read).filter((name) => !table.columns.has(name)) : [];
  for (const column of absent)
    problems.add({
      ...{ file: table.file, column },
      message: `is not there, but data/indicators/${row.id}.json reads it`,
      action: 'correct the name there, or check the edition of the file',
    });
  return absent.length === 0;
}

function columnsOf(read: ReadSpec): string[] {
  switch (read.kind) {
    case 'rank':
      return [read.rank, read.decile, ...(read.score ? [read.score] : []), read.weight, read.residents];
    case 'rate':
      return [...read.numerator, read.denominator];
    default:
      return [read.column];
  }
}

/** Ranks must be one competition ranking, and every published decile the tenth its rank falls in. */
export function checkRanks(
  spec: ReadRank,
  codes: readonly string[],
  ranks: readonly number[],
  deciles: readonly number[],
  table: Table,
  problems: Problems,
): void {
  const where = (at: number, column: string) => {
    const area = codes[at] ?? '';
    return { file: table.file, ...table.at(area), column, area };
  };
  const fault = findRankFault(ranks);
  for (const at of fault?.at.slice(0, 2) ?? [])
    problems.add({
      ...where(at, spec.rank),
      message: `has rank ${ranks[at] ?? 0} where ${fault?.expected ?? 1} must come, so this is no competition ranking from 1`,
      action: 'restore the published ranks',
    });
  ranks.forEach((rank, at) => {
    const tenth = tenthOf(rank, ranks.length);
    if (deciles[at] !== tenth)
      problems.add({
        ...where(at, spec.decile),
        message: `has decile ${deciles[at] ?? 0}, but its rank ${rank} of ${ranks.length} is in decile ${tenth}`,
        action: 'restore the published rank and decile',
      });
  });
}

/** A cell without a figure the indicator can use. */
export function addCellProblem(
  row: IndicatorRow,
  code: string,
  column: string,
  text: string | undefined,
  table: Table,
  problems: Problems,
): void {
  problems.add({
    ...{ file: table.file, ...table.at(code), column, area: code },
    message: text === undefined ? 'is missing' : `has "${text}", which is no figure for ${row.id}`,
    action: text === undefined ? 'restore the published row' : 'restore the published figure',
  });
}

import { csvFormatRows } from 'd3';
import { manifestSchema } from '../src/data/schema.ts';
import type { Manifest } from '../src/domain/manifest.ts';
import { readQuestion, UnknownAsked } from './figures/question.ts';
import { readData } from './figures/readData.ts';
import { COLUMNS, rowsOf } from './figures/rows.ts';

/** The figures asked for as CSV, or the list of indicators and counties. Throws `UnknownAsked`. */
export function answer(args: readonly string[]): string {
  const manifest = readData('manifest.json', manifestSchema);
  const question = readQuestion(args, manifest);
  if (question.list) return listAll(manifest);
  const { counties, level, indicator } = question;
  const rows = counties.flatMap((county) => rowsOf(county, level, indicator.id));
  return csvFormatRows([
    [...COLUMNS],
    ...rows.map((row) => COLUMNS.map((column) => String(row[column] ?? ''))),
  ]);
}

function listAll({ indicators, counties }: Manifest): string {
  return csvFormatRows([
    ['kind', 'code', 'name', 'year', 'unit', 'theme'],
    ...indicators.map(({ id, title, year, unit, theme }) => ['indicator', id, title, year, unit, theme]),
    ...counties.map(({ code, name, region }) => ['county', code, name, '', '', region]),
  ]);
}

/** Prints the answer, or one sentence on stderr and exit code 2. */
function main(): void {
  try {
    process.stdout.write(`${answer(process.argv.slice(2))}\n`);
  } catch (error) {
    if (!(error instanceof UnknownAsked)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

if (process.argv[1] === import.meta.filename) main();

import { neighbourhoods } from '../../domain/countWords.ts';
import type { CoarseMove } from '../../domain/change.ts';
import { moveWords } from '../../domain/changeWords.ts';
import { formatNumber, formatShare, joinNames } from '../../domain/format.ts';
import type { IndicatorEntry } from '../../domain/indicator.ts';
import type { CountyPersistence } from '../../domain/persistence.ts';
import type { ChartTable, DataCell } from '../frame/table.ts';
import type { Arithmetic, CountyMoves } from './releases.ts';

/** The measure in two releases: "IMD, 2019 and 2025". */
export interface SpanWords {
  measure: string;
  from: string;
  to: string;
}

/** Names of a measure and of the years compared. */
export function spanWords(from: IndicatorEntry, to: IndicatorEntry): SpanWords {
  return { measure: to.title, from: from.year, to: to.year };
}

/** What is shown, of whom and against what. */
export function subtitleOf({ measure, from, to }: SpanWords, names: string[]): string {
  return `${measure}, ${from} and ${to}: neighbourhoods of ${joinNames(names)} by their tenth of all neighbourhoods in England`;
}

/** Who is in a row of bars: a county or England. */
interface MoveRow {
  name: string;
  coarse: readonly number[];
}

/** How many can be compared. */
export function comparedOf(coarse: readonly number[]): number {
  return coarse.reduce((sum, count) => sum + count, 0);
}

/** Said beside maps of wards. */
export const wardsText = 'Neighbourhoods are counted here, whatever the maps show: no release ranks wards.';

/** The chart in sentences; each names measure, years and base. */
export function changeSentences(
  counties: readonly CountyMoves[],
  persistence: readonly CountyPersistence[],
  england: readonly number[] | null,
  words: SpanWords,
  years: readonly string[],
): string[] {
  const rows: MoveRow[] = [...counties, ...(england ? [{ name: 'all of England', coarse: england }] : [])];
  const say = (pick: (coarse: readonly number[]) => number): string =>
    joinNames(
      rows.map(({ name, coarse }) => {
        const compared = comparedOf(coarse);
        const count = pick(coarse);
        const share = compared === 0 ? 'none' : formatShare(count / compared);
        return `${formatNumber(count)} of ${formatNumber(compared)} in ${name} (${share})`;
      }),
    );
  const { measure, from, to } = words;
  return [
    `${measure}: in the same tenth of England in ${from} and in ${to} are ${say((coarse) => coarse[2] ?? 0)}.`,
    `Two or more tenths away are ${say((coarse) => (coarse[0] ?? 0) + (coarse[4] ?? 0))}.`,
    ...persistent(persistence, measure, years),
    ...apart(counties),
  ];
}

function persistent(rows: readonly CountyPersistence[], measure: string, years: readonly string[]): string[] {
  if (rows.length === 0) return [];
  const oldestFirst = [...years].reverse();
  const parts = rows.map(
    ({ name, inEvery, followed }) =>
      `${formatNumber(inEvery.length)} of ${formatNumber(followed)} in ${name}`,
  );
  const alike = years.length === 2 ? 'both' : 'all of';
  return [
    `Among the most deprived 20% of England by ${measure} in ${alike} ${joinNames(oldestFirst)}: ${joinNames(parts)}.`,
  ];
}

function apart(counties: readonly CountyMoves[]): string[] {
  const parts = counties.flatMap(({ name, apart: left, unknown }) => {
    const count = left.length + unknown.length;
    return count === 0 ? [] : [`${formatNumber(count)} in ${name}`];
  });
  return parts.length === 0
    ? []
    : [`Not comparable, because boundaries were merged or redrawn: ${joinNames(parts)}.`];
}

/** What the neighbourhoods of 2021 came of, as a sum. */
export function arithmeticText({ unchanged, pieces, merged, complex, all }: Arithmetic): string {
  return `${formatNumber(unchanged)} unchanged since 2011 + ${formatNumber(pieces)} ${pieces === 1 ? 'piece of a split one' : 'pieces of split ones'} + ${formatNumber(merged)} merged + ${formatNumber(complex)} redrawn otherwise = ${formatNumber(all)} neighbourhood${all === 1 ? '' : 's'} of 2021`;
}

/** What is marked by a press on a bar. */
export function markWords(
  count: number,
  name: string,
  move: CoarseMove,
  { measure, from, to }: SpanWords,
): string {
  return `${neighbourhoods(count)} of ${name} ${moveWords[move]} (${measure}, ${from} to ${to})`;
}

/** What is marked by the button of persistence. */
export function persistentMark(count: number, name: string, years: readonly string[]): string {
  return `${neighbourhoods(count)} of ${name} in the worst 20% of England in ${joinNames([...years].reverse())}`;
}

/** Every neighbourhood of the later release: compared, carried or not comparable. */
export function tableOf(counties: readonly CountyMoves[], words: SpanWords, subtitle: string): ChartTable {
  const { from, to } = words;
  return {
    caption: `${subtitle}; tenth 1 = the most deprived 10% of England`,
    columns: [
      { name: 'Neighbourhood', isNumber: false },
      { name: 'Code', isNumber: false },
      { name: 'County', isNumber: false },
      { name: `Code in ${from}`, isNumber: false },
      { name: `Tenth in ${from}`, unit: '1 = most deprived', isNumber: true },
      { name: `Tenth in ${to}`, unit: '1 = most deprived', isNumber: true },
      { name: 'Compared', isNumber: false },
    ],
    rows: counties.flatMap((county) => [...movedRows(county), ...apartRows(county)]),
  };
}

function movedRows({ name, moves }: CountyMoves): DataCell[][] {
  return moves.map((move) => [
    move.name,
    move.code,
    name,
    move.codeBefore,
    move.before,
    move.after,
    move.relation === 'S' ? 'piece of a split one: the tenth before is that of the whole' : 'yes',
  ]);
}

function apartRows({ name, apart: left, unknown }: CountyMoves): DataCell[][] {
  return [
    ...left.map((area) => [
      area.name,
      area.code,
      name,
      area.before.map(({ code }) => code).join(' '),
      null,
      null,
      area.relation === 'M' ? 'no: merged of several' : 'no: redrawn',
    ]),
    ...unknown.map((code) => [code, code, name, null, null, null, 'no: without a figure']),
  ];
}

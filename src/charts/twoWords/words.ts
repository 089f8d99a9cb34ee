import type { Level } from '../../domain/area.ts';
import { formatNumber, formatShare, joinNames } from '../../domain/format.ts';
import type { IndicatorFile } from '../../domain/indicator.ts';
import { fourWords, twoTitle } from '../../domain/paint/twoWords.ts';
import type { ChartTable } from '../frame/table.ts';
import { kindOrder, type TwoRow } from './layout.ts';

/** What is compared: two measures and the share of England that counts as their worse end. */
export interface TwoQuestion {
  first: IndicatorFile;
  second: IndicatorFile;
  worst: number;
}

/** "…: neighbourhoods of Dorset among the worst 20% of England by each, beside England". */
export function subtitleOf({ first, second, worst }: TwoQuestion, names: readonly string[]): string {
  return `${twoTitle({ first, second })}: neighbourhoods of ${joinNames(names)} among the worst ${worst}% in England by each, beside England`;
}

function totalOf({ counts }: TwoRow): number {
  return counts.residents.reduce((sum, count) => sum + count, 0);
}

/** "3 in Dorset, with 5,023 residents (1.3%)", "none in City of London". */
function bothWords(row: TwoRow): string {
  const [areas, residents] = [row.counts.areas[3] ?? 0, row.counts.residents[3] ?? 0];
  if (areas === 0) return `none in ${row.name}`;
  const share = totalOf(row) > 0 ? ` (${formatShare(residents / totalOf(row))})` : '';
  return `${formatNumber(areas)} in ${row.name}, with ${formatNumber(residents)} residents${share}`;
}

const wardsText =
  'Neighbourhoods are counted here, though the maps show wards: a ward’s mean would hide those that have it hard.';

/** Per row: how many neighbourhoods and residents are at the worse end by both; what is counted, where maps differ. */
export function summaryOf(question: TwoQuestion, rows: readonly TwoRow[], level: Level = 'lsoa'): string[] {
  const words = fourWords(question.first, question.second);
  const years = [...new Set([question.first.year, question.second.year])].join(' and ');
  const gaps = rows.filter(({ counts }) => counts.missing.areas > 0);
  return [
    `Neighbourhoods that are ${words[3] ?? ''} (worst ${question.worst}% in England, ${years}): ${rows.map(bothWords).join('; ')}.`,
    'A neighbourhood’s figure is a mean: not everyone there is in the same position.',
    ...(level === 'ward' ? [wardsText] : []),
    ...(gaps.length > 0
      ? [
          `Without a figure on one of the two, and not counted: ${gaps.map(({ name, counts }) => `${formatNumber(counts.missing.areas)} in ${name}`).join(', ')}.`,
        ]
      : []),
  ];
}

/** A part of a bar read out. */
export function partWords(question: TwoQuestion, { name, counts }: TwoRow, kind: number): string {
  const words = fourWords(question.first, question.second)[kind] ?? '';
  const [areas, residents] = [counts.areas[kind] ?? 0, counts.residents[kind] ?? 0];
  const allAreas = counts.areas.reduce((sum, count) => sum + count, 0);
  const all = counts.residents.reduce((sum, count) => sum + count, 0);
  return `${name}, ${words}: ${formatNumber(areas)} of ${formatNumber(allAreas)} neighbourhoods, ${formatNumber(residents)} residents${all > 0 ? ` (${formatShare(residents / all)})` : ''}`;
}

/** Every kind of place of every row, worst first. */
export function tableOf(question: TwoQuestion, rows: readonly TwoRow[], caption: string): ChartTable {
  const words = fourWords(question.first, question.second);
  return {
    caption,
    columns: [
      { name: 'Area', isNumber: false },
      { name: 'Kind of place', isNumber: false },
      { name: 'Neighbourhoods', isNumber: true },
      { name: 'Residents', isNumber: true },
      { name: 'Residents', unit: '% of the area', isNumber: true, decimals: 1 },
    ],
    rows: rows.flatMap((row) => [
      ...kindOrder.map((kind) => [
        row.name,
        words[kind] ?? '',
        row.counts.areas[kind] ?? 0,
        row.counts.residents[kind] ?? 0,
        totalOf(row) > 0 ? (100 * (row.counts.residents[kind] ?? 0)) / totalOf(row) : null,
      ]),
      ...(row.counts.missing.areas > 0
        ? [
            [
              row.name,
              'no figure on one of the two',
              row.counts.missing.areas,
              row.counts.missing.residents,
              null,
            ],
          ]
        : []),
    ]),
  };
}

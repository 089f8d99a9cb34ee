import { formatNumber, formatShare, joinNames, ordinal } from '../../domain/format.ts';
import type { Inside } from '../../domain/inside.ts';
import { SUMMARY_DECIMALS, type SummaryMeasure } from '../../domain/summariesFile.ts';
import { summaryMeasures, type SummaryRow } from '../../domain/summaryRows.ts';
import type { ChartTable } from '../frame/table.ts';
import { measureNames, measureText } from './measures.ts';
import { fewWards, type Listing } from './rows.ts';

const kindWords = {
  county: 'county or unitary',
  district: 'district',
  former: 'former district',
  ward: 'ward',
  place: 'place of your own',
  selection: 'areas marked',
} as const;

/** Measures that at least one of the rows has. */
export function heldMeasures(rows: readonly SummaryRow[]): SummaryMeasure[] {
  return summaryMeasures.filter((measure) => rows.some(({ values }) => values[measure] !== null));
}

export function subtitleOf(
  { indicator, counties }: Inside,
  { left }: Listing,
  marked: string | null,
): string {
  const names = joinNames(counties.map(({ county }) => county.name));
  const few =
    left > 0
      ? `; the ${fewWards} most deprived wards of each, the other ${formatNumber(left)} in the table`
      : '';
  return `${indicator.title}, ${indicator.year}: ${names}, placed among all counties and unitaries, districts among all districts of England; left = more deprived${few}${marked === null ? '' : `; marked: ${marked}`}`;
}

/** "223 neighbourhoods" */
export function noteOf({ areas }: SummaryRow): string {
  return noteWords(areas);
}

/** "97th of 153"; an area that is no district is placed where it would stand. */
export function placeOf(measure: SummaryMeasure, { kind, ranks, among }: SummaryRow): string {
  const rank = ranks[measure];
  if (rank === null) return '';
  const isPublished = kind === 'county' || kind === 'district';
  return isPublished ? `${ordinal(rank)} of ${among}` : `as ${ordinal(Math.min(rank, among))} of ${among}`;
}

/** One row in words, for the voice. */
export function rowWords(row: SummaryRow, { indicator }: Inside): string {
  const parts = heldMeasures([row]).map((measure) => {
    const place = placeOf(measure, row);
    return `${measureNames[measure]} ${measureText(measure, row.values[measure], indicator)}${place === '' ? '' : `, ${place}`}`;
  });
  return `${row.name}, ${noteOf(row)}, ${formatNumber(row.residents)} residents. ${parts.join('; ')}.`;
}

/** A sentence for each county: where it stands by its average, and where by its most deprived places alone. */
export function summaryOf({ all }: Listing, { indicator }: Inside): string[] {
  const counties = all.filter(({ kind }) => kind === 'county');
  return counties.flatMap((row, index) => {
    const main: SummaryMeasure = row.values.averageScore === null ? 'averageRank' : 'averageScore';
    const rank = row.ranks[main];
    if (rank === null) return [];
    const among =
      index === 0 ? ` counties and unitaries of England (${indicator.title}, ${indicator.year})` : '';
    return [
      `${row.name} is ${standWords(rank, row.among)} of ${row.among}${among} by ${measureNames[main].toLowerCase()}${deepWords(row, rank)}; ${worstWords(row)}.`,
    ];
  });
}

/** "99th most deprived", at the ends "the most deprived" and "the least deprived". */
function standWords(rank: number, among: number): string {
  if (rank === 1) return 'the most deprived';
  return rank === among ? 'the least deprived' : `${ordinal(rank)} most deprived`;
}

/** Its most deprived places alone beside the average; how far they are apart is said from ten places on. */
function deepWords({ ranks, areas }: SummaryRow, rank: number): string {
  const deep = ranks.localConcentration;
  // of one neighbourhood the worst place is the whole
  if (deep === null || areas < 2) return '';
  const apart = Math.abs(rank - deep);
  if (apart < 10) return ` and ${ordinal(deep)} by local concentration, its most deprived places alone`;
  const words =
    deep < rank
      ? `its most deprived places alone, ${formatNumber(apart)} places nearer the most deprived end than its average lets one think`
      : `its most deprived places alone, ${formatNumber(apart)} places further from the most deprived end`;
  return `, but ${ordinal(deep)} by local concentration, ${words}`;
}

function worstWords({ values, areas }: SummaryRow): string {
  const share = values.tenth ?? 0;
  const worst = Math.round(share * areas);
  if (areas === 1)
    return `its one neighbourhood is ${worst === 1 ? '' : 'not '}among the most deprived 10% in England`;
  if (worst === 0) return `none of its ${noteWords(areas)} is among the most deprived 10% in England`;
  return `${formatNumber(worst)} of its ${noteWords(areas)} (${formatShare(share)}) ${worst === 1 ? 'is' : 'are'} among the most deprived 10% in England`;
}

function noteWords(areas: number): string {
  return `${formatNumber(areas)} ${areas === 1 ? 'neighbourhood' : 'neighbourhoods'}`;
}

/** All rows with every published digit. */
export function tableOf({ all }: Listing, { indicator }: Inside): ChartTable {
  const measures = heldMeasures(all);
  return {
    caption: `${indicator.title}, ${indicator.year}: summary measures. Places: 1 = most deprived, counties among counties and unitaries, districts among districts; a former district, a ward, a place of your own or the areas marked where they would stand among districts.`,
    columns: [
      { name: 'Area', isNumber: false },
      { name: 'Kind', isNumber: false },
      { name: 'County', isNumber: false },
      { name: 'Code', isNumber: false },
      { name: 'Neighbourhoods', isNumber: true },
      { name: 'Residents', isNumber: true },
      ...measures.flatMap((measure) => [
        { name: measureNames[measure], ...unitOf(measure), isNumber: true, decimals: decimalsOf(measure) },
        { name: `Place by ${measureNames[measure].toLowerCase()}`, isNumber: true },
      ]),
      { name: 'Placed among', isNumber: true },
    ],
    rows: all.map((row) => [
      ...[row.name, kindWords[row.kind], row.county, row.code, row.areas, row.residents],
      ...measures.flatMap((measure) => [inTable(measure, row.values[measure]), row.ranks[measure]]),
      row.among,
    ]),
  };
}

function isShare(measure: SummaryMeasure): boolean {
  return measure === 'tenth' || measure === 'extent';
}

function unitOf(measure: SummaryMeasure): { unit?: string } {
  if (measure === 'scale') return { unit: 'people' };
  return isShare(measure) ? { unit: '%' } : {};
}

function decimalsOf(measure: SummaryMeasure): number {
  if (measure === 'scale') return 0;
  return SUMMARY_DECIMALS[measure] - (isShare(measure) ? 2 : 0);
}

/** Shares in per cent, everything to the published digits. */
function inTable(measure: SummaryMeasure, value: number | null): number | null {
  return value === null ? null : Number((value * (isShare(measure) ? 100 : 1)).toFixed(decimalsOf(measure)));
}
